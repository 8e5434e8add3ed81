import { type Clock } from "./clock";

/** `admitted` may send now; `refused` would have to wait longer than it may, or too many wait. */
export type Admission =
  | { readonly state: "admitted" }
  /** Milliseconds until there would have been room. */
  | { readonly state: "refused"; readonly retryAfterMs: number };

/** Lets requests pass at the pace that a service allows, first come, first served. */
export interface Limiter {
  /**
   * Waits for room, but never beyond `until` (milliseconds since 1970). Who reads in the background
   * passes only while nobody waits and some room is left for people.
   */
  admit(until: number, options?: { readonly background?: boolean }): Promise<Admission>;
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

/**
 * One limiter per tenant in front of /auditLogs: 5 requests in 10 s per application and tenant, shared
 * by provisioning logs, directory audits and sign-ins (throttling-entra-logs-reports.md). A sliding
 * window: a request may start when the fifth one before it started a whole window ago. Since each
 * start is reserved in advance, who cannot make it in time is refused at once instead of waiting.
 */
export function createLogLimiter(options: LogLimiterOptions): Limiter {
  const { clock, requests = 5, windowMs = 10_000, queue = 100, keptFree = 2 } = options;
  /** Starts, past and reserved, oldest first. A pause moves the reserved ones. */
  let starts: { at: number }[] = [];
  let pausedUntil = 0;
  let waiting = 0;

  /** When there is room for reading in the background, as far as is known now. */
  const nextInBackground = (now: number): number => {
    const before = starts.at(-Math.max(1, requests - keptFree))?.at;
    return Math.max(now, pausedUntil, before === undefined ? 0 : before + windowMs);
  };

  const admitInBackground = async (until: number): Promise<Admission> => {
    for (;;) {
      const now = clock.now();
      const at = nextInBackground(now);
      if (at > until) return { state: "refused", retryAfterMs: at - now };
      if (at <= now && waiting === 0) {
        starts = [...starts.slice(1 - queue - requests), { at: now }];
        return { state: "admitted" };
      }
      // Nothing is reserved: whoever comes for a person meanwhile goes first.
      await clock.wait(Math.max(at - now, windowMs / requests));
    }
  };

  const nextStart = (now: number): number => {
    const before = starts.at(-requests)?.at;
    return Math.max(now, pausedUntil, before === undefined ? 0 : before + windowMs);
  };

  return {
    async admit(until, { background = false } = {}) {
      if (background) return admitInBackground(until);
      const now = clock.now();
      const start = { at: nextStart(now) };
      if (start.at > until || (start.at > now && waiting >= queue))
        return { state: "refused", retryAfterMs: start.at - now };
      starts = [...starts.slice(1 - queue - requests), start];
      waiting += 1;
      try {
        for (let left = start.at - now; left > 0; left = start.at - clock.now()) {
          // A pause may have moved the start while waiting.
          if (start.at > until) {
            starts = starts.filter((one) => one !== start);
            return { state: "refused", retryAfterMs: left };
          }
          await clock.wait(left);
        }
        return { state: "admitted" };
      } finally {
        waiting -= 1;
      }
    },
    pause(ms) {
      const now = clock.now();
      pausedUntil = Math.max(pausedUntil, now + ms);
      const reserved = starts.filter(({ at }) => at > now);
      const shift = Math.max(0, pausedUntil - (reserved[0]?.at ?? pausedUntil));
      for (const start of reserved) start.at += shift;
    },
  };
}
