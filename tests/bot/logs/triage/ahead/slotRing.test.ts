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

it("gives every piece to one: the reader, or a thread that leaves it the next", () => {
  const ring = newRing(4);
  const threads = ringOver(shareRing(ring));
  expect(comeTo(ring, 0)).toBe(true);
  expect(readerAt(threads)).toBe(0);
  expect([1, 2, 3].map((thread) => takeAhead(threads, 0, thread, many))).toEqual([2, 3, undefined]);
  expect(comeTo(ring, 1)).toBe(true);
  expect(comeTo(ring, 2)).toBe(false);
  expect(holderOf(ring, 2)).toBe(1);
});

it("tells what was searched, to whoever waits for it a little", () => {
  const ring = newRing(4);
  comeTo(ring, 0);
  takeAhead(ring, 0, 7, many);
  expect(isSearched(ring, 2, 1)).toBe(false);
  giveBack(ring, 2, 512);
  expect(isSearched(ring, 2, 0)).toBe(true);
  expect([lengthOf(ring, 2), holderOf(ring, 2)]).toEqual([512, 7]);
  expect(isSearched(ring, 6, 1)).toBe(false);
});

it("has a slot for a piece only when the reader has passed the one before it there", () => {
  const ring = newRing(4);
  comeTo(ring, 0);
  for (const expected of [2, 3, undefined]) expect(takeAhead(ring, 0, 1, many)).toBe(expected);
  comeTo(ring, 1);
  expect(takeAhead(ring, 1, 1, many)).toBe(4);
  expect(slotOf(ring, 4)).toBe(slotOf(ring, 0));
});

it("gives nothing behind the end", () => {
  const ring = newRing(4);
  comeTo(ring, 0);
  expect(takeAhead(ring, 0, 1, 3)).toBe(2);
  expect(takeAhead(ring, 0, 1, 3)).toBeUndefined();
});

it("gives a thread that slept no piece whose slot is used for a later one", () => {
  const ring = newRing(4);
  for (let piece = 0; piece < 20; piece++) comeTo(ring, piece);
  for (const slept of [0, 3, 8, 13]) expect(takeAhead(ring, slept, 1, many)).toBeUndefined();
  expect(takeAhead(ring, 16, 1, many)).toBeUndefined();
  expect(takeAhead(ring, 19, 1, many)).toBe(21);
});
