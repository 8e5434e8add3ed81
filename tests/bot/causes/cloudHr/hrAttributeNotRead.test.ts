import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("hrAttributeNotRead", () => {
  it.each([
    "The XPATH for the cost center gives nothing",
    "the ISU lacks the domain security policy for Worker Data",
    "the WWS API version is too old",
    "The fields are not returned from SuccessFactors",
    "JSONPath for startDate evaluates to null",
    "Calculated fields are not fetched",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("hrAttributeNotRead");
    expect(foundIn({ errorText: text })).toContain("hrAttributeNotRead likely");
  });

  it.each(["we read from Workday", "the path to the office"])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("hrAttributeNotRead");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = { entry, errorText: "The XPATH for the cost center gives nothing" };
    expect(verdictOf("hrAttributeNotRead", told).is).toBe("ruledOut");
  });
});
