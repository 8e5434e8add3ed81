import { type LogEntry } from "../logs/port";
import { type CallOptions, type GraphClient } from "./client";
import { isOrdered, type LogPage, newestFirst, type ReadPage, readLogPage } from "./logPage";
import { concerns, logRequest, type LogQuestion } from "./logQuery";
import { type Failure, mapOutcome } from "./outcome";

/** Rows of a page are about 4 kB: a page stays well under what one answer may weigh. */
const pageRows = 1000;
const mostPages = 8;

/** What was read of an application's log, of everybody. */
export interface Sweep {
  /** Milliseconds since 1970, of its first page. */
  readonly at: number;
  readonly entries: readonly LogEntry[];
  /** Where it goes on; without it nothing was left unread, and who has no entry here has none. */
  readonly next?: string;
  /** The pages came newest first, so the entries found of somebody are the newest. */
  readonly ordered: boolean;
  readonly requestIds: readonly string[];
}

export interface SweepOptions extends CallOptions {
  readonly questions: readonly LogQuestion[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** An earlier sweep to go on with. */
  readonly before?: Sweep | undefined;
}

/**
 * Reads an application's entries page by page, newest first as the service gives them, until all who
 * are asked for were found, nothing is left, or a bound is reached.
 */
export async function sweepLog(
  client: GraphClient,
  app: string,
  { questions, now, before, ...options }: SweepOptions,
): Promise<Sweep | Failure> {
  const request = logRequest({ app, who: [], rows: pageRows, now });
  let sweep = before ?? { at: now, entries: [], ordered: true, requestIds: [] };
  for (let pages = 0; pages < mostPages; pages++) {
    const { next } = sweep;
    const isFirst = sweep === before || pages === 0;
    const outcome = await (next === undefined
      ? client.get(request, options)
      : client.next(request, next, options));
    const page = mapOutcome(outcome, (value) => readLogPage(value, pageRows));
    // What was read so far is still good, only not complete.
    if (page.state !== "ok") return isFirst ? page : sweep;
    sweep = joined(sweep, page.value, page.requestIds);
    if (sweep.next === undefined || (sweep.ordered && haveAll(sweep, questions))) break;
  }
  return sweep;
}

function joined(sweep: Sweep, page: ReadPage, requestIds: readonly string[]): Sweep {
  const { at, entries } = sweep;
  return {
    at,
    entries: [...entries, ...page.entries],
    ordered: sweep.ordered && isOrdered([...entries.slice(-1), ...page.entries]),
    requestIds: [...sweep.requestIds, ...requestIds],
    ...(page.next !== undefined && { next: page.next }),
  };
}

function haveAll({ entries }: Sweep, questions: readonly LogQuestion[]): boolean {
  return questions.every((question) => entries.some((entry) => concerns(entry, question)));
}

/** What a sweep says about a question; undefined when it leaves it open. */
export function answerOf(
  { entries, next, ordered }: Sweep,
  question: LogQuestion,
): LogPage | undefined {
  const found = newestFirst(entries.filter((entry) => concerns(entry, question)));
  if (next === undefined) return { entries: found, more: false };
  // A name may be somebody else's, further back.
  const sure = ordered && found.length > 0 && question.name === undefined;
  return sure ? { entries: found, more: true } : undefined;
}
