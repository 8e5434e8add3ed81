import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("hrTenantDown", () => {
  it.each<[string, Told, string]>([
    [
      "the failed entry has its message only",
      { ...failed, errorText: "Workday has its weekend downtime" },
      "likely",
    ],
    ["only its message is known", { errorText: "Workday has its weekend downtime" }, "likely"],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      {
        entry: { status: "success", action: "create" },
        errorText: "Workday has its weekend downtime",
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
    expect(verdictOf("hrTenantDown", told).is).toBe(expected);
  });
});
