import { chooseEntry, isRedundant, kindOf, objectOf } from "../logs";
import { type LogEntry, type Ranking } from "../logs/port";
import { type Standing, type Tries } from "./port";
import { present } from "./present";

/** More of them nobody reads on; how many there are is counted all the same. */
const most = 200;

const order: Readonly<Record<string, number>> = { failure: 0, warning: 1 };

/**
 * Whom entries leave with something open: by the newest meaningful one of each, so that a failure which
 * a later run made good is none. Failures first, then the newest.
 */
export function standingsOf(
  entries: readonly LogEntry[],
  causeOf: Ranking["causeOf"],
): { readonly standings: readonly Standing[]; readonly tries: Tries } {
  const byObject = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const key = objectOf(entry);
    const known = byObject.get(key);
    if (known === undefined) byObject.set(key, [entry]);
    else known.push(entry);
  }
  const all = [...byObject.values()];
  const open = all.flatMap((theirs) => {
    const newest = chooseEntry(theirs);
    return newest === undefined || isWell(newest) ? [] : [standing(newest, causeOf)];
  });
  return {
    standings: open
      .sort((a, b) => rankOf(a) - rankOf(b) || Date.parse(b.at) - Date.parse(a.at) || 0)
      .slice(0, most),
    tries: {
      ...countsOf(entries),
      people: {
        tried: all.filter((theirs) => theirs.some(isTry)).length,
        failed: all.filter((theirs) => theirs.some(isFailure)).length,
        stillFailed: open.filter(({ status }) => status === "failure").length,
        open: open.length,
      },
    },
  };
}

function countsOf(entries: readonly LogEntry[]): Omit<Tries, "people"> {
  const tried = entries.filter(isTry).length;
  const skipped = entries.length - tried;
  return { tried, skipped, failed: entries.filter(isFailure).length };
}

function standing(entry: LogEntry, causeOf: Ranking["causeOf"]): Standing {
  const { source, target, at, status } = entry;
  const { id } = source.id === "" ? target : source;
  const { userPrincipalName = id } = source;
  return present({
    ...{ id, at, status },
    displayName: source.displayName || target.displayName || userPrincipalName,
    kind: kindOf(entry),
    cause: causeOf(entry),
  });
}

/** A skip is no try (nothing was sent anywhere). */
const isTry = ({ status }: LogEntry): boolean => status !== "skipped";
const isFailure = ({ status }: LogEntry): boolean => status === "failure";

function isWell(entry: LogEntry): boolean {
  return entry.status === "success" || (entry.status === "skipped" && isRedundant(entry));
}

function rankOf({ status }: Standing): number {
  return order[status] ?? 2;
}
