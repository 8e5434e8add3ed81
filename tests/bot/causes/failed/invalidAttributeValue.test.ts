import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const failed = { entry: { status: "failure" } } as const;

describe("invalidAttributeValue", () => {
  it.each<[string, Told, string]>([
    ["the failed entry has its code", { ...failed, errorCode: "InvalidDomain" }, "confirmed"],
    [
      "the entry is older than the newest change",
      { ...failed, errorCode: "InvalidDomain", changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["only its code is known", { errorCode: "InvalidDomain" }, "likely"],
    [
      "the failed entry has its message only",
      { ...failed, errorText: "The specified domain does not exist" },
      "likely",
    ],
    ["only its message is known", { errorText: "The specified domain does not exist" }, "likely"],
    ["the failure has another code", { ...failed, errorCode: "WobblyFlange" }, "ruledOut"],
    [
      "the account was written",
      { entry: { status: "success", action: "create" }, errorCode: "InvalidDomain" },
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
    expect(verdictOf("invalidAttributeValue", told).is).toBe(expected);
  });

  it("takes a refused value that is there for not accepted instead of missing", () => {
    expect(
      verdictOf("invalidAttributeValue", {
        entry: {},
        skipReason: "AttributeValidationFailed",
        failedProperty: "displayName",
        requirements: [
          { target: "displayName", sources: ["displayName"], use: "required", empty: false },
        ],
      }),
    ).toMatchObject({ is: "likely", because: [{}, {}, { id: "attributeFilled" }] });
  });
});
