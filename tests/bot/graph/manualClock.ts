import { type Clock } from "../../../bot/graph/clock";

/** A clock that stands still until the test moves it. */
export interface ManualClock extends Clock {
  /** Moves on, waking whoever waits in between in the order of their times. */
  advance(ms: number): Promise<void>;
  /** Sets the time of day without any time passing, as an operator or NTP does: waits end as before. */
  jump(ms: number): void;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Makes a clock that begins at a fixed moment. */
export function manualClock(start = Date.parse("2026-11-20T10:00:00Z")): ManualClock {
  let now = start;
  let sleepers: Sleeper[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    now: () => now,
    jump: (ms) => {
      now += ms;
      sleepers = sleepers.map((one) => ({ ...one, at: one.at + ms }));
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener("abort", () => {
          sleepers = sleepers.filter((one) => one.wake !== resolve);
          resolve();
        });
      }),
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = sleepers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        sleepers = sleepers.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.wake();
        await settle();
      }
      now = until;
    },
  };
}
