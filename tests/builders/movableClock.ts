import { systemClock } from "../../bot/graph";

/** The clock of the machine, until a test moves it on. */
export function movableClock() {
  let aheadMs = 0;
  const moveOn = (ms: number): void => {
    aheadMs += ms;
  };
  return {
    ...systemClock,
    now: () => systemClock.now() + aheadMs,
    /** Moves it on: what was read before is too old then, and what waits is due. */
    moveOn,
    /**
     * A minute, or the step given, passes at once, and another each second, until what is waited for is
     * there: what was being read when it passed may still be the old, and is read anew then.
     */
    hurry: async <T>(wait: () => Promise<T>, stepMs = 60_000): Promise<T> => {
      moveOn(stepMs);
      const passing = setInterval(() => {
        moveOn(stepMs);
      }, 1_000);
      return wait().finally(() => {
        clearInterval(passing);
      });
    },
  };
}
