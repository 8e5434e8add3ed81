import { type Told } from "../../../builders/evidence";
import { reasonsOf, verdictOf } from "../../../builders/judged";

const there = { entry: { status: "success", action: "update" } } as const;
const counted = { flags: { assigned: true } } as const;

describe("accountNotSwitchedOff", () => {
  it.each<[string, Told, string]>([
    ["disabled since", { ...there, sourceObject: { enabled: false } }, "likely"],
    ["deleted since", { ...there, sourceObject: { deleted: true } }, "likely"],
    ["out of scope since", { ...there, scope: { inScope: false, clauses: [] } }, "likely"],
    ["unassigned since", { ...there, ...counted, assignment: { path: "none" } }, "likely"],
    ["unassigned, which may not count", { ...there, assignment: { path: "none" } }, "ruledOut"],
    ["nothing closed", { ...there, sourceObject: {} }, "ruledOut"],
    [
      "it was switched off",
      { entry: { status: "success", action: "disable" }, sourceObject: { enabled: false } },
      "ruledOut",
    ],
    [
      "nothing was written",
      { not: { entry: "notFound" }, sourceObject: { enabled: false } },
      "ruledOut",
    ],
    ["only a message", { errorText: "still active after unassigning" }, "likely"],
    ["only the name of the setting", { errorText: "SkipOutOfScopeDeletions: True" }, "likely"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("accountNotSwitchedOff", told).is).toBe(expected);
  });

  it("says nothing of a gate that is open", () => {
    const told: Told = { ...there, ...counted, assignment: { path: "none" }, sourceObject: {} };
    expect(reasonsOf(verdictOf("accountNotSwitchedOff", told))).toEqual([
      "accountIsOn",
      "notAssignedNow",
    ]);
  });

  it("says which gate closed", () => {
    const told: Told = {
      ...there,
      ...counted,
      assignment: { path: "none" },
      sourceObject: { enabled: false },
    };
    expect(reasonsOf(verdictOf("accountNotSwitchedOff", told))).toEqual([
      "accountIsOn",
      "disabledNow",
      "notAssignedNow",
    ]);
  });
});
