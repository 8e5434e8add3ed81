import { type RequiredAttribute } from "../../../../bot/diagnosis";
import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

const surname = (empty: boolean): { requirements: RequiredAttribute[] } => ({
  requirements: [{ target: "name.familyName", sources: ["surname"], use: "required", empty }],
});
const failed = { entry: { status: "failure" } } as const;
const refused = {
  entry: {},
  skipReason: "AttributeValidationFailed",
  failedProperty: "name.familyName",
} as const;

describe("requiredAttributeMissing", () => {
  it.each<[string, Told, string]>([
    [
      "the entry's code says so",
      { ...failed, errorCode: "SalesforceRequiredFieldMissing" },
      "confirmed",
    ],
    ["the skip names a property that is empty", { ...refused, ...surname(true) }, "confirmed"],
    ["the skip names a property, its value is not known", refused, "confirmed"],
    [
      "an old entry's code says so",
      { ...failed, errorCode: "MissingValues", changedAt: "2026-03-02T10:00:00Z" },
      "likely",
    ],
    ["only the code is pasted", { errorCode: "MandatoryFieldsMissing" }, "likely"],
    [
      "only a message is pasted",
      { errorText: "the value of the property name.familyName is missing or invalid" },
      "likely",
    ],
    [
      "no entry, and a needed value is empty",
      { not: { entry: "notFound" }, ...surname(true) },
      "likely",
    ],
    [
      "another failure, and a needed value is empty",
      { ...failed, errorCode: "TooManyRequests", ...surname(true) },
      "possible",
    ],
    [
      "skipped by a gate, and a needed value is empty",
      { entry: {}, flags: { assigned: false }, ...surname(true) },
      "possible",
    ],
    [
      "the entry's code says so, and nothing that is required is empty now",
      { ...failed, errorCode: "MandatoryFieldsMissing", ...surname(false) },
      "possible",
    ],
    [
      "the entry's code says so, and nothing is known to be required",
      { ...failed, errorCode: "MandatoryFieldsMissing", requirements: [] },
      "confirmed",
    ],
    [
      "the entry's code says so, and a required value is empty",
      { ...failed, errorCode: "MandatoryFieldsMissing", ...surname(true) },
      "confirmed",
    ],
    ["the named property has a value", { ...refused, ...surname(false) }, "ruledOut"],
    [
      "the account is there, and a needed value is empty",
      { entry: { status: "success" }, ...surname(true) },
      "ruledOut",
    ],
    ["another failure", { ...failed, errorCode: "TooManyRequests" }, "ruledOut"],
    ["nothing was looked up", {}, "undecided"],
    [
      "failed, and the code can be asked",
      { ...failed, not: { errorCode: "notAsked" } },
      "undecided",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("requiredAttributeMissing", told).is).toBe(expected);
  });

  it("names the value in the target and where it comes from", () => {
    expect(verdictOf("requiredAttributeMissing", { ...refused, ...surname(true) })).toMatchObject({
      values: { property: "name.familyName", sources: "surname" },
      because: [
        { id: "attributeEmpty", fact: "requirements" },
        { id: "skipReasonWas" },
        { id: "propertyWas" },
      ],
    });
  });
});
