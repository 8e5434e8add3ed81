import { type Evidence, type FactSource, known } from "../diagnosis";
import { importedObject, type ImportedObject } from "./importedObject";
import { isSkip } from "./logSteps";
import { type LogEntry, type LogStep } from "./port";
import { scopeClauses } from "./scopeClauses";
import {
  bothFlags,
  flagsOfSentences,
  flagsOfText,
  readFlags,
  type ScopingFlags,
} from "./scopingFlags";
import { detail } from "./wireObject";

type Facts = { -readonly [N in keyof Evidence["facts"]]?: Evidence["facts"][N] };

const factOfGate = {
  active: "entryActive",
  assigned: "entryAssigned",
  hasRole: "entryHasRole",
  inScope: "entryInScope",
} as const;

/**
 * What the scoping and skip steps judged: the gates, and the clauses with the person's own values.
 * Details count before sentences, and both before the imported `accountEnabled`.
 */
export function scopingFacts(
  entry: LogEntry,
  source: FactSource,
  at: string | undefined,
): Partial<Evidence["facts"]> {
  const facts: Facts = {};
  const imported = importedObject(entry);
  const flags = flagsOf(entry, imported);
  for (const gate of ["active", "assigned", "hasRole", "inScope"] as const) {
    const value = flags[gate];
    if (value !== undefined) facts[factOfGate[gate]] = known(value, source, at);
  }
  const result = entry.steps
    .filter(judgesScope)
    .map((step) => detail(step.details, "ScopeEvaluationResult"))
    .findLast((text) => text !== "");
  const clauses = scopeClauses(result ?? "", imported.attributes);
  if (clauses !== undefined) facts.entryClauses = known(clauses, source, at);
  // Graph knows the object as it is now; for a paste the log's copy is all there is.
  if (source === "paste" && imported.enabled !== undefined && !/group/i.test(entry.source.type)) {
    const { enabled, softDeleted, attributes } = imported;
    const deleted = enabled && softDeleted && flags.active === false;
    facts.sourceObject = known({ kind: "user", enabled, deleted, attributes }, source, at);
  }
  return facts;
}

/** Import and matching steps hold attributes of the objects, where `active` means something else. */
function judgesScope({ type, name }: LogStep): boolean {
  return (type !== "import" && type !== "matching") || /scoping|skip/i.test(name);
}

function flagsOf(entry: LogEntry, imported: ImportedObject): ScopingFlags {
  let flags: ScopingFlags = {};
  const told: ScopingFlags =
    imported.enabled === false && entry.status === "skipped" ? { active: false } : {};
  const descriptions: string[] = [];
  for (const step of entry.steps) {
    if (!judgesScope(step)) continue;
    flags = bothFlags(flags, readFlags(step.details));
    if (isSkip(step) && step.description !== "") descriptions.push(step.description);
  }
  // The sentences are read only for gates that no detail names.
  if (Object.keys(flags).length === 4) return flags;
  for (const text of descriptions.slice(0, 10))
    Object.assign(told, flagsOfText(text).flags, flagsOfSentences(text));
  return { ...told, ...flags };
}
