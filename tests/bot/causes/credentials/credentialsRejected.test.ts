import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("credentialsRejected", () => {
  it.each<[string, Told, string]>([
    [
      "the quarantine's error says so",
      {
        job: "quarantine",
        quarantine: {
          reason: "",
          errorCode: "SystemForCrossDomainIdentityManagementCredentialValidationFailure",
        },
      },
      "confirmed",
    ],
    [
      "the quarantine's message says so",
      { job: "quarantine", quarantine: { reason: "", errorMessage: "Bad credentials" } },
      "confirmed",
    ],
    [
      "the quarantine's reason may also be no connection",
      { job: "quarantine", quarantine: { reason: "EncounteredQuarantineException" } },
      "likely",
    ],
    [
      "the same, and the account is there",
      {
        job: "quarantine",
        quarantine: { reason: "EncounteredQuarantineException" },
        entry: { status: "success" },
      },
      "possible",
    ],
    [
      "the entry's code says so",
      { ...failed, errorCode: "SalesforceInvalidCredentials" },
      "confirmed",
    ],
    ["only the code is pasted", { errorCode: "AzureActiveDirectoryExpiredCredentials" }, "likely"],
    [
      "only a message is pasted",
      { errorText: "Additional Error Details: AADSTS50055: the password is expired" },
      "likely",
    ],
    [
      "the quarantine names another error",
      {
        job: "quarantine",
        not: { entry: "notFound" },
        quarantine: { reason: "EncounteredQuarantineException", errorCode: "DuplicateRoles" },
      },
      "ruledOut",
    ],
    [
      "the portal says invalid credentials, the code a closed policy",
      {
        errorCode: "AzureActiveDirectoryCrossTenantSyncPolicyCheckFailure",
        errorText: "You appear to have entered invalid credentials.",
      },
      "ruledOut",
    ],
    [
      "the job runs and the entry says something else",
      { job: "active", ...failed, errorCode: "EntryConflict" },
      "ruledOut",
    ],
    ["in quarantine, the reason can be asked", { job: "quarantine" }, "undecided"],
    [
      "in quarantine, and why is not to be had",
      { job: "quarantine", not: { quarantine: "notFound", entry: "notFound" } },
      "ruledOut",
    ],
    [
      "in quarantine, the reason can be asked, and the entry's code says so already",
      { job: "quarantine", ...failed, errorCode: "SalesforceInvalidCredentials" },
      "confirmed",
    ],
    ["nothing was looked up", {}, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("credentialsRejected", told).is).toBe(expected);
  });

  it("shows the error and when the job is disabled", () => {
    const quarantine = {
      reason: "",
      seriesBegan: "2026-03-01T06:40:00Z",
      errorCode: "InvalidCredentials",
    };
    expect(verdictOf("credentialsRejected", { job: "quarantine", quarantine })).toMatchObject({
      because: [
        { id: "jobIs", values: { stateWord: "jobQuarantine" }, fact: "jobState" },
        {
          id: "quarantineErrorIs",
          values: { code: "InvalidCredentials" },
          fact: "quarantine",
        },
      ],
      values: { code: "InvalidCredentials", disabledAt: "2026-03-29T06:40:00.000Z" },
    });
  });

  it("shows the reason where there is no error, and no end that nobody knows", () => {
    const quarantine = { reason: "EncounteredQuarantineException" };
    expect(verdictOf("credentialsRejected", { job: "quarantine", quarantine })).toStrictEqual({
      is: "likely",
      because: [
        { id: "jobIs", values: { stateWord: "jobQuarantine" }, fact: "jobState" },
        { id: "quarantineReasonIs", values: quarantine, fact: "quarantine" },
      ],
      values: { quarantined: true, stopped: true },
    });
  });
});
