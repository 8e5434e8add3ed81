import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const noRole = { active: true, assigned: true, role: false, inScope: true } as const;

describe("defaultAccessRole", () => {
  it.each<[string, Told, string]>([
    [
      "the role is missing and it is Default Access",
      { entry: {}, flags: noRole, assignment: { defaultAccess: true } },
      "confirmed",
    ],
    ["the role is missing, the assignment is not known", { entry: {}, flags: noRole }, "likely"],
    [
      "the role is missing although a real one is assigned",
      { entry: {}, flags: noRole, assignment: { defaultAccess: false, roleName: "User" } },
      "possible",
    ],
    [
      "Default Access alone proves nothing",
      { not: { entry: "notFound" }, assignment: { defaultAccess: true } },
      "ruledOut",
    ],
    [
      "the account is there",
      { entry: { status: "success" }, assignment: { defaultAccess: true } },
      "ruledOut",
    ],
    ["the role is there", { entry: {}, flags: { ...noRole, role: true } }, "ruledOut"],
    [
      "not assigned, so no role either",
      { entry: {}, flags: { ...noRole, assigned: false } },
      "ruledOut",
    ],
    ["inactive", { entry: {}, flags: { ...noRole, active: false } }, "ruledOut"],
    ["nothing was looked up", {}, "undecided"],
    ["only the skip reason is known", { skipReason: "NotEffectivelyEntitled" }, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("defaultAccessRole", told).is).toBe(expected);
  });
});
