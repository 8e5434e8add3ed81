import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("serviceInternalError", () => {
  it.each<[string, Told, string]>([
    ["the failed entry has its code", { ...failed, errorCode: "InternalError" }, "confirmed"],
    [
      "the entry is older than the newest change",
      { ...failed, errorCode: "InternalError", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "InternalError" }, "likely"],
    ["the failed entry has its message only", { ...failed, errorText: "Internal error" }, "likely"],
    ["only its message is known", { errorText: "Internal error" }, "likely"],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "InternalError" },
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
    expect(verdictOf("serviceInternalError", told).is).toBe(expected);
  });
});
