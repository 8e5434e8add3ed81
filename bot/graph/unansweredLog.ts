import { type Clock } from "./clock";
import { type LogWaiter } from "./logWaiter";
import { type Failure, type Outcome } from "./outcome";

/** Those who wait for the log, and whether it left one of them without an answer. */
export interface WatchedWaiters {
  readonly waiters: readonly LogWaiter[];
  /** What those were told whom the log did not answer in its time. */
  readonly unanswered: () => Failure | undefined;
}

/**
 * Watches what people who wait for the log are told. A log that did not answer at all, though there was
 * time left, will not answer those behind them either: their wait counts as well.
 */
export function watchWaiters(waiters: readonly LogWaiter[], clock: Clock): WatchedWaiters {
  let failure: Failure | undefined;
  const note = (outcome: Outcome<unknown>, until = Infinity): void => {
    const isSilent = outcome.state === "unavailable" && outcome.why === "deadline";
    if (isSilent && clock.now() < until) failure = outcome;
  };
  return {
    waiters: waiters.map((waiter) => ({
      ...waiter,
      settle: (outcome) => {
        note(outcome, waiter.options.until);
        waiter.settle(outcome);
      },
    })),
    unanswered: () => failure,
  };
}
