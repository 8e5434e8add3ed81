import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const off = { job: "active", creates: false } as const;
const noEntry = { not: { entry: "notFound" } } as const;

describe("createSwitchedOff", () => {
  it.each<[string, Told, string]>([
    ["no entry, as of everybody without an account", { ...off, ...noEntry }, "likely"],
    ["the log was not read", { ...off, not: { entry: "noPermission" } }, "likely"],
    [
      "skipped at a gate: opening it would not do",
      { ...off, entry: {}, flags: { assigned: false } },
      "likely",
    ],
    ["Create is ticked", { job: "active", creates: true, ...noEntry }, "ruledOut"],
    ["nobody told yet, and there is no entry", { job: "active", ...noEntry }, "undecided"],
    [
      "nobody could tell",
      { job: "active", not: { entry: "notFound", creates: "cannotTell" } },
      "ruledOut",
    ],
    ["nobody told, and the log shows more", { job: "active", entry: {} }, "ruledOut"],
    [
      "the account is there",
      { ...off, entry: { status: "success", action: "create" } },
      "ruledOut",
    ],
    ["nothing to do for it", { ...off, entry: {}, skipReason: "RedundantExport" }, "ruledOut"],
    [
      "it was switched off",
      { ...off, entry: { status: "success", action: "disable" } },
      "ruledOut",
    ],
    [
      "an update failed, so that it is there",
      { ...off, entry: { status: "failure", action: "update" }, errorCode: "EntryConflict" },
      "ruledOut",
    ],
    ...(["disable", "delete"] as const).map((action): [string, Told, string] => [
      `a ${action} failed, so that it is there`,
      { ...off, entry: { status: "failure", action }, errorCode: "InternalError" },
      "ruledOut",
    ]),
    [
      "its deletion is held back",
      { ...off, entry: { status: "failure", action: "stagedDelete" } },
      "ruledOut",
    ],
    [
      "a create failed: that comes first",
      {
        ...off,
        entry: { status: "failure", action: "create" },
        errorCode: "DuplicateTargetEntries",
      },
      "possible",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("createSwitchedOff", told).is).toBe(expected);
  });

  it("leads where somebody waits: no cycle will create the account", () => {
    const told: Told = {
      ...off,
      ...noEntry,
      steadyState: { first: "2026-01-01T00:00:00Z", last: "2026-03-02T11:50:00Z" },
      changedAt: "2026-03-02T11:55:00Z",
    };
    expect(foundIn(told)).toEqual(["createSwitchedOff likely", "notEvaluatedYet possible"]);
  });

  it("stands behind a job that does not run at all", () => {
    expect(foundIn({ job: "off", creates: false, ...noEntry })).toEqual([
      "provisioningSwitchedOff confirmed",
      "createSwitchedOff likely",
    ]);
  });
});
