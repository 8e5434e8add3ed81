import {
  type Assignment,
  type EntryFacts,
  type Evidence,
  type FactName,
  type FactSource,
  type FactValues,
  type SourceObject,
  type UnknownReason,
  emptyEvidence,
  entryFactNames,
  known,
  unknown,
  withFacts,
} from "../../bot/diagnosis";

/** What a test says of the world; everything left out is not asked yet. */
export interface Told extends Partial<Omit<FactValues, "entry" | "assignment" | "sourceObject">> {
  readonly job?: FactValues["jobState"];
  readonly entry?: Partial<EntryFacts>;
  /** Flags of the scoping step; those left out are not in the entry. */
  readonly flags?: { active?: boolean; assigned?: boolean; role?: boolean; inScope?: boolean };
  readonly assignment?: Partial<Assignment>;
  readonly sourceObject?: Partial<SourceObject>;
  /** Facts that are unknown for another reason than "not asked". */
  readonly not?: Partial<Record<FactName, UnknownReason>>;
  readonly source?: FactSource;
  readonly scenario?: Evidence["scenario"];
  readonly collectedAt?: string;
}

/** The moment all evidence of tests is collected at. */
export const now = "2026-03-02T12:00:00Z";

const anEntry: EntryFacts = {
  id: "e1",
  at: "2026-03-02T09:00:00Z",
  status: "skipped",
  action: "other",
};
const anAssignment: Assignment = { path: "direct", defaultAccess: false };
const aSource: SourceObject = { kind: "user", enabled: true, deleted: false, attributes: {} };

/**
 * Builds evidence: `evidence({ job: "active", entry: { status: "skipped" }, flags: { assigned: false } })`.
 * With an entry, the details it does not hold are "not found", as a reader of entries says.
 */
export function evidence(told: Told = {}): Evidence {
  const { job, entry, flags, assignment, sourceObject, not = {}, source = "graph" } = told;
  const { scenario, collectedAt = now, ...plain } = told;
  const values: Partial<FactValues> = {
    ...pick(plain),
    ...pick({
      jobState: job,
      entry: entry && { ...anEntry, ...entry },
      assignment: assignment && { ...anAssignment, ...assignment },
      sourceObject: sourceObject && { ...aSource, ...sourceObject },
    }),
    ...flagValues(flags),
  };
  const base = emptyEvidence({
    collectedAt,
    subject: { kind: "user", id: "u1", displayName: "Audrey Oliver" },
    app: { id: "a1", displayName: "Salesforce" },
    ...(scenario && { scenario }),
  });
  return withFacts(base, factsOf(values, not, source));
}

function factsOf(
  values: Partial<FactValues>,
  not: Partial<Record<FactName, UnknownReason>>,
  source: FactSource,
): Partial<Evidence["facts"]> {
  const facts: Record<string, unknown> = {};
  if (values.entry !== undefined)
    for (const name of entryFactNames) facts[name] = unknown("notFound");
  for (const [name, value] of Object.entries(values)) facts[name] = known(value, source);
  for (const [name, reason] of Object.entries(not)) facts[name] = unknown(reason);
  return facts;
}

function flagValues(flags: Told["flags"] = {}): Partial<FactValues> {
  const { active, assigned, role, inScope } = flags;
  return defined({
    entryActive: active,
    entryAssigned: assigned,
    entryHasRole: role,
    entryInScope: inScope,
  });
}

/** Only the facts among what a test told. */
function pick(told: Readonly<Record<string, unknown>>): Partial<FactValues> {
  const names = new Set(Object.keys(emptyEvidence({ collectedAt: now }).facts));
  return defined(Object.fromEntries(Object.entries(told).filter(([name]) => names.has(name))));
}

function defined(values: Readonly<Record<string, unknown>>): Partial<FactValues> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
