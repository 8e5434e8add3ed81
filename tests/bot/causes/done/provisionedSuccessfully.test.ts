import { type Told } from "../../../builders/evidence";
import { foundIn, reasonsOf, verdictOf } from "../../../builders/judged";

const assignedThen = { flags: { assigned: true } } as const;

describe("provisionedSuccessfully", () => {
  it.each<[string, Told, string]>([
    ["created", { entry: { status: "success", action: "create" } }, "confirmed"],
    ["updated", { entry: { status: "success", action: "update" } }, "confirmed"],
    ["created with a warning", { entry: { status: "warning", action: "create" } }, "likely"],
    ["disabled", { entry: { status: "success", action: "disable" } }, "ruledOut"],
    ["deleted", { entry: { status: "success", action: "delete" } }, "ruledOut"],
    ["failed", { entry: { status: "failure", action: "create" } }, "ruledOut"],
    ["in sync", { entry: {}, skipReason: "RedundantExport" }, "ruledOut"],
    ["no entry", { not: { entry: "notFound" } }, "ruledOut"],
    ["log not readable", { not: { entry: "noPermission" } }, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("provisionedSuccessfully", told).is).toBe(expected);
  });

  it("leads before a missing assignment that the job may not ask for", () => {
    expect(foundIn({ entry: { status: "success" }, assignment: { path: "none" } })).toEqual([
      "provisionedSuccessfully confirmed",
      "notAssigned possible",
    ]);
  });

  it("leads before a job that is off", () => {
    expect(foundIn({ job: "off", entry: { status: "success", action: "create" } })).toEqual([
      "provisionedSuccessfully confirmed",
      "provisioningSwitchedOff possible",
    ]);
  });

  it.each<[string, Told, string[]]>([
    ["created", { entry: { status: "success", action: "create" } }, ["accountWritten"]],
    // Who answers "Success" has told nothing of what was done.
    ["told by a person", { entry: { status: "success", action: "unknown" } }, ["entrySucceeded"]],
    [
      "job off: the next change will not get there",
      { job: "off", entry: { status: "success", action: "update" } },
      ["accountWritten", "laterChangesWait"],
    ],
    [
      "job in quarantine",
      { job: "quarantine", entry: { status: "success", action: "update" } },
      ["accountWritten", "laterChangesWait"],
    ],
    [
      "job runs",
      { job: "active", entry: { status: "success", action: "update" } },
      ["accountWritten"],
    ],
  ])("says what it rests on: %s", (_, told, reasons) => {
    expect(reasonsOf(verdictOf("provisionedSuccessfully", told))).toEqual(reasons);
  });

  it("lists the job as the trouble of what changed since", () => {
    const told: Told = {
      job: "quarantine",
      entry: { status: "success", action: "create" },
      changedAt: "2026-03-02T11:00:00Z",
      quarantine: { reason: "EncounteredQuarantineException" },
    };
    expect(foundIn(told)).toEqual([
      "provisionedSuccessfully confirmed",
      "credentialsRejected likely",
      "jobQuarantined likely",
    ]);
  });

  it.each<[string, Told, string]>([
    ["unassigned", { ...assignedThen, assignment: { path: "none" } }, "notAssigned"],
    [
      "only in a nested group",
      { ...assignedThen, assignment: { path: "nestedGroup" } },
      "nestedGroupOnly",
    ],
    ["disabled", { sourceObject: { enabled: false } }, "inactiveInSource"],
    ["out of scope", { scope: { inScope: false, clauses: [] } }, "outOfScopeByFilter"],
  ])("is in doubt beside what closed since: %s", (_, told, gate) => {
    const created: Told = { entry: { status: "success", action: "create" } };
    const beside = ["provisionedSuccessfully likely", "accountNotSwitchedOff likely"];
    const found = [`${gate} likely`, ...beside];
    expect(foundIn({ ...created, ...told })).toEqual(found);
  });
});
