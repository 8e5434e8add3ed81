import { type LogEntry } from "../logs/port";
import { isObjectId } from "./odata";
import { type Outcome } from "./outcome";
import { type LogPage } from "./logPage";
import { type LogQuestion } from "./logQuery";

/** Entries of exactly one object, or `ambiguous` when only a name leads there and may mean another. */
export type EntryMatch = Outcome<readonly LogEntry[]> | { readonly state: "ambiguous" };

/**
 * Keeps the entries of the object that is meant. Entries found by an id go first. A search by name
 * also finds namesakes and longer names ("Ann Lee" finds Ann Leeson): a name counts only if exactly
 * one object has it, and no further page could hold another.
 */
export function matchEntries(log: Outcome<LogPage>, question: LogQuestion): EntryMatch {
  if (log.state !== "ok") return log;
  const { entries, more } = log.value;
  const { sourceId, targetIds = [], workerId, name } = question;
  const byId = entries.filter(
    ({ source, target }) =>
      same(source.id, sourceId) ||
      same(source.id, workerId) ||
      targetIds.some((id) => same(target.id, id)),
  );
  if (byId.length > 0) return { ...log, value: byId };
  // An HR system may know the person by another id: none found by these does not mean none there.
  if (name === undefined)
    return targetIds.length > 0 ? { state: "ambiguous" } : { ...log, value: [] };
  const byName = entries.filter(
    (entry) => same(entry.source.displayName, name) && !isAnother(entry, targetIds),
  );
  const objects = new Set(byName.map(({ source }) => source.id));
  const othersMayCome = more && byName.length < entries.length;
  const nearOnly = byName.length === 0 && entries.length > 0;
  if (objects.size > 1 || othersMayCome || nearOnly) return { state: "ambiguous" };
  return { ...log, value: byName };
}

/**
 * Whether a namesake's entry shows by its target that it is about another object. In Active Directory
 * objects have ids of their own: there only a person whose own one is known can be told apart.
 */
function isAnother({ target, targetSystem }: LogEntry, ids: readonly string[]): boolean {
  if (ids.length === 0 || !isObjectId(target.id)) return false;
  const known = /active directory/i.test(targetSystem) && !/azure/i.test(targetSystem) ? 2 : 1;
  return ids.length >= known;
}

function same(actual: string, wanted: string | undefined): boolean {
  return wanted !== undefined && wanted !== "" && actual.toLowerCase() === wanted.toLowerCase();
}
