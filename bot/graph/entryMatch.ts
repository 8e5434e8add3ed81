import { type LogEntry } from "../logs/port";
import { type Outcome } from "./outcome";
import { type LogQuestion } from "./provisioningLogs";

/** Entries of exactly one object, or `ambiguous` when only a name matches and several have it. */
export type EntryMatch = Outcome<readonly LogEntry[]> | { readonly state: "ambiguous" };

/**
 * Keeps the entries of the object that is meant. A search by name also finds namesakes and longer
 * names: entries found by an id go first, and a name alone counts only if one object has it.
 */
export function matchEntries(log: Outcome<readonly LogEntry[]>, question: LogQuestion): EntryMatch {
  if (log.state !== "ok") return log;
  const { sourceId, targetIds = [], workerId, name } = question;
  const byId = log.value.filter(
    ({ source, target }) =>
      same(source.id, sourceId) ||
      same(source.id, workerId) ||
      targetIds.some((id) => same(target.id, id)),
  );
  if (byId.length > 0 || name === undefined) return { ...log, value: byId };
  const byName = log.value.filter(({ source }) => same(source.displayName, name));
  const chosen = byName.length > 0 ? byName : log.value;
  const objects = new Set(chosen.map(({ source }) => source.id));
  return objects.size > 1 ? { state: "ambiguous" } : { ...log, value: chosen };
}

function same(actual: string, wanted: string | undefined): boolean {
  return wanted !== undefined && wanted !== "" && actual.toLowerCase() === wanted.toLowerCase();
}
