import { type Told } from "../../../builders/evidence";
import { foundIn, reasonsOf, verdictOf } from "../../../builders/judged";

describe("inactiveInSource", () => {
  it.each<[string, Told, string]>([
    ["the log says so", { entry: {}, flags: { active: false } }, "confirmed"],
    [
      "log and directory agree",
      { entry: {}, flags: { active: false }, sourceObject: { enabled: false } },
      "confirmed",
    ],
    [
      "enabled since",
      { entry: {}, flags: { active: false }, sourceObject: { enabled: true } },
      "possible",
    ],
    [
      "disabled since the entry",
      { entry: {}, flags: { active: true }, sourceObject: { enabled: false } },
      "likely",
    ],
    [
      "no entry, disabled now",
      { not: { entry: "notFound" }, sourceObject: { enabled: false } },
      "likely",
    ],
    [
      "no entry, deleted now",
      { not: { entry: "notFound" }, sourceObject: { deleted: true } },
      "likely",
    ],
    [
      "the account is there, disabled now",
      { entry: { status: "success" }, sourceObject: { enabled: false } },
      "likely",
    ],
    [
      "only the sentence is known",
      { errorText: "1) This object is not active in the source system." },
      "likely",
    ],
    [
      "a future hire of Workday",
      { scenario: "cloudHrToActiveDirectory", entry: {}, flags: { active: false } },
      "confirmed",
    ],
    ["active", { entry: {}, flags: { active: true } }, "ruledOut"],
    [
      "log not readable, enabled now",
      { not: { entry: "noPermission" }, sourceObject: { enabled: true } },
      "ruledOut",
    ],
    [
      "looked everywhere in vain",
      { not: { entry: "notFound", sourceObject: "notFound" } },
      "ruledOut",
    ],
    ["nothing was looked up", {}, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("inactiveInSource", told).is).toBe(expected);
  });

  it("waits for the flag and the directory", () => {
    expect(
      reasonsOf(
        verdictOf("inactiveInSource", {
          entry: {},
          skipReason: "NotEffectivelyEntitled",
          not: { entryActive: "notAsked" },
        }),
      ),
    ).toEqual(["entryActive", "sourceObject"]);
  });

  it("leads before a missing assignment", () => {
    expect(
      foundIn({
        entry: {},
        flags: { active: false, assigned: false },
        assignment: { path: "none" },
      }),
    ).toEqual(["inactiveInSource confirmed", "notAssigned confirmed"]);
  });
});
