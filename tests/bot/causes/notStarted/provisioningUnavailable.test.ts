import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("provisioningUnavailable", () => {
  it.each([
    "The OpenID Connect app does not support it",
    "This app does not support automatic provisioning",
    "Provisioning is not available in this cloud",
    "External ID tenants are not supported",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("provisioningUnavailable");
    expect(foundIn({ errorText: text })).toContain("provisioningUnavailable likely");
  });

  it.each(["we do not support Monday", "is it available?"])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("provisioningUnavailable");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = { entry, errorText: "The OpenID Connect app does not support it" };
    expect(verdictOf("provisioningUnavailable", told).is).toBe("ruledOut");
  });
});
