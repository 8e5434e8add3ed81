import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("photoNotCarried", () => {
  it.each([
    "Photos are not synchronized",
    "thumbnailPhoto cannot be provisioned",
    "The photo is missing in Workday",
    "Cross-tenant sync does not copy the user's photo",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("photoNotCarried");
    expect(foundIn({ errorText: text })).toContain("photoNotCarried likely");
  });

  it.each([
    "The photo was taken in Paris",
    "Photographs of the event",
    "My account is not provisioned",
  ])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("photoNotCarried");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    expect(
      verdictOf("photoNotCarried", { entry, errorText: "Photos are not synchronized" }).is,
    ).toBe("ruledOut");
  });
});
