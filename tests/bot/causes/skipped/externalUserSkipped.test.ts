import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("externalUserSkipped", () => {
  it.each([
    "B2B guests are not provisioned to this app",
    "External members will not be synchronized",
    "the object is an internal guest",
    "userType is Guest",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("externalUserSkipped");
    expect(foundIn({ errorText: text })).toContain("externalUserSkipped likely");
  });

  it.each(["my guest left the building", "we invited external people"])(
    "is not named by %s",
    (text) => {
      expect(recogniseText(text)?.id).not.toBe("externalUserSkipped");
    },
  );

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = { entry, errorText: "B2B guests are not provisioned to this app" };
    expect(verdictOf("externalUserSkipped", told).is).toBe("ruledOut");
  });
});
