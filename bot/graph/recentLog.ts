import { chooseEntry, objectOf } from "../logs";
import { type LogEntry, type RankEntries } from "../logs/port";
import { type Outcome } from "./outcome";
import {
  type Application,
  type Attempts,
  type Collected,
  type EntryInApplication,
  type Search,
  type WatchedAttempts,
} from "./port";
import { type LogPage } from "./logPage";
import { standingsOf } from "./standings";
import { notReadable } from "./unknownFact";

/** As far as is read of everybody when no time was named: a week shows every weekly rhythm. */
export const recentMs = 7 * 24 * 60 * 60_000;
/** Causes beyond these are too rare to be told, and clauses too. */
const most = { causes: 12, clauses: 5 } as const;

/** The moments of a look at everybody, each ISO 8601. */
export interface RecentTimes {
  readonly since: string;
  /** When it was looked. */
  readonly at: string;
  /** What was tried is counted before and after it. */
  readonly splitAt?: string | undefined;
}

/** What the log says of everybody since a moment, ranked. */
export function recentLog(
  log: Outcome<LogPage>,
  { since, at, splitAt }: RecentTimes,
  rank: RankEntries,
): NonNullable<Collected["recent"]> {
  if (log.state !== "ok") return { state: "notReadable", ...notReadable(log) };
  const { entries, more } = log.value;
  const { causes: ranked, causeOf } = rank(entries, at);
  const causes = ranked
    .slice(0, most.causes)
    .map((one) => ({ ...one, clauses: one.clauses.slice(0, most.clauses) }));
  return {
    state: "read",
    since,
    entries: entries.length,
    objects: new Set(entries.map(objectOf)).size,
    complete: !more,
    causes,
    ...standingsOf(entries, causeOf),
    ...(splitAt !== undefined && { attempts: splitAttempts(log.value, since, splitAt) }),
  };
}

function splitAttempts(
  { entries, more }: LogPage,
  since: string,
  splitAt: string,
): WatchedAttempts {
  const split = Date.parse(splitAt);
  // Of more than is read the oldest are missing.
  const from = more ? (entries.at(-1)?.at ?? splitAt) : since;
  return {
    beforeMinutes: Math.max(0, split - Date.parse(from)) / 60_000,
    before: attemptsIn(entries.filter(({ at }) => Date.parse(at) < split)),
    after: attemptsIn(entries.filter(({ at }) => Date.parse(at) >= split)),
  };
}

function attemptsIn(entries: readonly LogEntry[]): Attempts {
  const failures = entries.filter(({ status }) => status === "failure");
  const [firstFailureAt] = failures.map(({ at }) => at).sort();
  return {
    entries: entries.length,
    tried: entries.filter(({ status }) => status !== "skipped").length,
    failed: failures.length,
    ...(firstFailureAt !== undefined && { firstFailureAt }),
  };
}

/** The newest meaningful entry of one person in each application, the newest application first. */
export function byApplication(
  log: Outcome<LogPage>,
  isMeant: (entry: LogEntry) => boolean,
): Search<EntryInApplication> {
  if (log.state !== "ok") return { state: "notReadable", ...notReadable(log) };
  const found = new Map<string, { app: Application; all: LogEntry[] }>();
  for (const entry of log.value.entries.filter(isMeant)) {
    const { id, displayName } = entry.app;
    if (id === "" || displayName === "") continue;
    const one = found.get(id) ?? { app: { id, displayName }, all: [] };
    one.all.push(entry);
    found.set(id, one);
  }
  const matches = [...found.values()].flatMap(({ app, all }) => {
    const entry = chooseEntry(all, "user");
    return entry === undefined ? [] : [{ app, entry }];
  });
  return { state: "found", matches, more: log.value.more };
}
