import { type Freshness } from "./flights";
import { type CallOptions } from "./client";
import { type LogPage } from "./logPage";
import { type LogQuestion } from "./logQuery";
import { type Outcome } from "./outcome";

export type AskOptions = CallOptions & Freshness;

/** A question about one application, as far back as its entries are kept. */
export type ApplicationQuestion = Omit<LogQuestion, "since"> & { readonly app: string };

/** Somebody whose question to the log is not answered yet. */
export interface LogWaiter {
  readonly question: ApplicationQuestion;
  readonly options: AskOptions;
  readonly settle: (outcome: Outcome<LogPage>) => void;
}

/**
 * One request for several: as long as the most patient of them waits, and for people if for any. At
 * the limiter it stands for the one who asks, or for those who ask about the application.
 */
export function together(waiters: readonly LogWaiter[]): CallOptions {
  const options = waiters.map((waiter) => waiter.options);
  const untils = options.flatMap(({ until }) => (until === undefined ? [] : [until]));
  const askers = new Set(options.map(({ asker }) => asker));
  const [asker = ""] = askers;
  return {
    asker: askers.size > 1 ? `about ${waiters[0]?.question.app ?? ""}` : asker,
    ...(untils.length === options.length && untils.length > 0 && { until: Math.max(...untils) }),
    background: options.every(({ background = false }) => background),
  };
}
