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
    /** A minute passes at once, and another each second, until what is waited for is there. */
    hurry: async <T>(wait: () => Promise<T>): Promise<T> => {
      moveOn(60_000);
      const passing = setInterval(() => {
        moveOn(60_000);
      }, 1_000);
      return wait().finally(() => {
        clearInterval(passing);
      });
    },
  };
}
