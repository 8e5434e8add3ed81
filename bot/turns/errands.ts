import { type Pass } from "./pass";
import { type PendingDocument } from "./pendingDocument";
import { type Deliver } from "./port";
import { type Errand } from "./errand";
import { createRecentKeys } from "./recentKeys";
import { type LoadedState, stateKey } from "./stateDocument";
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
  /** Whether it was seen through here lately: its document is gone. */
  isOver(key: string): boolean;
  size(): number;
  /** How many of them a conversation has, by the key of its state. */
  sizeOf(conversation: string): number;
  /** Works on an activity until all is done; resolves when its own replies are out. */
  begin(key: string, pending: PendingDocument, start?: Start): Promise<void>;
  /** Resolves with whether nothing is left to do. */
  stop(): Promise<boolean>;
}

const longestRetryMs = 300_000;
/** So many that were seen through last are known as such. */
const mostOver = 1000;

/**
 * Creates the register. What fails is tried again as long as the process lives, until it is too old
 * for anybody to wait for it; what a process leaves is taken up by the next start.
 */
export function createErrands(pass: Pass, random: () => number, limits: RetryLimits): Errands {
  /** A timer stands for the next attempt. */
  const open = new Map<string, NodeJS.Timeout | undefined>();
  const over = createRecentKeys(mostOver);
  const perConversation = new Map<string, number>();
  const working = new Set<Promise<void>>();
  let stopping = false;
  let unfinished = false;

  const count = (pending: PendingDocument, change: 1 | -1): void => {
    const conversation = stateKey(pending.route, pending.conversation);
    const now = (perConversation.get(conversation) ?? 0) + change;
    if (now > 0) perConversation.set(conversation, now);
    else perConversation.delete(conversation);
  };
  const close = (key: string, { pending }: Errand): void => {
    open.delete(key);
    count(pending, -1);
  };
  const attempt = async (key: string, errand: Errand, replied: () => void): Promise<void> => {
    const state = await pass(key, errand, replied);
    if (state !== "failed" || stopping) {
      unfinished ||= state === "failed";
      close(key, errand);
      if (state === "done") over.add(key);
      replied();
      return;
    }
    const ms = Math.min(limits.retryMs * 2 ** (errand.passes - 1), longestRetryMs);
    const again = (): void => {
      track(attempt(key, errand, () => undefined));
    };
    open.set(key, setTimeout(again, ms * (0.5 + random() / 2)).unref());
  };
  const track = (work: Promise<void>): void => {
    working.add(work);
    void work.finally(() => working.delete(work));
  };

  return {
    has: (key) => open.has(key),
    isOver: (key) => over.has(key),
    size: () => open.size,
    sizeOf: (conversation) => perConversation.get(conversation) ?? 0,
    begin: (key, pending, { loaded, live = () => undefined } = {}) =>
      new Promise((replied) => {
        open.set(key, undefined);
        over.delete(key);
        count(pending, 1);
        const none = { done: new Set<string>(), begun: new Set<string>() };
        track(attempt(key, { pending, loaded, live, ...none, failed: false, passes: 0 }, replied));
      }),
    stop: async () => {
      stopping = true;
      for (const timer of open.values()) clearTimeout(timer);
      await withLimit(Promise.allSettled([...working]), limits.stopMs);
      return open.size === 0 && !unfinished;
    },
  };
}
