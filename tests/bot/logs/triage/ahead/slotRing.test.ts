import {
  comeTo,
  giveBack,
  holderOf,
  isSearched,
  lengthOf,
  newRing,
  readerAt,
  ringOver,
  shareRing,
  slotOf,
  takeAhead,
} from "../../../../../bot/logs/triage/ahead/slotRing";

const many = 1_000;
const only = { thread: 0, threads: 1 };

it("gives every piece to one, the reader and a thread by turns", () => {
  const ring = newRing(4);
  const seen = ringOver(shareRing(ring));
  expect(comeTo(ring, 0)).toBe(true);
  expect(readerAt(seen)).toBe(0);
  expect([1, 2, 3].map(() => takeAhead(seen, 0, only, many))).toEqual([1, 3, undefined]);
  expect(comeTo(ring, 1)).toBe(false);
  expect(comeTo(ring, 2)).toBe(true);
});

it("lets several threads take turns, and tells who has what", () => {
  const ring = newRing(6);
  comeTo(ring, 0);
  const taken = [0, 1].map((thread) => takeAhead(ring, 0, { thread, threads: 2 }, many));
  expect(taken).toEqual([1, 2]);
  expect([1, 2].map((piece) => holderOf(ring, piece))).toEqual([0, 1]);
});

it("gives what is the turn of others only far ahead of them", () => {
  const ring = newRing(8);
  comeTo(ring, 0);
  const taken = Array.from({ length: 7 }, () => takeAhead(ring, 0, only, many));
  expect(taken).toEqual([1, 3, 5, 7, 4, 6, undefined]);
});

it("tells what was searched, to whoever waits for it a little", () => {
  const ring = newRing(4);
  comeTo(ring, 0);
  takeAhead(ring, 0, only, many);
  expect(isSearched(ring, 1, 1)).toBe(false);
  giveBack(ring, 1, 512);
  expect(isSearched(ring, 1, 0)).toBe(true);
  expect(lengthOf(ring, 1)).toBe(512);
  expect(isSearched(ring, 5, 1)).toBe(false);
});

it("has a slot for a piece only when the reader has passed the one before it there", () => {
  const ring = newRing(4);
  comeTo(ring, 0);
  for (const expected of [1, 3, undefined]) expect(takeAhead(ring, 0, only, many)).toBe(expected);
  comeTo(ring, 1);
  expect(takeAhead(ring, 1, only, many)).toBeUndefined();
  comeTo(ring, 2);
  expect(takeAhead(ring, 2, only, many)).toBe(5);
  expect(slotOf(ring, 5)).toBe(slotOf(ring, 1));
});

it("gives nothing behind the end", () => {
  const ring = newRing(4);
  comeTo(ring, 0);
  expect(takeAhead(ring, 0, only, 2)).toBe(1);
  expect(takeAhead(ring, 0, only, 2)).toBeUndefined();
});

it("gives a thread that slept no piece whose slot is used for a later one", () => {
  const ring = newRing(4);
  for (let piece = 0; piece < 20; piece++) comeTo(ring, piece);
  for (const slept of [0, 3, 8, 13]) expect(takeAhead(ring, slept, only, many)).toBeUndefined();
  expect(takeAhead(ring, 19, only, many)).toBe(21);
});
