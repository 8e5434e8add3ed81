import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("unexplainedFailure", () => {
  it.each<[string, Told, string]>([
    ["a code nobody knows", { ...failed, errorCode: "WobblyFlange" }, "likely"],
    ["a message nobody knows", { ...failed, errorText: "The flange wobbles." }, "likely"],
    ["a known code", { ...failed, errorCode: "EntryConflict" }, "ruledOut"],
    [
      "a success beside an unknown code",
      { entry: { status: "success" }, errorCode: "WobblyFlange" },
      "ruledOut",
    ],
    ["no failure", { entry: { status: "success" } }, "ruledOut"],
    ["an unknown code without an entry", { errorCode: "WobblyFlange" }, "ruledOut"],
    ["nothing was looked up", {}, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("unexplainedFailure", told).is).toBe(expected);
  });

  it("keeps an unknown failure from being a dead end", () => {
    expect(foundIn({ ...failed, errorCode: "WobblyFlange" })).toEqual([
      "unexplainedFailure likely",
    ]);
  });
});
