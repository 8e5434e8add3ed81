import {
  type Certainty,
  type Evidence,
  type FactName,
  type Reason,
  type Values,
  type Verdict,
  entryFactNames,
} from "../diagnosis";

const ofEntry: readonly FactName[] = entryFactNames;

/** The cause holds. */
export function holds(certainty: Certainty, because: readonly Reason[], values?: Values): Verdict {
  return values === undefined ? { is: certainty, because } : { is: certainty, because, values };
}

/** The evidence speaks against the cause, or can no longer speak for it. */
export function ruledOut(...because: readonly Reason[]): Verdict {
  return { is: "ruledOut", because };
}

/** Facts that could still be had would decide. */
export function undecided(...missing: readonly FactName[]): Verdict {
  return { is: "undecided", missing };
}

/**
 * Whether an unknown fact could still be had: nobody asked yet, or it could not be read here but a
 * person may know it. What was looked for and not found, or what the person could not tell, will
 * not come; nor will the details of an entry that does not exist.
 */
export function mayCome(evidence: Evidence, name: FactName): boolean {
  const fact = evidence.facts[name];
  if (fact.state === "known") return false;
  if (fact.reason === "notFound" || fact.reason === "cannotTell") return false;
  const entry = evidence.facts.entry;
  const entryIsGone = entry.state === "unknown" && entry.reason === "notFound";
  return !(entryIsGone && name !== "entry" && ofEntry.includes(name));
}

/** Those of the facts that could still be had. */
export function stillOpen(evidence: Evidence, ...names: readonly FactName[]): FactName[] {
  return names.filter((name) => mayCome(evidence, name));
}
