import { type Clock } from "./clock";
import { createFairQueue } from "./fairQueue";
import { createSlidingWindow } from "./slidingWindow";

/** `admitted` may send now; `refused` would have to wait longer than it may, or too many wait. */
export type Admission =
  | { readonly state: "admitted" }
  /** Milliseconds until there would have been room. */
  | { readonly state: "refused"; readonly retryAfterMs: number };

/** For whom something is asked, as far as that decides whose turn it is. */
export interface Claim {
  /** Who asks: one person's many questions wait for each other, not before those of others. */
  readonly asker?: string;
  /** Goes only while nobody waits and some room is left for people. */
  readonly background?: boolean;
}

/** Lets requests pass at the pace that a service allows, those who ask taking turns. */
export interface Limiter {
  /** Waits for room, but never beyond `until` (milliseconds since 1970). */
  admit(until: number, claim?: Claim): Promise<Admission>;
  /** The service itself asked for a pause: nobody passes before it is over. */
  pause(ms: number): void;
}

export interface LogLimiterOptions {
  readonly clock: Clock;
  /** Requests in one window. */
  readonly requests?: number;
  readonly windowMs?: number;
  /** How many may wait; the next is refused at once. */
  readonly queue?: number;
  /** Room in each window that reading in the background leaves to people. */
  readonly keptFree?: number;
}

interface Waiter {
  readonly background: boolean;
  readonly until: number;
  readonly settle: (admission: Admission) => void;
}

/**
 * One limiter per tenant in front of /auditLogs: 5 requests in 10 s per application and tenant, shared
 * by provisioning logs, directory audits and sign-ins (throttling-entra-logs-reports.md). A sliding
 * window: a request may start when the fifth one before it started a whole window ago. Whoever cannot
 * make it in time, by what is waiting now, is refused at once; who is overtaken, when time is up.
 */
export function createLogLimiter(options: LogLimiterOptions): Limiter {
  const { clock, requests = 5, windowMs = 10_000, queue: most = 100, keptFree = 2 } = options;
  const { startAfter, begin, pause } = createSlidingWindow(clock, requests, windowMs);
  let alarm = new AbortController();
  const waiting = createFairQueue<Waiter>();

  const refused = (at: number): Admission => ({
    state: "refused",
    retryAfterMs: at - clock.now(),
  });
  const soonest = (background: boolean): number => startAfter(0, background ? keptFree : 0);
  /** Tells those who cannot make it any more. */
  const drop = (): void => {
    for (const { settle, background } of waiting.remove(
      (one) => soonest(one.background) > one.until,
    ))
      settle(refused(soonest(background)));
  };
  const letPass = (): void => {
    drop();
    while (waiting.size() > 0 && soonest(waiting.isAllLast()) <= clock.now()) {
      begin();
      waiting.next()?.settle({ state: "admitted" });
    }
    drop();
    alarm.abort();
    if (waiting.size() === 0) return;
    alarm = new AbortController();
    const { signal } = alarm;
    void clock.wait(soonest(waiting.isAllLast()) - clock.now(), signal).then(() => {
      if (!signal.aborted) letPass();
    });
  };

  return {
    admit(until, claim = {}) {
      const { asker = "", background = false } = claim;
      const lane = { key: asker, last: background };
      const at = startAfter(waiting.ahead(lane), background ? keptFree : 0);
      if (at <= clock.now() && waiting.size() === 0) {
        begin();
        return Promise.resolve({ state: "admitted" });
      }
      if (at > until || waiting.size() >= most) return Promise.resolve(refused(at));
      return new Promise((settle) => {
        waiting.add(lane, { background, until, settle });
        letPass();
      });
    },
    pause(ms) {
      pause(ms);
      letPass();
    },
  };
}
