import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("crossCloudNotAllowed", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its code",
      { ...failed, errorCode: "ExternalTenantNotFound" },
      "confirmed",
    ],
    [
      "the entry is older than the newest change",
      { ...failed, errorCode: "ExternalTenantNotFound", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "ExternalTenantNotFound" }, "likely"],
    [
      "the failed entry has its message only",
      { ...failed, errorText: "This tenant was not found by the authentication authority" },
      "likely",
    ],
    [
      "only its message is known",
      { errorText: "This tenant was not found by the authentication authority" },
      "likely",
    ],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "ExternalTenantNotFound" },
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
    expect(verdictOf("crossCloudNotAllowed", told).is).toBe(expected);
  });
});
