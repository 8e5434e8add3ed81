import { type Subject } from "../diagnosis";
import { type LogEntry } from "./port";

/**
 * The newest meaningful one of many entries of one subject. The order of the page is never trusted
 * (gotcha 10); within the newest cycle or change a failure tells more than a success, a success more
 * than a skip, and a skip with a reason more than `RedundantExport` (gotcha 13). With `kind`, entries
 * of other objects (groups and imported roles, when asked about a user) are left out.
 */
export function chooseEntry(
  entries: readonly LogEntry[],
  kind?: Subject["kind"],
): LogEntry | undefined {
  const wanted = kind === undefined ? entries : entries.filter((entry) => kindOf(entry) === kind);
  const newestFirst = wanted
    .map((entry) => ({ entry, at: timeOf(entry) }))
    .sort((a, b) => b.at - a.at)
    .map(({ entry }) => entry);
  const newest = newestFirst[0];
  if (newest === undefined) return undefined;
  let best = newest;
  for (const entry of newestFirst)
    if (isSameRun(entry, newest) && rank(entry) < rank(best)) best = entry;
  return best;
}

/** What an entry is about; undefined for imported roles and service principals. */
export function kindOf(entry: LogEntry): Subject["kind"] | undefined {
  const type = entry.source.type || entry.target.type;
  if (/role|serviceprincipal/i.test(type)) return undefined;
  return /group/i.test(type) ? "group" : "user";
}

/** Invalid and missing dates come last. */
function timeOf(entry: LogEntry): number {
  const at = Date.parse(entry.at);
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
}

function isSameRun(entry: LogEntry, newest: LogEntry): boolean {
  return (
    (isUndated(entry) && isUndated(newest)) ||
    (newest.cycleId !== "" && entry.cycleId === newest.cycleId) ||
    (newest.changeId !== "" && entry.changeId === newest.changeId)
  );
}

/** A table of a few columns says of no row when it was, so none of them is the newest. */
function isUndated(entry: LogEntry): boolean {
  return entry.cycleId === "" && entry.changeId === "" && Number.isNaN(Date.parse(entry.at));
}

function rank(entry: LogEntry): number {
  if (entry.status === "failure") return 0;
  if (entry.status === "warning") return 1;
  if (entry.status === "success") return 2;
  return entry.status === "skipped" && !isRedundant(entry) ? 3 : 4;
}

/** Whether an entry says that the account was already as it should be. */
export function isRedundant({ steps, error }: LogEntry): boolean {
  return (
    error?.code === "RedundantExport" ||
    steps.some(({ details }) => Object.values(details).includes("RedundantExport"))
  );
}
