import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("mailManagedByExchange", () => {
  it.each(["the mail attribute cannot be updated from Workday", "mail is managed by Exchange"])(
    "is named by %s",
    (text) => {
      expect(recogniseText(text)?.id).toBe("mailManagedByExchange");
      expect(foundIn({ errorText: text })).toContain("mailManagedByExchange likely");
    },
  );

  it.each(["the mail came late", "email me"])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("mailManagedByExchange");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = { entry, errorText: "the mail attribute cannot be updated from Workday" };
    expect(verdictOf("mailManagedByExchange", told).is).toBe("ruledOut");
  });
});
