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
  if (flags.syncAll !== undefined) facts.syncAll = known(flags.syncAll, source, at);
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

/**
 * The gates, and whether everyone is taken: the step says so, or it judges assignment (then only the
 * assigned are), or it judges every other gate and not that one. Where everyone is taken, a missing
 * assignment closes nothing.
 */
function flagsOf(entry: LogEntry, imported: ImportedObject): ScopingFlags {
  const gates = gatesOf(entry, imported);
  const syncAll =
    gates.syncAll ?? (gates.assigned !== undefined ? false : judgesAllButAssignment(entry));
  if (syncAll === undefined) return gates;
  if (!syncAll || gates.assigned !== false) return { ...gates, syncAll };
  const { active, hasRole, inScope } = gates;
  return {
    syncAll,
    ...(active !== undefined && { active }),
    ...(hasRole !== undefined && { hasRole }),
    ...(inScope !== undefined && { inScope }),
  };
}

/** A whole scoping step without assignment: true; anything less tells nothing. */
function judgesAllButAssignment({ steps }: LogEntry): true | undefined {
  const judged = steps
    .filter(({ name, type }) => type === "scoping" || /scoping/i.test(name))
    .map(({ details }) => ({
      ...readFlags(details),
      result: detail(details, "ScopeEvaluationResult"),
    }));
  const whole = judged.some(
    ({ active, inScope, result }) => active !== undefined && inScope !== undefined && result !== "",
  );
  return whole ? true : undefined;
}

/** Skipped, or the account in the target was taken away. */
function isKeptOut({ status, action }: LogEntry): boolean {
  return status === "skipped" || (status === "success" && /^(?:disable|delete)$/i.test(action));
}

function gatesOf(entry: LogEntry, imported: ImportedObject): ScopingFlags {
  let flags: ScopingFlags = {};
  const told: ScopingFlags =
    imported.enabled === false && isKeptOut(entry) ? { active: false } : {};
  const descriptions: string[] = [];
  for (const step of entry.steps) {
    if (!judgesScope(step)) continue;
    flags = bothFlags(flags, readFlags(step.details));
    if (isSkip(step) && step.description !== "") descriptions.push(step.description);
  }
  // The sentences are read only for gates that no detail names.
  const { active, assigned, hasRole, inScope } = flags;
  if ([active, assigned, hasRole, inScope].every((gate) => gate !== undefined)) return flags;
  for (const text of descriptions.slice(0, 10))
    Object.assign(told, flagsOfText(text).flags, flagsOfSentences(text));
  return { ...told, ...flags };
}
