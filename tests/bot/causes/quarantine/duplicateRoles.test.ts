import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("duplicateRoles", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its message only",
      { ...failed, errorText: "The service principal has app roles with duplicate values" },
      "likely",
    ],
    [
      "only its message is known",
      { errorText: "The service principal has app roles with duplicate values" },
      "likely",
    ],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      {
        entry: { status: "success", action: "create" },
        errorText: "The service principal has app roles with duplicate values",
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
    expect(verdictOf("duplicateRoles", told).is).toBe(expected);
  });

  it("is named by the quarantine of the job", () => {
    const told = { job: "quarantine", quarantine: { reason: "Duplicate roles" } } as const;
    expect(verdictOf("duplicateRoles", told).is).toBe("confirmed");
  });

  it("explains nothing about an account that is there", () => {
    const told = { job: "quarantine", quarantine: { reason: "Duplicate roles" } } as const;
    expect(verdictOf("duplicateRoles", { ...told, entry: { status: "success" } }).is).toBe(
      "possible",
    );
  });
});
