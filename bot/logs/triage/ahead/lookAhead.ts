import { type FoundEntries } from "../port";
import { type Slot } from "./port";
import { perSearcher, type Searchers } from "./startSearchers";
import { newSlot, slotSize } from "./newSlot";

/** A piece of the input, and what was found in it beforehand. It is only lent until the next. */
export interface Chunk {
  readonly bytes: Buffer;
  readonly found?: FoundEntries | undefined;
}

/** Slots that no thread has taken: the reader goes on with them while the threads search the next. */
const ownSlots = 2;

/**
 * Gives the same bytes in the same order, while other threads look for known entries in what comes
 * next. They are started by `start` only after so many bytes: for less it takes longer than it saves.
 */
export async function* lookAhead(
  source: AsyncIterable<Buffer>,
  after: number,
  start: () => Searchers,
): AsyncGenerator<Chunk> {
  const pieces = source[Symbol.asyncIterator]();
  try {
    let passed = 0;
    while (passed < after) {
      const next = await pieces.next();
      if (next.done === true) return;
      passed += next.value.length;
      yield { bytes: next.value };
    }
    yield* searched(pieces, start());
  } finally {
    await pieces.return?.();
  }
}

interface Sent {
  readonly slot: Slot;
  readonly length: number;
  readonly found: Promise<FoundEntries | undefined>;
}

async function* searched(
  pieces: AsyncIterator<Buffer>,
  searchers: Searchers,
): AsyncGenerator<Chunk> {
  const free = Array.from({ length: searchers.count() * perSearcher + ownSlots }, newSlot);
  const sent: Sent[] = [];
  const send = (bytes: Buffer): void => {
    const slot = free.pop() ?? newSlot();
    bytes.copy(slot.input);
    sent.push({ slot, length: bytes.length, found: searchers.search(slot, bytes.length) });
  };
  let next = nextOf(pieces);
  let last: Ended | undefined;
  while (last === undefined || sent.length > 0) {
    const first = sent[0];
    // What comes is sent on as long as there is room; else, and whenever it is there, the first is given.
    const reads = last === undefined && (first === undefined || free.length > 0);
    if (reads && (await Promise.race([next.then(() => true), answered(first)]))) {
      const read = await next;
      if (Buffer.isBuffer(read)) {
        for (let at = 0; at < read.length; at += slotSize) send(read.subarray(at, at + slotSize));
        next = nextOf(pieces);
      } else last = read;
      continue;
    }
    if (first === undefined) continue;
    const found = await first.found;
    sent.shift();
    yield { bytes: first.slot.input.subarray(0, first.length), found };
    free.push(first.slot);
  }
  // What came before an error was given first.
  if (last.failed) throw last.error;
}

/** The end of the input, or the error that ended it. */
type Ended = { readonly failed: false } | { readonly failed: true; readonly error: unknown };

/** The next piece; never rejects, since nobody may be waiting for it when it does. */
async function nextOf(pieces: AsyncIterator<Buffer>): Promise<Buffer | Ended> {
  try {
    const next = await pieces.next();
    return next.done === true ? { failed: false } : next.value;
  } catch (error) {
    return { failed: true, error };
  }
}

/** False as soon as a piece was searched; never where there is none. */
async function answered(sent: Sent | undefined): Promise<false> {
  if (sent === undefined) return new Promise(() => undefined);
  await sent.found;
  return false;
}
