import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("uniqueValueConflict", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its code",
      { ...failed, errorCode: "SalesforceDuplicateUserName" },
      "confirmed",
    ],
    [
      "the entry is older than the newest change",
      { ...failed, errorCode: "SalesforceDuplicateUserName", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "SalesforceDuplicateUserName" }, "likely"],
    [
      "the failed entry has its message only",
      { ...failed, errorText: "A user with this e-mail already exists" },
      "likely",
    ],
    [
      "only its message is known",
      { errorText: "A user with this e-mail already exists" },
      "likely",
    ],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "SalesforceDuplicateUserName" },
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
    expect(verdictOf("uniqueValueConflict", told).is).toBe(expected);
  });

  it("is less sure of a status that stands for other refusals too", () => {
    expect(verdictOf("uniqueValueConflict", { errorCode: "Conflict" }).is).toBe("possible");
  });

  it("is sure of EntryConflict, which is no mere Conflict", () => {
    const told = { ...failed, errorCode: "ContosoEntryConflict" };
    expect(verdictOf("uniqueValueConflict", told).is).toBe("confirmed");
  });

  it("leaves a conflict to the sentence beside it", () => {
    const told = { errorCode: "Conflict", errorText: "The invitation could not be sent" };
    expect(verdictOf("uniqueValueConflict", told).is).toBe("ruledOut");
  });
});
