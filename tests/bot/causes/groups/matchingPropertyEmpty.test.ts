import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;
const empty = {
  requirements: [{ target: "userName", sources: ["mail"], use: "matching", empty: true }],
} as const;

describe("matchingPropertyEmpty", () => {
  it.each<[string, Told, string]>([
    ["the entry is skipped for it", { entry: {}, skipReason: "ImportSkipped" }, "confirmed"],
    [
      "the entry is older than the newest change",
      { ...{ entry: {} }, errorCode: "ImportSkipped", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "ImportSkipped" }, "likely"],
    [
      "the failed entry has its message only",
      { ...failed, errorText: "The matching attribute is empty" },
      "likely",
    ],
    ["only its message is known", { errorText: "The matching attribute is empty" }, "likely"],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "ImportSkipped" },
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
    expect(verdictOf("matchingPropertyEmpty", told).is).toBe(expected);
  });

  it.each<[string, Told, string]>([
    [
      "the skip says so and the value is empty",
      { entry: {}, skipReason: "ImportSkipped", ...empty },
      "confirmed",
    ],
    ["no entry, and the value is empty", { not: { entry: "notFound" }, ...empty }, "likely"],
    [
      "another failure, and the value is empty",
      { entry: { status: "failure" }, errorCode: "Timeout", ...empty },
      "possible",
    ],
    [
      "the account is there, and the value is empty",
      { entry: { status: "success" }, ...empty },
      "ruledOut",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("matchingPropertyEmpty", told).is).toBe(expected);
  });
});
