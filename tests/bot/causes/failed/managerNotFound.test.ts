import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("managerNotFound", () => {
  it.each<[string, Told, string]>([
    ["the failed entry has its code", { ...failed, errorCode: "ManagerNotFound" }, "confirmed"],
    [
      "the entry is older than the newest change",
      { ...failed, errorCode: "ManagerNotFound", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "ManagerNotFound" }, "likely"],
    [
      "the failed entry has its message only",
      { ...failed, errorText: "The manager does not exist in the directory" },
      "likely",
    ],
    [
      "only its message is known",
      { errorText: "The manager does not exist in the directory" },
      "likely",
    ],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "ManagerNotFound" },
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
    expect(verdictOf("managerNotFound", told).is).toBe(expected);
  });
});
