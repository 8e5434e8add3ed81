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

/** Where starts are counted: in this process alone, or for all instances. */
export interface StartWindow {
  /**
   * By what is known here, the earliest time at which the request after `ahead` others could start;
   * with `kept`, when it leaves so much room.
   */
  startAfter(ahead: number, kept?: number): number;
  /** Takes a start now, if there is room. Where there is none, `startAfter` lies ahead then. Never rejects. */
  begin(kept: number): boolean | Promise<boolean>;
  /** Nothing starts for so many milliseconds. */
  pause(ms: number): void;
}

export interface LogLimiterOptions {
  readonly clock: Clock;
  /** By default one of this process. */
  readonly window?: StartWindow;
  /** How many may wait here; the next is refused at once. */
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
 * make it in time, by what is waiting now, is refused at once; who is overtaken, when time is up. Whose
 * turn it is is told when there is room, not when somebody comes.
 */
export function createLogLimiter(options: LogLimiterOptions): Limiter {
  const { clock, queue: most = 100, keptFree = 2 } = options;
  const window = options.window ?? createLocalWindow(clock);
  let alarm = new AbortController();
  let isPassing = false;
  const waiting = createFairQueue<Waiter>();

  const refused = (at: number): Admission => ({
    state: "refused",
    retryAfterMs: at - clock.now(),
  });
  const soonest = (background: boolean): number => window.startAfter(0, background ? keptFree : 0);
  /** Tells those who cannot make it any more. */
  const drop = (): void => {
    for (const { settle, background } of waiting.remove(
      (one) => soonest(one.background) > one.until,
    ))
      settle(refused(soonest(background)));
  };
  /** One at a time; whoever does it already looks anew. */
  const letPass = async (): Promise<void> => {
    alarm.abort();
    if (isPassing) return;
    isPassing = true;
    drop();
    while (waiting.size() > 0) {
      const begun = window.begin(waiting.isAllLast() ? keptFree : 0);
      const isBegun = begun === true || (await begun);
      if (isBegun) waiting.next()?.settle({ state: "admitted" });
      // What others took is known now.
      drop();
      if (isBegun || waiting.size() === 0) continue;
      alarm = new AbortController();
      await clock.wait(soonest(waiting.isAllLast()) - clock.now(), alarm.signal);
      drop();
    }
    isPassing = false;
  };

  return {
    admit(until, claim = {}) {
      const { asker = "", background = false } = claim;
      const lane = { key: asker, last: background };
      const at = window.startAfter(waiting.ahead(lane), background ? keptFree : 0);
      const isFirst = at <= clock.now() && waiting.size() === 0;
      if (!isFirst && (at > until || waiting.size() >= most)) return Promise.resolve(refused(at));
      return new Promise((settle) => {
        waiting.add(lane, { background, until, settle });
        void letPass();
      });
    },
    pause(ms) {
      window.pause(ms);
      void letPass();
    },
  };
}

/** The window of a process that shares its pace with nobody. */
export function createLocalWindow(clock: Clock, requests = 5, windowMs = 10_000): StartWindow {
  const { startAfter, begin, pause } = createSlidingWindow(clock, requests, windowMs);
  return {
    startAfter,
    pause,
    begin: (kept) => {
      if (startAfter(0, kept) > clock.now()) return false;
      begin();
      return true;
    },
  };
}
