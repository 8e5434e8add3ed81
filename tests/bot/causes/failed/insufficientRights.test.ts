import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("insufficientRights", () => {
  it.each<[string, Told, string]>([
    ["the failed entry has its code", { ...failed, errorCode: "NotPermitted" }, "confirmed"],
    [
      "the entry is older than the newest change",
      { ...failed, errorCode: "NotPermitted", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "NotPermitted" }, "likely"],
    [
      "the failed entry has its message only",
      { ...failed, errorText: "The token lacks permission for users" },
      "likely",
    ],
    ["only its message is known", { errorText: "The token lacks permission for users" }, "likely"],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "NotPermitted" },
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
    expect(verdictOf("insufficientRights", told).is).toBe(expected);
  });

  it("leaves the directory's own refusal to the cause that knows it", () => {
    const told = { errorCode: "AzureActiveDirectoryForbidden" };
    expect(verdictOf("insufficientRights", told).is).toBe("ruledOut");
  });
});
