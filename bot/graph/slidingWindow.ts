/** When requests may start at a pace of so many in any window. */
export interface SlidingWindow {
  /**
   * The earliest time at which the request after `ahead` others could start; with `kept`, when it
   * leaves so much room in the window.
   */
  readonly startAfter: (ahead: number, kept?: number) => number;
  /** A request starts now. */
  readonly begin: () => void;
  /** Nothing starts for so many milliseconds. */
  readonly pause: (ms: number) => void;
}

/** Creates the window: a request may start when the one `requests` before it did a whole window ago. */
export function createSlidingWindow(
  clock: { now(): number },
  requests: number,
  windowMs: number,
): SlidingWindow {
  /** When the last requests started, oldest first. */
  let starts: readonly number[] = [];
  let pausedUntil = 0;
  return {
    startAfter: (ahead, kept = 0) => {
      const planned = [...starts];
      for (let count = 0; ; count++) {
        const most = count === ahead ? Math.max(1, requests - kept) : requests;
        const before = planned.at(-most) ?? -Infinity;
        const at = Math.max(clock.now(), pausedUntil, before + windowMs, planned.at(-1) ?? 0);
        if (count === ahead) return at;
        planned.push(at);
      }
    },
    begin: () => {
      starts = [...starts, clock.now()].slice(-requests);
    },
    pause: (ms) => {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms);
    },
  };
}
