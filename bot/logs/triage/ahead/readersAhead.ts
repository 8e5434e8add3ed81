import { closeSync, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isAsItStands } from "../inputBytes";
import { type Chunk } from "../port";
import { pieceSize } from "./newSlot";
import { type Ahead, readAhead } from "./readAhead";
import { newRing } from "./slotRing";
import { type SearchersOptions, startSearchers } from "./startSearchers";

/** How threads are started, and when. */
export interface AheadOptions extends Omit<SearchersOptions, "count"> {
  readonly cores?: number;
  /** Bytes of a file from which on they are worth it. */
  readonly from?: number;
  readonly patienceMs?: number;
}

/** About 100,000 entries: a smaller export is read before threads would have paid. */
const worthwhile = 256 * 1024 * 1024;
/** Beside the thread that reads, one for each other core; it keeps no more than these busy. */
const most = 3;
const slots = { perThread: 2, reader: 4 };
const usualPatienceMs = 10_000;

/**
 * Reads large files with the help of threads; undefined for what is read as well without: smaller ones,
 * those that have to be unpacked or decoded, what is no file, and all on a single core.
 */
export function readersAhead(
  options: AheadOptions,
): (name: string, size: number | undefined) => AsyncIterable<Chunk> | undefined {
  const { cores = availableParallelism(), from = worthwhile } = options;
  const { patienceMs = usualPatienceMs, ...searching } = options;
  return (name, size) => {
    if (cores < 2 || size === undefined || size < from || !beginsPlain(name)) return undefined;
    const count = Math.min(cores - 1, most);
    return readAhead(name, (descriptor): Ahead => {
      const ring = newRing(slots.reader + count * slots.perThread);
      const file = { descriptor, pieces: Math.floor(size / pieceSize) };
      const searchers = startSearchers(ring, file, { ...searching, count });
      return { ring, searchers, patienceMs };
    });
  };
}

/** Whether a file begins with what need not be unpacked; false where it cannot be read. */
function beginsPlain(name: string): boolean {
  let file: number | undefined;
  try {
    file = openSync(name, "r");
    const first = Buffer.alloc(2);
    return readSync(file, first, 0, 2, 0) === 2 && isAsItStands(first);
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
