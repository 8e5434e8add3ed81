import { recogniseText } from "../../../../bot/causes/recognise";
import { type Told } from "../../../builders/evidence";
import { causeOf, foundIn, reasonsOf, verdictOf } from "../../../builders/judged";
import { evidence } from "../../../builders/evidence";

const path = { assignment: { path: "notSecurityGroup", groupName: "News" } } as const;
const skipped = { entry: {}, skipReason: "NotEffectivelyEntitled" } as const;

describe("groupNotSecurityEnabled", () => {
  it.each<[string, Told, string]>([
    [
      "log and directory agree",
      { ...skipped, ...path, flags: { active: true, assigned: false } },
      "confirmed",
    ],
    ["only the directory speaks", { not: { entry: "notFound" }, ...path }, "likely"],
    ["the log says assigned", { ...skipped, ...path, flags: { assigned: true } }, "possible"],
    ["the account is there", { entry: { status: "success" }, ...path }, "possible"],
    ["the job takes everyone", { ...path, syncAll: true }, "ruledOut"],
    ["the group counts", { assignment: { path: "group" } }, "ruledOut"],
    ["only a message", { errorText: "The group is not security-enabled" }, "likely"],
    ["another message", { errorText: "The group is nice" }, "ruledOut"],
    ["HR does not ask for an assignment", { ...path, scenario: "cloudHrToEntra" }, "ruledOut"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("groupNotSecurityEnabled", told).is).toBe(expected);
  });

  it("names the group, and is not told as not assigned or nested", () => {
    const told = {
      ...skipped,
      ...path,
      sourceObject: {},
      flags: { active: true, assigned: false },
    };
    expect(reasonsOf(verdictOf("groupNotSecurityEnabled", told))).toEqual([
      "flagWas",
      "groupNotUsable",
    ]);
    expect(foundIn(told)).toEqual(["groupNotSecurityEnabled confirmed"]);
    const change = causeOf("groupNotSecurityEnabled").change?.(evidence(told));
    expect(change?.map(({ id }) => id)).toEqual(["changeAssignPerson"]);
  });

  it.each(["securityEnabled = false", "groups that aren't security enabled"])("%s", (text) => {
    expect(recogniseText(text)?.id).toBe("groupNotSecurityEnabled");
  });
});
