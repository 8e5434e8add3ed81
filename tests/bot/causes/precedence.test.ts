import { foundIn } from "../../builders/judged";
import {
  type Row,
  skipped,
  gates,
  noEntry,
  open,
  none,
  waits,
  looked,
  outside,
  longAgo,
  aGroup,
  surname,
  hr,
} from "./competing";
import { jobAgainstPerson } from "./competingJobs";

const logAgainstDirectory: readonly Row[] = [
  [
    "entry older than a fix, no cycle since",
    { ...skipped, ...open, ...waits, job: "active", flags: { ...gates, assigned: false } },
    ["notEvaluatedYet confirmed", "notAssigned possible"],
  ],
  [
    "entry older than a fix, a cycle since",
    { ...skipped, ...open, ...looked, job: "active", flags: { ...gates, assigned: false } },
    ["notEvaluatedYet possible", "notAssigned possible"],
  ],
  [
    "failure after the change, before the cycle was completed",
    {
      ...open,
      ...waits,
      job: "active",
      entry: { status: "failure", at: "2026-03-02T11:20:00Z" },
      errorCode: "DuplicateTargetEntries",
    },
    ["matchNotUnique confirmed"],
  ],
  [
    "no cycle since the change, the log may not be read",
    { ...open, ...waits, job: "active", not: { entry: "noPermission" } },
    ["notEvaluatedYet likely"],
  ],
  [
    "success older than a disable",
    { ...open, job: "active", entry: longAgo, flags: gates, sourceObject: { enabled: false } },
    ["inactiveInSource likely", "provisionedSuccessfully likely", "accountNotSwitchedOff likely"],
  ],
  [
    "success older than the end of the assignment",
    { ...open, job: "active", entry: longAgo, flags: gates, assignment: none },
    ["notAssigned likely", "provisionedSuccessfully likely", "accountNotSwitchedOff likely"],
  ],
  [
    "success without an assignment that the job may not ask for",
    { ...open, job: "active", entry: longAgo, assignment: none },
    ["provisionedSuccessfully confirmed", "notAssigned possible"],
  ],
  [
    "success of a job that takes everyone, not assigned",
    { ...open, job: "active", entry: longAgo, assignment: none, syncAll: true },
    ["provisionedSuccessfully confirmed"],
  ],
  [
    "failure for an empty value that is filled now",
    {
      ...open,
      job: "active",
      entry: { status: "failure" },
      errorCode: "MandatoryFieldsMissing",
      requirements: [surname(false)],
    },
    ["requiredAttributeMissing possible"],
  ],
  [
    "failure, disabled since",
    {
      ...open,
      job: "active",
      entry: { status: "failure" },
      errorCode: "DuplicateTargetEntries",
      sourceObject: { enabled: false },
    },
    ["inactiveInSource likely", "matchNotUnique likely"],
  ],
  [
    "throttled before the change, waiting since",
    { ...open, ...waits, job: "active", entry: { status: "failure" }, errorCode: "RateLimited" },
    ["notEvaluatedYet confirmed", "targetThrottled likely"],
  ],
  [
    "throttled after the change",
    {
      ...open,
      ...waits,
      job: "active",
      entry: { status: "failure", at: "2026-03-02T11:20:00Z" },
      errorCode: "RateLimited",
    },
    ["targetThrottled confirmed"],
  ],
];

const gateAgainstGate: readonly Row[] = [
  [
    "disabled and not assigned",
    {
      ...skipped,
      job: "active",
      flags: { ...gates, active: false, assigned: false },
      assignment: none,
      sourceObject: { enabled: false },
    },
    ["inactiveInSource confirmed", "notAssigned confirmed"],
  ],
  [
    "out of scope and inactive",
    {
      ...skipped,
      job: "active",
      flags: { ...gates, active: false, inScope: false },
      assignment: { path: "direct" },
      sourceObject: { enabled: false },
      scope: outside,
    },
    ["inactiveInSource confirmed", "outOfScopeByFilter confirmed"],
  ],
  [
    "nested group and filter",
    {
      ...skipped,
      job: "active",
      flags: { ...gates, assigned: false, inScope: false },
      assignment: { path: "nestedGroup" },
      sourceObject: {},
      scope: outside,
    },
    ["nestedGroupOnly confirmed", "outOfScopeByFilter confirmed"],
  ],
  [
    "not assigned and a needed value is empty, never looked at",
    { ...noEntry, job: "active", assignment: none, syncAll: false, requirements: [surname(true)] },
    ["notAssigned likely", "requiredAttributeMissing likely"],
  ],
  [
    "skipped although every gate is open",
    { ...skipped, ...open, job: "active", flags: gates },
    ["brokenAssignmentRecord confirmed"],
  ],
  [
    "out of scope of a job that takes everyone, not assigned",
    {
      ...skipped,
      job: "active",
      flags: { active: true, inScope: false },
      syncAll: true,
      assignment: none,
      scope: outside,
    },
    ["outOfScopeByFilter confirmed"],
  ],
];

const workersAndGroups: readonly Row[] = [
  [
    "a future hire, the job runs",
    { ...skipped, ...hr, job: "active", flags: { ...gates, active: false } },
    ["inactiveInSource confirmed"],
  ],
  [
    "a future hire, the job is off",
    { ...skipped, ...hr, job: "off", flags: { ...gates, active: false } },
    ["provisioningSwitchedOff confirmed", "inactiveInSource confirmed"],
  ],
  [
    "a worker whose match is not unique; assignment plays no part",
    {
      ...hr,
      job: "active",
      entry: { status: "failure" },
      errorCode: "DuplicateTargetEntries",
      assignment: none,
    },
    ["matchNotUnique confirmed"],
  ],
  [
    "a worker who waits",
    { ...hr, ...waits, job: "active", not: { entry: "notFound", assignment: "cannotTell" } },
    ["notEvaluatedYet confirmed"],
  ],
  [
    "a group where groups are not provisioned",
    { job: "active", entry: {}, sourceObject: aGroup, errorCode: "EntityTypeNotSupported" },
    ["groupsNotProvisioned confirmed"],
  ],
  [
    "a group that is not assigned, job off",
    {
      ...skipped,
      job: "off",
      sourceObject: aGroup,
      flags: { ...gates, assigned: false },
      assignment: none,
    },
    ["notAssigned confirmed", "provisioningSwitchedOff likely"],
  ],
];

describe.each([
  ["the job against the person", jobAgainstPerson],
  ["the log against the directory", logAgainstDirectory],
  ["one gate against another", gateAgainstGate],
  ["workers and groups", workersAndGroups],
])("what leads, and what is said beside it: %s", (_, rows) => {
  it.each(rows)("%s", (__, told, found) => {
    expect(foundIn(told)).toEqual(found);
  });
});
