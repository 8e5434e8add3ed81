import { type DocumentStore } from "../store/port";
import { type Logger } from "../telemetry";
import { type PendingDocument } from "./pendingDocument";
import { type Deliver } from "./port";
import { type Errand, seeThrough, type SeeThroughParts } from "./seeThrough";
import { type LoadedState } from "./stateDocument";
import { withLimit } from "./withLimit";

export interface RetryLimits {
  /** First wait before what failed is tried again, in milliseconds; it doubles up to 5 minutes. */
  readonly retryMs: number;
  readonly stopMs: number;
}

export interface Start {
  /** A state read just before. */
  readonly loaded?: LoadedState | undefined;
  /** The request that waits for replies, as long as it does. */
  readonly live?: () => Deliver | undefined;
}

/** The accepted activities that this process is working on, by the key of their document. */
export interface Errands {
  has(key: string): boolean;
  size(): number;
  /** Works on an activity until all is done; resolves when its own replies are out. */
  begin(key: string, pending: PendingDocument, start?: Start): Promise<void>;
  stop(): Promise<void>;
}

const mostRetries = 12;
const longestRetryMs = 300_000;

/** Creates the register. What still fails after all retries is left for the next start. */
export function createErrands(
  parts: SeeThroughParts,
  store: DocumentStore,
  limits: RetryLimits,
): Errands {
  /** A timer stands for the next attempt. */
  const open = new Map<string, NodeJS.Timeout | undefined>();
  const working = new Set<Promise<void>>();
  const { log, random } = parts.turns;
  let stopping = false;

  const attempt = async (
    key: string,
    errand: Errand,
    retries: number,
    replied: () => void,
  ): Promise<void> => {
    await seeThrough(parts, errand, replied);
    if ((!errand.failed && (await forget(store, key, log))) || stopping || retries >= mostRetries) {
      open.delete(key);
      return;
    }
    const ms = Math.min(limits.retryMs * 2 ** retries, longestRetryMs) * (0.5 + random());
    const again = (): void => {
      track(attempt(key, errand, retries + 1, () => undefined));
    };
    open.set(key, setTimeout(again, ms).unref());
  };
  const track = (work: Promise<void>): void => {
    working.add(work);
    void work.finally(() => working.delete(work));
  };

  return {
    has: (key) => open.has(key),
    size: () => open.size,
    begin: (key, pending, { loaded, live = () => undefined } = {}) =>
      new Promise((replied) => {
        open.set(key, undefined);
        const none = { done: new Set<string>(), begun: new Set<string>(), failed: false };
        track(attempt(key, { pending, loaded, live, ...none }, 0, replied));
      }),
    stop: async () => {
      stopping = true;
      for (const timer of open.values()) clearTimeout(timer);
      await withLimit(Promise.allSettled([...working]), limits.stopMs);
    },
  };
}

/** Deletes the document of an activity that is done with. */
async function forget(store: DocumentStore, key: string, log: Logger): Promise<boolean> {
  try {
    await store.delete(key);
    return true;
  } catch (error) {
    log.error("storeFailed", { error });
    return false;
  }
}
