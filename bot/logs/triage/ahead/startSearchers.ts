import path from "node:path";
import { Worker } from "node:worker_threads";
import { littleGarbage } from "../littleGarbage";
import { compiledScanner } from "../scan/compiledScanner";
import { type ShapeNews } from "../shapes/shapeNews";
import { type ReadFile, type SearcherOptions } from "./port";
import { shareRing, type SlotRing } from "./slotRing";

/** Threads that look for known entries in pieces of a file. */
export interface Searchers {
  /** Tells all what was learned since the last time. */
  tellNews(): void;
  /** Whether the thread of a number is there; one that is not writes nothing any more. */
  lives(thread: number): boolean;
  /** Ends the thread of a number. */
  end(thread: number): Promise<void>;
  stop(): Promise<void>;
}

/** How threads are started. */
export interface SearchersOptions extends Pick<SearcherOptions, "withRows"> {
  readonly count: number;
  /** All that was learned; it grows. */
  readonly news: readonly ShapeNews[];
  /** The compiled file that a thread runs. */
  readonly script?: string;
}

/**
 * A thread needs little: the shapes, and no garbage to speak of. With less to collect at once it takes
 * less memory.
 */
const limits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 96 };

/** Starts threads. One that fails is done without: what it had to look for is read by the reader. */
export function startSearchers(
  ring: SlotRing,
  file: ReadFile,
  options: SearchersOptions,
): Searchers {
  const { withRows, news, count, script = path.join(__dirname, "searcher.js") } = options;
  let told = 0;
  const searchers = Array.from({ length: count }, (_, thread) => {
    const scanner = compiledScanner();
    const turns = { thread, threads: count };
    const own: SearcherOptions = { ...file, withRows, turns, scanner, ring: shareRing(ring) };
    const worker = new Worker(script, { workerData: own, resourceLimits: limits });
    const searcher = { worker, lives: true };
    worker.once("online", littleGarbage);
    // What went wrong does not matter: the end of the thread follows, and the reader finds the same.
    worker.on("error", () => undefined);
    worker.on("exit", () => {
      searcher.lives = false;
    });
    return searcher;
  });
  littleGarbage();
  return {
    tellNews() {
      if (told === news.length) return;
      const since = news.slice(told);
      told = news.length;
      for (const { worker } of searchers) worker.postMessage(since);
    },
    lives: (thread) => searchers[thread]?.lives === true,
    async end(thread) {
      await searchers[thread]?.worker.terminate();
    },
    async stop() {
      await Promise.all(searchers.map(({ worker }) => worker.terminate()));
    },
  };
}
