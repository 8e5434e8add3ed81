import { type GraphClient } from "./client";
import { type Clock } from "./clock";
import { createJointQuery } from "./jointQuery";
import { type LogPage } from "./logPage";
import { sweepLog } from "./logSweep";
import { type ApplicationQuestion, type AskOptions, type LogWaiter, together } from "./logWaiter";
import { type Outcome } from "./outcome";
import { createSweptLogs } from "./sweptLogs";
import { watchWaiters } from "./unansweredLog";

/** Asks the log for many people in few requests. */
export interface GatheredLog {
  ask(question: ApplicationQuestion, options?: AskOptions): Promise<Outcome<LogPage>>;
}

/** More people than this are looked for by reading everybody's entries. */
const mostTogether = 30;
/** The same where such a reading is half done: to go on with it is one more page. */
const mostBesideSweep = 10;

/**
 * While one request for an application is under way, who else asks about it is gathered and asked for
 * in the next: one alone by the own ids, several in one filter, and a crowd by a sweep over everybody's
 * entries, which then answers for a minute. Where the log does not answer at all, all are told at once
 * rather than wait for it one after the other. So on the morning an application breaks, the requests
 * grow with the applications and not with the people (the log allows 5 in 10 s per tenant).
 */
export function createGatheredLog(client: GraphClient, clock: Clock): GatheredLog {
  /**
   * Those who wait for the next request, by application, and people apart from reading in the
   * background, which may wait long; it is there as long as a request is under way.
   */
  const desks = new Map<string, LogWaiter[]>();
  const swept = createSweptLogs(clock);
  const askJointly = createJointQuery(client, clock);

  const sweep = async (app: string, waiters: readonly LogWaiter[]): Promise<void> => {
    const now = clock.now();
    const questions = waiters.map(({ question }) => question);
    const isFresh = waiters.some(({ options }) => options.fresh === true);
    const before = isFresh ? undefined : swept.unfinished(app);
    const outcome = await sweepLog(client, app, { questions, now, before, ...together(waiters) });
    if ("state" in outcome) {
      for (const { settle } of waiters) settle(outcome);
      return;
    }
    swept.keep(app, outcome);
    await askJointly(app, swept.settle(waiters));
  };

  const serve = async (desk: string, app: string, waiting: LogWaiter[]): Promise<void> => {
    while (waiting.length > 0) {
      const { waiters: open, unanswered } = watchWaiters(swept.settle(waiting.splice(0)), clock);
      try {
        const isCrowd = open.length > (swept.unfinished(app) ? mostBesideSweep : mostTogether);
        await (isCrowd ? sweep : askJointly)(app, open);
      } catch {
        // A fault of ours: nobody may wait for ever because of it. Who was settled stays so.
        for (const { settle } of open)
          settle({ state: "unavailable", why: "wrongShape", requestIds: [] });
      }
      const failure = unanswered();
      if (failure !== undefined) for (const { settle } of waiting.splice(0)) settle(failure);
    }
    desks.delete(desk);
  };

  return {
    ask: (question, options = {}) =>
      new Promise((settle) => {
        const waiter: LogWaiter = { question, options, settle };
        if (swept.settle([waiter]).length === 0) return;
        const desk = `${options.background === true ? "background " : ""}${question.app}`;
        const waiting = desks.get(desk);
        if (waiting !== undefined) {
          waiting.push(waiter);
          return;
        }
        const first = [waiter];
        desks.set(desk, first);
        void serve(desk, question.app, first);
      }),
  };
}
