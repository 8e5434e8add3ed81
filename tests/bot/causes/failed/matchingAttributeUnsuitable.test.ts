import { recogniseText } from "../../../../bot/causes/recognise";
import { foundIn, verdictOf } from "../../../builders/judged";

describe("matchingAttributeUnsuitable", () => {
  it.each([
    "matching attribute extensionAttribute3 is not searchable by filter: cannot be queried",
    "the property is not filterable",
    "The target does not support filtering on this",
    "employeeID is not indexed",
    "Unsupported or invalid query filter clause specified for property",
  ])("is named by %s", (text) => {
    expect(recogniseText(text)?.id).toBe("matchingAttributeUnsuitable");
    expect(foundIn({ errorText: text })).toContain("matchingAttributeUnsuitable likely");
  });

  it.each(["filter the coffee", "the match was not good"])("is not named by %s", (text) => {
    expect(recogniseText(text)?.id).not.toBe("matchingAttributeUnsuitable");
  });

  it("does not hold where the account was written", () => {
    const entry = { status: "success", action: "create" } as const;
    const told = {
      entry,
      errorText:
        "matching attribute extensionAttribute3 is not searchable by filter: cannot be queried",
    };
    expect(verdictOf("matchingAttributeUnsuitable", told).is).toBe("ruledOut");
  });
});
