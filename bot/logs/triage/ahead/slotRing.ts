import { newSlot, slotOver } from "./newSlot";
import { type SharedRing, type Slot, type Turns } from "./port";

/**
 * Pieces of an input by their numbers, each in the slot of a ring that its number comes to. The reader
 * takes them in their order; threads read and search some of those that it comes to later. Who has what
 * is told by numbers that all share, since a message wakes a thread for each piece.
 */
export interface SlotRing {
  readonly slots: readonly Slot[];
  readonly numbers: Int32Array;
}

/** Where the reader is stands before the slots; then for each of them: */
const reader = 0;
const perSlot = 4;
/** The piece that somebody took, and the one that was searched, each plus one; who; how many bytes. */
const [taken, searched, holder, length] = [1, 2, 3, 4];

/** A ring of so many slots. */
export function newRing(count: number): SlotRing {
  const numbers = new SharedArrayBuffer((1 + count * perSlot) * Int32Array.BYTES_PER_ELEMENT);
  return { slots: Array.from({ length: count }, newSlot), numbers: new Int32Array(numbers) };
}

/** The same ring, for another thread. */
export function shareRing({ slots, numbers }: SlotRing): SharedRing {
  return {
    slots: slots.map(({ shared }) => shared),
    numbers: numbers.buffer as SharedArrayBuffer,
  };
}

/** The same ring, seen from another thread. */
export function ringOver({ slots, numbers }: SharedRing): SlotRing {
  return { slots: slots.map(slotOver), numbers: new Int32Array(numbers) };
}

/** The slot of a piece. */
export function slotOf({ slots }: SlotRing, piece: number): Slot {
  const slot = slots[piece % slots.length];
  if (slot === undefined) throw new Error("a ring has slots");
  return slot;
}

const at = ({ slots }: SlotRing, piece: number, which: number): number =>
  (piece % slots.length) * perSlot + which;

/**
 * Takes a piece; false where somebody has it already, and where its slot holds a later one: a thread that
 * was asleep meanwhile does not know how far the reader is.
 */
function take(ring: SlotRing, piece: number): boolean {
  const { numbers } = ring;
  const place = at(ring, piece, taken);
  const before = Atomics.load(numbers, place);
  return (
    before < piece + 1 && Atomics.compareExchange(numbers, place, before, piece + 1) === before
  );
}

/** The reader comes to a piece: true where it is its own now, and what came before is free again. */
export function comeTo(ring: SlotRing, piece: number): boolean {
  Atomics.store(ring.numbers, reader, piece);
  Atomics.notify(ring.numbers, reader);
  return take(ring, piece);
}

/** Whether a thread has searched the piece that it took; waits for it so long. */
export function isSearched(ring: SlotRing, piece: number, ms: number): boolean {
  const { numbers } = ring;
  const place = at(ring, piece, searched);
  const before = Atomics.load(numbers, place);
  return before === piece + 1 || Atomics.wait(numbers, place, before, ms) !== "timed-out";
}

/** The thread that took a piece. */
export const holderOf = (ring: SlotRing, piece: number): number =>
  ring.numbers[at(ring, piece, holder)] ?? 0;

/** How many bytes a thread read of a piece; -1 where it could not. */
export const lengthOf = (ring: SlotRing, piece: number): number =>
  ring.numbers[at(ring, piece, length)] ?? 0;

/** The piece that the reader is at. */
export const readerAt = ({ numbers }: SlotRing): number => Atomics.load(numbers, reader);

/** Waits so long until the reader is at another piece. */
export function awaitReader({ numbers }: SlotRing, from: number, ms: number): void {
  Atomics.wait(numbers, reader, from, ms);
}

/** So far ahead a thread takes what is the reader's turn: before it comes there, it is searched. */
const farAhead = 4;

/**
 * Takes a piece for a thread, of the first `pieces`, where the reader is at one. They take turns, so that
 * the reader has something to do while threads search what it comes to next; what is the turn of others
 * is taken only far ahead of it. Undefined where there is none.
 */
export function takeAhead(
  ring: SlotRing,
  from: number,
  { thread, threads }: Turns,
  pieces: number,
): number | undefined {
  const { slots, numbers } = ring;
  const end = Math.min(from + slots.length, pieces);
  const takeIf = (begin: number, isWanted: (piece: number) => boolean): number | undefined => {
    for (let piece = begin; piece < end; piece++) {
      if (!isWanted(piece) || !take(ring, piece)) continue;
      numbers[at(ring, piece, holder)] = thread;
      return piece;
    }
    return undefined;
  };
  const isOwn = (piece: number): boolean => piece % (threads + 1) === thread + 1;
  return takeIf(from + 1, isOwn) ?? takeIf(from + farAhead, () => true);
}

/** A thread has searched a piece of so many bytes. */
export function giveBack(ring: SlotRing, piece: number, bytes: number): void {
  const { numbers } = ring;
  numbers[at(ring, piece, length)] = bytes;
  Atomics.store(numbers, at(ring, piece, searched), piece + 1);
  Atomics.notify(numbers, at(ring, piece, searched));
}
