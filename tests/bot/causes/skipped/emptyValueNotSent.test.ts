import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("emptyValueNotSent", () => {
  it.each([
    "Null values are not provisioned",
    "Empty attributes do not get cleared, blank fields are never sent",
    "The title was cleared in Workday and the app still has it",
    "Flow null values is off for this attribute",
    "The default value is only used when an account is created",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("emptyValueNotSent");
    expect(foundIn({ errorText: text })).toContain("emptyValueNotSent likely");
  });

  it.each([
    "The value is empty",
    "Title was changed in Workday",
    "the default value is Employee",
    "Last name can't be blank",
  ])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("emptyValueNotSent");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    expect(
      verdictOf("emptyValueNotSent", { entry, errorText: "Null values are not provisioned" }).is,
    ).toBe("ruledOut");
  });
});
