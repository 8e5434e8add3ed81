import { availableParallelism } from "node:os";
import { type Chunk, lookAhead } from "./lookAhead";
import { type Searchers, type SearchersOptions, startSearchers } from "./startSearchers";

/** Threads that look ahead in large inputs, started when they are needed first. */
export interface ThreadsAhead {
  /** Reads an input of so many bytes, as far as that is known, ahead. */
  in(size: number | undefined): (bytes: AsyncIterable<Buffer>) => AsyncIterable<Chunk>;
  stop(): Promise<void>;
}

/** About 100,000 entries: a smaller export is read before threads would have paid. */
const worthwhile = 256 * 1024 * 1024;

/** Beside the thread that reads, one for each other core; it keeps no more than these busy. */
const most = 3;

/**
 * Threads for one run of a command. With less than three cores there are none: on two idle ones, on which two
 * programs do twice the work of one, 200,000 entries take 2.7 s without a thread and 3.2 s with one, and a third
 * more processor time: a slot takes the thread twice as long as the reader.
 */
export function threadsAhead(
  options: Omit<SearchersOptions, "count"> & { readonly cores?: number; readonly from?: number },
): ThreadsAhead {
  const { cores = availableParallelism(), from = worthwhile } = options;
  const after = cores < 3 ? Infinity : from;
  let started: Searchers | undefined;
  const start = (): Searchers =>
    (started ??= startSearchers({ ...options, count: Math.min(cores - 1, most) }));
  return {
    in: (size) => (bytes) => lookAhead(bytes, (size ?? 0) >= after ? 0 : after, start),
    stop: async () => {
      await started?.stop();
    },
  };
}
