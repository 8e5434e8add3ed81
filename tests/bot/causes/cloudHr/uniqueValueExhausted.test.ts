import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("uniqueValueExhausted", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its message only",
      { ...failed, errorText: "SelectUniqueValue found every candidate taken" },
      "likely",
    ],
    [
      "only its message is known",
      { errorText: "SelectUniqueValue found every candidate taken" },
      "likely",
    ],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      {
        entry: { status: "success", action: "create" },
        errorText: "SelectUniqueValue found every candidate taken",
      },
      "ruledOut",
    ],
    ["there is no entry", { not: { entry: "notFound" } }, "ruledOut"],
    ["the log could not be read", { not: { entry: "noPermission" } }, "undecided"],
    [
      "failed, and the code can be asked",
      { ...failed, not: { errorCode: "notAsked" } },
      "undecided",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("uniqueValueExhausted", told).is).toBe(expected);
  });
});
