import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const nested = {
  path: "nestedGroup",
  groupName: "All Sales",
  innerGroupName: "Sales North",
} as const;

describe("nestedGroupOnly", () => {
  it.each<[string, Told, string]>([
    [
      "log and directory agree",
      { entry: {}, flags: { assigned: false }, assignment: nested },
      "confirmed",
    ],
    ["no entry", { not: { entry: "notFound" }, assignment: nested }, "likely"],
    ["log not readable", { not: { entry: "noPermission" }, assignment: nested }, "likely"],
    [
      "the account is there, the job may take everyone",
      { entry: { status: "success" }, assignment: nested },
      "possible",
    ],
    [
      "the log said assigned",
      { entry: {}, flags: { assigned: true }, assignment: nested },
      "possible",
    ],
    [
      "the account is there, assigned better then",
      { entry: { status: "success" }, flags: { assigned: true }, assignment: nested },
      "likely",
    ],
    ["only a sentence is known", { errorText: "user sits in a nested group" }, "likely"],
    [
      "assigned directly",
      { entry: {}, flags: { assigned: false }, assignment: { path: "direct" } },
      "ruledOut",
    ],
    [
      "not assigned at all",
      { not: { entry: "notFound" }, assignment: { path: "none" } },
      "ruledOut",
    ],
    [
      "the job takes everyone",
      {
        not: { entry: "notFound" },
        assignment: nested,
        syncAll: true,
      },
      "ruledOut",
    ],
    ["people come from HR", { scenario: "cloudHrToEntra", assignment: nested }, "ruledOut"],
    [
      "the path cannot be told",
      { entry: {}, flags: { assigned: false }, not: { assignment: "cannotTell" } },
      "ruledOut",
    ],
    ["the path is not known yet", { entry: {}, flags: { assigned: false } }, "undecided"],
    ["nothing was looked up", {}, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("nestedGroupOnly", told).is).toBe(expected);
  });

  it("names both groups", () => {
    expect(
      verdictOf("nestedGroupOnly", { entry: {}, flags: { assigned: false }, assignment: nested }),
    ).toMatchObject({
      values: { group: "All Sales", innerGroup: "Sales North" },
      because: [{ id: "flagWas" }, { id: "assignedThroughNestedGroup" }],
    });
  });
});
