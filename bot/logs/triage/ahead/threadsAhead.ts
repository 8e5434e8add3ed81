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

/** One for each core; the one thread that puts everything in order keeps no more than these busy. */
const most = 4;

/** Threads for one run of a command. */
export function threadsAhead(
  options: Omit<SearchersOptions, "count"> & { readonly cores?: number; readonly from?: number },
): ThreadsAhead {
  const { cores = availableParallelism(), from = worthwhile } = options;
  let started: Searchers | undefined;
  const start = (): Searchers =>
    (started ??= startSearchers({ ...options, count: Math.min(cores, most) }));
  return {
    in: (size) => (bytes) =>
      // Two threads on one core only stand in each other's way.
      lookAhead(bytes, cores < 2 ? Infinity : size !== undefined && size >= from ? 0 : from, start),
    stop: async () => {
      await started?.stop();
    },
  };
}
