import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("matchNotUnique", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its code",
      { ...failed, errorCode: "ContosoDuplicateTargetEntries" },
      "confirmed",
    ],
    [
      "the entry is older than the newest change",
      { ...failed, errorCode: "ContosoDuplicateTargetEntries", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "ContosoDuplicateTargetEntries" }, "likely"],
    [
      "the failed entry has its message only",
      { ...failed, errorText: "There are two users with the same employeeId in the directory" },
      "likely",
    ],
    [
      "only its message is known",
      { errorText: "There are two users with the same employeeId in the directory" },
      "likely",
    ],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      {
        entry: { status: "success", action: "create" },
        errorCode: "ContosoDuplicateTargetEntries",
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
    expect(verdictOf("matchNotUnique", told).is).toBe(expected);
  });
});
