import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const noEntry = { not: { entry: "notFound" } } as const;

describe("initialCycleRunning", () => {
  it.each<[string, Told, string]>([
    ["first cycle, no entry", { job: "initialCycle", ...noEntry }, "confirmed"],
    [
      "first cycle, log not readable",
      { job: "initialCycle", not: { entry: "noPermission" } },
      "confirmed",
    ],
    ["started and nothing completed", { job: "neverRan", ...noEntry }, "likely"],
    [
      "first cycle, the entry is older than the change",
      { job: "initialCycle", entry: {}, changedAt: "2026-03-02T10:00:00Z" },
      "confirmed",
    ],
    [
      "first cycle, already looked at",
      { job: "initialCycle", entry: {}, flags: { assigned: false } },
      "possible",
    ],
    [
      "first cycle, the directory blocks",
      { job: "initialCycle", ...noEntry, sourceObject: { enabled: false } },
      "possible",
    ],
    [
      "first cycle, the account is there",
      { job: "initialCycle", entry: { status: "success" } },
      "possible",
    ],
    ["only the status is pasted", { errorText: "NotRun" }, "likely"],
    ["incremental cycles", { job: "active" }, "ruledOut"],
    ["not looked up", {}, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("initialCycleRunning", told).is).toBe(expected);
  });

  it("stands behind what waiting would not change", () => {
    const unassigned: Told = { job: "initialCycle", ...noEntry, assignment: { path: "none" } };
    expect(foundIn({ ...unassigned, syncAll: false })).toEqual([
      "notAssigned likely",
      "initialCycleRunning possible",
    ]);
    // The job may take everyone.
    expect(foundIn(unassigned)).toEqual(["initialCycleRunning possible", "notAssigned possible"]);
  });
});
