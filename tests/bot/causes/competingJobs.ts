import {
  type Row,
  skipped,
  gates,
  noEntry,
  created,
  open,
  none,
  escrows,
  credentials,
  outside,
} from "./competing";

/** Trouble of the whole job beside what keeps out one person. */
export const jobAgainstPerson: readonly Row[] = [
  [
    "quarantined job, skipped and still not assigned",
    {
      ...skipped,
      job: "quarantine",
      quarantine: escrows,
      flags: { ...gates, assigned: false },
      assignment: none,
    },
    ["notAssigned confirmed", "jobQuarantined likely"],
  ],
  [
    "quarantined job, skipped as inactive, the directory was not read",
    { ...skipped, job: "quarantine", quarantine: escrows, flags: { ...gates, active: false } },
    ["jobQuarantined confirmed", "inactiveInSource confirmed"],
  ],
  [
    "quarantined job, skipped as inactive and enabled since",
    {
      ...skipped,
      ...open,
      job: "quarantine",
      quarantine: escrows,
      flags: { ...gates, active: false },
    },
    ["jobQuarantined confirmed", "inactiveInSource possible"],
  ],
  [
    "quarantine by credentials, every gate open",
    { ...open, ...noEntry, job: "quarantine", quarantine: credentials },
    ["credentialsRejected confirmed", "jobQuarantined likely"],
  ],
  [
    "quarantine by credentials, and the entry failed by them",
    {
      ...open,
      job: "quarantine",
      quarantine: credentials,
      entry: { status: "failure" },
      errorCode: "SalesforceInvalidCredentials",
    },
    ["credentialsRejected confirmed", "jobQuarantined likely"],
  ],
  [
    "quarantine by credentials, skipped and still not assigned",
    {
      ...skipped,
      job: "quarantine",
      quarantine: credentials,
      flags: { ...gates, assigned: false },
      assignment: none,
    },
    ["notAssigned confirmed", "credentialsRejected likely", "jobQuarantined likely"],
  ],
  [
    "quarantine by deletes, skipped and still out of scope",
    {
      ...skipped,
      job: "quarantine",
      quarantine: { reason: "TooManyDeletes" },
      flags: { ...gates, inScope: false },
      scope: outside,
    },
    ["outOfScopeByFilter confirmed", "deletionHeldBack likely", "jobQuarantined likely"],
  ],
  [
    "job off, skipped and still not assigned",
    { ...skipped, job: "off", flags: { ...gates, assigned: false }, assignment: none },
    ["notAssigned confirmed", "provisioningSwitchedOff likely"],
  ],
  [
    "job off, never looked at, not assigned now",
    { ...noEntry, job: "off", assignment: none, syncAll: false },
    ["provisioningSwitchedOff confirmed", "notAssigned likely"],
  ],
  [
    "job off, skipped for a role that is still Default Access",
    {
      ...skipped,
      ...open,
      job: "off",
      flags: { ...gates, role: false },
      assignment: { path: "direct", defaultAccess: true },
    },
    ["defaultAccessRole confirmed", "provisioningSwitchedOff likely"],
  ],
  [
    "job off, failed before",
    { ...open, job: "off", entry: { status: "failure" }, errorCode: "DuplicateTargetEntries" },
    ["provisioningSwitchedOff confirmed", "matchNotUnique confirmed"],
  ],
  [
    "job off, the account is there",
    { ...open, job: "off", entry: created },
    ["provisionedSuccessfully confirmed", "provisioningSwitchedOff possible"],
  ],
  [
    "no job any more, skipped and still only in a nested group",
    {
      ...skipped,
      job: "missing",
      flags: { ...gates, assigned: false },
      assignment: { path: "nestedGroup" },
    },
    ["nestedGroupOnly confirmed", "provisioningNotConfigured likely"],
  ],
  [
    "first cycle, every gate open",
    { ...open, ...noEntry, job: "initialCycle" },
    ["initialCycleRunning confirmed"],
  ],
  [
    "first cycle with an existing entry",
    {
      ...open,
      job: "initialCycle",
      entry: { status: "failure" },
      errorCode: "DuplicateTargetEntries",
    },
    ["matchNotUnique confirmed", "initialCycleRunning possible"],
  ],
  [
    "first cycle, skipped and still out of scope",
    { ...skipped, job: "initialCycle", flags: { ...gates, inScope: false }, scope: outside },
    ["outOfScopeByFilter confirmed", "initialCycleRunning possible"],
  ],
];
