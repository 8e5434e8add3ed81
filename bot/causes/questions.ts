import {
  type Answer,
  type Evidence,
  type FactName,
  type FactValues,
  type Quarantine,
  type Question,
  known,
  unknown,
  valueOf,
} from "../diagnosis";
import { type Flag, flagsMayExplain, logOutcome } from "./logOutcome";
import { mayCome } from "./verdict";

const hour = 3_600_000;

/** An answer that stands for one fact. */
function says<N extends FactName>(id: string, name: N, value: FactValues[N]): Answer {
  return { id, facts: () => ({ [name]: known(value, "answers") }) };
}

/** Not read, but said: there is none. */
const toldAbsent = { ...unknown("notFound"), source: "answers" } as const;

const entryTold = { id: "", at: "", action: "unknown" } as const;

const account = { kind: "user", deleted: false, attributes: {} } as const;

const jobState: Question = {
  id: "jobState",
  asks: "jobState",
  // An entry that was skipped at a gate shows that the job runs; its flags say why.
  appliesTo: (evidence) => !flagsMayExplain(logOutcome(evidence)),
  answers: [
    says("on", "jobState", "active"),
    says("firstCycle", "jobState", "initialCycle"),
    says("off", "jobState", "off"),
    says("quarantine", "jobState", "quarantine"),
    says("notSetUp", "jobState", "notConfigured"),
  ],
};

const quarantineReason: Question = {
  id: "quarantineReason",
  asks: "quarantine",
  appliesTo: (evidence) => valueOf(evidence, "jobState") === "quarantine",
  answers: [
    quarantined("invalidCredentials", { reason: "Invalid credentials" }),
    quarantined("manyFailures", { reason: "EncounteredEscrowProportionThreshold" }),
    quarantined("scimCompliance", { reason: "SCIM compliance" }),
    quarantined("duplicateRoles", { reason: "Duplicate roles" }),
    quarantined("tooManyDeletes", { reason: "TooManyDeletes" }),
  ],
};

function quarantined(id: string, quarantine: Quarantine): Answer {
  return says(id, "quarantine", quarantine);
}

const entryStatus: Question = {
  id: "entryStatus",
  asks: "entry",
  appliesTo: (evidence) => logOutcome(evidence) === "unread",
  answers: [
    says("skipped", "entry", { ...entryTold, status: "skipped" }),
    says("failure", "entry", { ...entryTold, status: "failure" }),
    says("success", "entry", { ...entryTold, status: "success" }),
    { id: "noEntry", facts: () => ({ entry: toldAbsent }) },
  ],
};

/** A flag of the scoping step, which the entry of somebody who was skipped shows in its steps. */
function flagQuestion(flag: Flag): Question {
  return {
    id: flag,
    asks: flag,
    appliesTo: (evidence) => flagsMayExplain(logOutcome(evidence)),
    answers: [says("true", flag, true), says("false", flag, false)],
  };
}

const flags = ["entryActive", "entryAssigned", "entryHasRole", "entryInScope"] as const;

/**
 * All flags at one glance: which is the first that says False. Its answer settles the others too,
 * so that they are not asked one by one.
 */
const falseFlag: Question = {
  id: "falseFlag",
  asks: "entryAssigned",
  alsoAsks: flags,
  appliesTo: (evidence) =>
    flagsMayExplain(logOutcome(evidence)) && flags.every((flag) => mayCome(evidence, flag)),
  answers: [
    ...flags.map((flag) => ({ id: flag, facts: () => onlyFalse(flag) })),
    { id: "none", facts: () => onlyFalse(undefined) },
  ],
};

function onlyFalse(closed: Flag | undefined): Partial<Evidence["facts"]> {
  const facts: { [F in Flag]?: Evidence["facts"][F] } = {};
  for (const flag of flags) {
    if (closed === undefined) facts[flag] = known(true, "answers");
    else facts[flag] = flag === closed ? known(false, "answers") : unknown("cannotTell");
  }
  return facts;
}

const skipReason: Question = {
  id: "skipReason",
  asks: "skipReason",
  appliesTo: (evidence) => logOutcome(evidence) === "skipped",
  answers: [
    "NotEffectivelyEntitled",
    "RedundantExport",
    "AttributeValidationFailed",
    "ImportSkipped",
    "EntityTypeNotSupported",
  ].map((reason) => says(reason, "skipReason", reason)),
};

const errorCode: Question = {
  id: "errorCode",
  asks: "errorCode",
  appliesTo: (evidence) => valueOf(evidence, "entry")?.status === "failure",
  answers: [
    "DuplicateTargetEntries",
    "EntryConflict",
    "MandatoryFieldsMissing",
    "InsufficientRights",
    "InvalidCredentials",
    "TooManyRequests",
    "InternalServerError",
  ].map((code) => says(code, "errorCode", code)),
};

/** "Not at all" is the reason only where assignments count, so that both are asked at once. */
const assignment: Question = {
  id: "assignment",
  asks: "assignment",
  appliesTo: (evidence) =>
    evidence.scenario === "application" &&
    (valueOf(evidence, "entryAssigned") === false || hasNoEntry(evidence)),
  answers: [
    ...(["direct", "group", "nestedGroup"] as const).map((path) =>
      says(path, "assignment", { path, defaultAccess: false }),
    ),
    {
      id: "none",
      facts: () => ({
        assignment: known({ path: "none", defaultAccess: false }, "answers"),
        syncAll: known(false, "answers"),
      }),
    },
    {
      id: "everyone",
      facts: () => ({
        assignment: unknown("cannotTell"),
        syncAll: known(true, "answers"),
      }),
    },
  ],
};

const accountEnabled: Question = {
  id: "accountEnabled",
  asks: "sourceObject",
  appliesTo: hasNoEntry,
  answers: [
    says("enabled", "sourceObject", { ...account, enabled: true }),
    says("disabled", "sourceObject", { ...account, enabled: false }),
  ],
};

/**
 * What the mapping itself holds against somebody; filter and actions stand on one page. It takes
 * most reading, so that it comes when it is known who is assigned, and whose account is enabled.
 */
const fitsFilter: Question = {
  id: "fitsFilter",
  asks: "scope",
  alsoAsks: ["creates"],
  appliesTo: (evidence) =>
    hasNoEntry(evidence) &&
    !mayCome(evidence, "sourceObject") &&
    (evidence.scenario !== "application" || !mayCome(evidence, "assignment")),
  answers: [
    {
      id: "fits",
      facts: () => ({
        scope: known({ inScope: true, clauses: [] }, "answers"),
        creates: known(true, "answers"),
      }),
    },
    says("doesNotFit", "scope", { inScope: false, clauses: [] }),
    {
      id: "createsNobody",
      facts: () => ({ scope: unknown("cannotTell"), creates: known(false, "answers") }),
    },
  ],
};

const steadyState: Question = {
  id: "steadyState",
  asks: "steadyState",
  appliesTo: (evidence) => !["off", "quarantine"].includes(valueOf(evidence, "jobState") ?? ""),
  answers: [
    { id: "beforeChange", facts: (evidence) => cycleAndChange(evidence, -1) },
    { id: "afterChange", facts: (evidence) => cycleAndChange(evidence, 1) },
  ],
};

/**
 * "Before" or "after" is all that the person said: the two times are put an hour apart, only their
 * order counts, and causes do not show times that were told.
 */
function cycleAndChange(evidence: Evidence, hours: 1 | -1): Partial<Evidence["facts"]> {
  const changedAt = valueOf(evidence, "changedAt") ?? evidence.collectedAt;
  const last = new Date(Date.parse(changedAt) + hours * hour).toISOString();
  return {
    steadyState: known({ first: last, last }, "answers"),
    changedAt: known(changedAt, "answers"),
  };
}

function hasNoEntry(evidence: Evidence): boolean {
  const outcome = logOutcome(evidence);
  return outcome === "none" || outcome === "unclear";
}

/**
 * What can be asked of a person who can open the admin center: one question for each fact to be
 * read there. Which one is asked next, the diagnosis decides.
 */
export const questions: readonly Question[] = [
  entryStatus,
  jobState,
  quarantineReason,
  skipReason,
  falseFlag,
  flagQuestion("entryAssigned"),
  flagQuestion("entryInScope"),
  flagQuestion("entryActive"),
  flagQuestion("entryHasRole"),
  assignment,
  errorCode,
  steadyState,
  accountEnabled,
  fitsFilter,
];
