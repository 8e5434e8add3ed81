import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const began = "2026-03-01T06:40:00Z";
const failures = { reason: "EncounteredEscrowProportionThreshold", began, seriesBegan: began };

describe("jobQuarantined", () => {
  it.each<[string, Told, string]>([
    ["in quarantine", { job: "quarantine", quarantine: failures }, "confirmed"],
    [
      "in quarantine, no details",
      { job: "quarantine", not: { quarantine: "notFound" } },
      "confirmed",
    ],
    [
      "its error names a narrower cause",
      { job: "quarantine", quarantine: { ...failures, errorCode: "SalesforceInvalidCredentials" } },
      "likely",
    ],
    [
      "the account is there",
      { job: "quarantine", quarantine: failures, entry: { status: "success" } },
      "possible",
    ],
    [
      "a person says so and can tell the reason",
      { job: "quarantine", source: "answers" },
      "possible",
    ],
    ["only the reason is pasted", { errorCode: "QuarantineOnDemand" }, "likely"],
    ["only a sentence is pasted", { errorText: "Our app is in quarantine" }, "likely"],
    ["on", { job: "active" }, "ruledOut"],
    ["not looked up", {}, "undecided"],
    ["not permitted", { not: { jobState: "noPermission" } }, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("jobQuarantined", told).is).toBe(expected);
  });

  it("says since when, why, when it is tried again and when the job is disabled", () => {
    expect(verdictOf("jobQuarantined", { job: "quarantine", quarantine: failures })).toMatchObject({
      values: { nextAttemptAt: "2026-03-03T06:40:00.000Z", disabledAt: "2026-03-29T06:40:00.000Z" },
      because: [{ id: "jobIs" }, { id: "quarantinedSince" }, { id: "quarantineReasonIs" }],
    });
  });

  it.each<[string, Told, string[]]>([
    [
      "refused credentials lead",
      {
        job: "quarantine",
        quarantine: { reason: "EncounteredQuarantineException", errorCode: "InvalidCredentials" },
      },
      ["credentialsRejected confirmed", "jobQuarantined likely"],
    ],
    [
      "a reason that may also be no connection follows",
      { job: "quarantine", quarantine: { reason: "EncounteredQuarantineException" } },
      ["jobQuarantined confirmed", "credentialsRejected likely"],
    ],
    [
      "held deletes lead",
      { job: "quarantine", quarantine: { reason: "TooManyDeletes" } },
      ["deletionHeldBack confirmed", "jobQuarantined likely"],
    ],
    [
      "before what keeps out the person",
      { job: "quarantine", quarantine: failures, entry: {}, flags: { active: false } },
      ["jobQuarantined confirmed", "inactiveInSource confirmed"],
    ],
    [
      "behind an account that is there",
      { job: "quarantine", quarantine: failures, entry: { status: "success" } },
      ["provisionedSuccessfully confirmed", "jobQuarantined possible"],
    ],
  ])("%s", (_, told, expected) => {
    expect(foundIn(told)).toEqual(expected);
  });
});
