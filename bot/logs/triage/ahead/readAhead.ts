import { closeSync, openSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { type Chunk } from "../port";
import { foundAhead } from "./foundAhead";
import { pieceReader } from "./pieceReader";
import { comeTo, holderOf, isSearched, lengthOf, type SlotRing, slotOf } from "./slotRing";
import { type Searchers } from "./startSearchers";

/** Threads at work, and the ring of slots that they work on. */
export interface Ahead {
  readonly ring: SlotRing;
  readonly searchers: Searchers;
  /** A thread that takes so long for a piece is ended; it takes some milliseconds. */
  readonly patienceMs: number;
}

/** Reading waits for nothing: so often what else happens in the thread is heard of. */
const betweenTurns = 8;

/** Gives the bytes of a file in their order, while threads read and search what comes later. */
export async function* readAhead(
  name: string,
  start: (descriptor: number) => Ahead,
): AsyncGenerator<Chunk> {
  const file = openSync(name, "r");
  const read = pieceReader(file);
  let started: Ahead | undefined;
  try {
    const ahead = (started = start(file));
    const { ring, searchers } = ahead;
    for (let piece = 0; ; piece++) {
      searchers.tellNews();
      if (piece % betweenTurns === 0) await setImmediate();
      const isFound = !comeTo(ring, piece) && (await isFoundBy(ahead, piece));
      const bytes = read(piece);
      if (bytes.length === 0) return;
      // Who cuts a file short while it is read leaves nothing of what was found in it.
      const isWhole = isFound && lengthOf(ring, piece) === bytes.length;
      yield { bytes, found: isWhole ? foundAhead(slotOf(ring, piece)) : undefined };
    }
  } finally {
    await started?.searchers.stop();
    // Threads read from it as well; its number may be another file's at once.
    closeSync(file);
  }
}

/** So long nothing else happens in the thread that reads. */
const stepMs = 20;

/** Waits for the thread that took a piece; false where it could not search it. */
async function isFoundBy({ ring, searchers, patienceMs }: Ahead, piece: number): Promise<boolean> {
  for (let waited = 0; !isSearched(ring, piece, stepMs); waited += stepMs) {
    const thread = holderOf(ring, piece);
    // That a thread ended is heard of in between.
    await setImmediate();
    if (!searchers.lives(thread)) return isSearched(ring, piece, 0) && lengthOf(ring, piece) > 0;
    if (waited >= patienceMs) await searchers.end(thread);
  }
  return lengthOf(ring, piece) > 0;
}
