import path from "node:path";
import { Worker } from "node:worker_threads";
import { type FoundEntries } from "../port";
import { type ShapeNews } from "../shapes/shapeNews";
import { littleGarbage } from "../littleGarbage";
import { foundAhead } from "./foundAhead";
import { type SearcherOptions, type SearchRequest, type Slot } from "./port";

/** Threads that look for known entries in slots. */
export interface Searchers {
  /**
   * What was found; undefined where all threads have enough to do, and where one ended over it, after
   * which nobody writes into the slot.
   */
  search(slot: Slot, length: number): Promise<FoundEntries | undefined>;
  /** How many are still there. */
  count(): number;
  stop(): Promise<void>;
}

/** How threads are started. */
export interface SearchersOptions extends SearcherOptions {
  readonly count: number;
  /** All that was learned; it grows. */
  readonly news: readonly ShapeNews[];
  /** The compiled file that a thread runs. */
  readonly script?: string;
  /** A thread that gives no answer for so long is ended. */
  readonly patienceMs?: number;
}

/** A thread works on one slot while the next waits for it; the reader takes the others itself. */
export const perSearcher = 2;

/** A slot takes a thread some milliseconds. */
const usualPatienceMs = 10_000;

/**
 * A thread needs little: the shapes, and no garbage to speak of. With less to collect at once it takes
 * less memory.
 */
const limits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 96 };

/** Starts threads. One that fails is done without: what it had to look for is read by the reader. */
export function startSearchers(options: SearchersOptions): Searchers {
  const script = options.script ?? path.join(__dirname, "searcher.js");
  const all = Array.from({ length: options.count }, () => startSearcher(script, options));
  return {
    search(slot, length) {
      const [idlest] = all.filter((one) => one.lives()).sort((a, b) => a.busy() - b.busy());
      return idlest === undefined || idlest.busy() >= perSearcher
        ? Promise.resolve(undefined)
        : idlest.search(slot, length);
    },
    count: () => all.filter((one) => one.lives()).length,
    stop: async () => {
      await Promise.all(all.map((one) => one.stop()));
    },
  };
}

interface Searcher {
  search(slot: Slot, length: number): Promise<FoundEntries | undefined>;
  lives(): boolean;
  /** How many slots wait for it. */
  busy(): number;
  stop(): Promise<void>;
}

interface Waiting {
  readonly slot: Slot;
  readonly done: (found: FoundEntries | undefined) => void;
}

function startSearcher(
  script: string,
  { withRows, news, patienceMs = usualPatienceMs }: SearchersOptions,
): Searcher {
  const worker = new Worker(script, { workerData: { withRows }, resourceLimits: limits });
  littleGarbage();
  worker.once("online", littleGarbage);
  const waiting: Waiting[] = [];
  let lives = true;
  let told = 0;
  let patience: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(patience);
    if (waiting.length > 0) patience = setTimeout(() => void worker.terminate(), patienceMs);
  };
  worker.on("message", () => {
    const first = waiting.shift();
    wait();
    first?.done(foundAhead(first.slot));
  });
  // What went wrong does not matter: the end of the thread follows, and the reader finds the same.
  worker.on("error", () => undefined);
  worker.on("exit", () => {
    lives = false;
    clearTimeout(patience);
    for (const { done } of waiting.splice(0)) done(undefined);
  });
  return {
    lives: () => lives,
    busy: () => waiting.length,
    search(slot, length) {
      const request: SearchRequest = { slot: slot.shared, length, news: news.slice(told) };
      told = news.length;
      return new Promise((done) => {
        waiting.push({ slot, done });
        worker.postMessage(request);
        if (waiting.length === 1) wait();
      });
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
