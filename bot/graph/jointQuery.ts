import { type GraphClient } from "./client";
import { type Clock } from "./clock";
import { isOrdered, type LogPage, newestFirst, readLogPage } from "./logPage";
import { concerns, logRequest, whoOf } from "./logQuery";
import { type LogWaiter, together } from "./logWaiter";
import { mapOutcome } from "./outcome";
import { watchWaiters } from "./unansweredLog";

/** Rows for one person: they are big (steps and changed properties), and the newest few decide. */
const rowsEach = 20;
const mostRows = 300;
/** Conditions in one filter; a service that refuses so many is asked for fewer from then on. */
const mostConditions = 15;

/** Settles all who wait for entries of an application. */
export type JointQuery = (app: string, waiters: readonly LogWaiter[]) => Promise<void>;

/** Asks for several people of one application in one filter, as many as the service takes. */
export function createJointQuery(client: GraphClient, clock: Clock): JointQuery {
  let conditions = mostConditions;

  /** Settles who can be; returns those who must be asked for again, in smaller company. */
  const inOneFilter = async (app: string, waiters: readonly LogWaiter[]): Promise<LogWaiter[]> => {
    const who = [...new Set(waiters.flatMap(({ question }) => whoOf(question)))];
    const rows = Math.min(rowsEach * waiters.length, mostRows);
    const request = logRequest({ app, who, rows, now: clock.now() });
    const outcome = mapOutcome(await client.get(request, together(waiters)), (value) =>
      readLogPage(value, 2 * mostRows),
    );
    const isOne = waiters.length === 1;
    if (!isOne && outcome.state === "unavailable" && outcome.why === "badRequest") {
      conditions = Math.max(1, Math.floor(who.length / 2));
      return [...waiters];
    }
    const isMixed = outcome.state === "ok" && !isOrdered(outcome.value.entries);
    return waiters.filter(({ question, settle }) => {
      const answer = mapOutcome(outcome, ({ entries, next }): LogPage => {
        const own = entries.filter((entry) => isOne || concerns(entry, question));
        return { entries: newestFirst(own), more: next !== undefined };
      });
      // On a page that is not the last one, nothing found of somebody says nothing yet, and out of order
      // neither does what was found: newer entries may follow.
      const isOpen =
        answer.state === "ok" &&
        answer.value.more &&
        (isMixed || answer.value.entries.length === 0);
      if (!isOne && isOpen) return true;
      settle(answer);
      return false;
    });
  };

  /** Asks for as many as fit into a filter, one request after the other. */
  return async (app, waiters) => {
    const watched = watchWaiters(waiters, clock);
    const open = inCompanies(watched.waiters, conditions);
    for (let now = open.shift(); now !== undefined; now = open.shift()) {
      const failure = watched.unanswered();
      if (failure !== undefined) {
        for (const { settle } of now) settle(failure);
        continue;
      }
      const again = await inOneFilter(app, now);
      // Strictly smaller each time, so it ends: with one person every answer settles.
      const half = Math.ceil(again.length / 2);
      for (const part of [again.slice(0, half), again.slice(half)])
        if (part.length > 0) open.push(part);
    }
  };
}

/** Groups of people whose conditions fit into one filter. */
function inCompanies(waiters: readonly LogWaiter[], conditions: number): LogWaiter[][] {
  const companies: LogWaiter[][] = [];
  let size = Infinity;
  for (const waiter of waiters) {
    const own = whoOf(waiter.question).length;
    size += own;
    if (size > conditions) {
      companies.push([]);
      size = own;
    }
    companies.at(-1)?.push(waiter);
  }
  return companies;
}
