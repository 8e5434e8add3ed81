import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("conditionalAccessBlocks", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its message only",
      {
        ...failed,
        errorText: "AADSTS53003: Access has been blocked by Conditional Access policies.",
      },
      "likely",
    ],
    [
      "only its message is known",
      { errorText: "AADSTS53003: Access has been blocked by Conditional Access policies." },
      "likely",
    ],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      {
        entry: { status: "success", action: "create" },
        errorText: "AADSTS53003: Access has been blocked by Conditional Access policies.",
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
    expect(verdictOf("conditionalAccessBlocks", told).is).toBe(expected);
  });
});
