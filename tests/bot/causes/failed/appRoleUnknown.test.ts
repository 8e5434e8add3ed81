import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("appRoleUnknown", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its code",
      { ...failed, errorCode: "SalesforceRoleNotFound" },
      "confirmed",
    ],
    [
      "the entry is older than the newest change",
      { ...failed, errorCode: "SalesforceRoleNotFound", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "SalesforceRoleNotFound" }, "likely"],
    [
      "the failed entry has its message only",
      { ...failed, errorText: "Role Sales does not exist in Salesforce" },
      "likely",
    ],
    [
      "only its message is known",
      { errorText: "Role Sales does not exist in Salesforce" },
      "likely",
    ],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "SalesforceRoleNotFound" },
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
    expect(verdictOf("appRoleUnknown", told).is).toBe(expected);
  });
});
