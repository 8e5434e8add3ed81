/** A pause that a service asked for: when, and for how many milliseconds. */
export interface Pause {
  readonly from: number;
  readonly ms: number;
}

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
  /** These are the last starts, in any order, and the service asked for this pause. */
  readonly learn: (starts: readonly number[], pause: Pause) => void;
}

/**
 * Creates the window: a request may start when the one `requests` before it did a whole window ago. A
 * clock that was set back makes nobody wait for the time it was set back by: what then lies ahead
 * counts as of now.
 */
export function createSlidingWindow(
  clock: { now(): number },
  requests: number,
  windowMs: number,
): SlidingWindow {
  /** When the last requests started, oldest first. */
  let starts: readonly number[] = [];
  let paused: Pause = { from: 0, ms: 0 };
  const notAhead = (): void => {
    const now = clock.now();
    if ((starts.at(-1) ?? 0) > now) starts = starts.map((at) => Math.min(at, now));
    if (paused.from > now) paused = { ...paused, from: now };
  };
  const pauseIfLonger = (next: Pause): void => {
    if (next.from + next.ms > paused.from + paused.ms) paused = next;
  };
  return {
    startAfter: (ahead, kept = 0) => {
      notAhead();
      const planned = [...starts];
      const pausedUntil = paused.from + paused.ms;
      for (let count = 0; ; count++) {
        const most = count === ahead ? Math.max(1, requests - kept) : requests;
        const before = planned.at(-most) ?? -Infinity;
        const at = Math.max(clock.now(), pausedUntil, before + windowMs, planned.at(-1) ?? 0);
        if (count === ahead) return at;
        planned.push(at);
      }
    },
    begin: () => {
      notAhead();
      starts = [...starts, clock.now()].slice(-requests);
    },
    pause: (ms) => {
      notAhead();
      pauseIfLonger({ from: clock.now(), ms });
    },
    learn: (known, pause) => {
      starts = [...known].sort((a, b) => a - b).slice(-requests);
      notAhead();
      pauseIfLonger({ ...pause, from: Math.min(pause.from, clock.now()) });
    },
  };
}
