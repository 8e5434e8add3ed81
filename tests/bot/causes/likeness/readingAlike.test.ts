import { foundIn, reasonsOf, verdictOf } from "../../../builders/judged";

/** In words that no pattern knows. */
const unknown = {
  value: "the value for cost center was turned down: it may hold eight digits",
  assignment: "No direct or group grant leads from this person to the enterprise app; left alone.",
};

describe("a message that no cause recognises", () => {
  it("makes the cause possible that it reads like, and says that it is no more", () => {
    const verdict = verdictOf("invalidAttributeValue", { errorText: unknown.value });
    expect(verdict.is).toBe("possible");
    expect(reasonsOf(verdict)).toEqual(["messageWas", "readsLike"]);
  });

  it("is read also where it names an attribute", () => {
    const errorText = 'member "costCenter" was turned down, it may hold eight digits';
    const verdict = verdictOf("invalidAttributeValue", { errorText, failedProperty: "costCenter" });
    expect(verdict.is).toBe("possible");
  });

  it("alone makes a cause possible that facts decide otherwise", () => {
    expect(verdictOf("notAssigned", { errorText: unknown.assignment }).is).toBe("possible");
  });

  it("says nothing against facts", () => {
    const told = { errorText: unknown.assignment, assignment: { path: "direct" } } as const;
    expect(verdictOf("notAssigned", told).is).toBe("ruledOut");
  });

  it.each(["failure", "skipped", "success"] as const)("of a %s is left to its entry", (status) => {
    const found = foundIn({ entry: { status }, errorText: unknown.value });
    expect(found).not.toContain("invalidAttributeValue possible");
  });
});

describe("a message that a cause recognises", () => {
  it.each([
    ["by a code", { errorCode: "EntryConflict", errorText: unknown.value }, "uniqueValueConflict"],
    ["by a sentence", { errorText: "Invalid credentials." }, "credentialsRejected"],
  ])("%s is not read any further", (_, told, cause) => {
    expect(foundIn(told)[0]).toMatch(new RegExp(`^${cause} (?:confirmed|likely)$`));
  });

  it("only by the name of a status gives way to what it clearly reads like", () => {
    const errorText = `HTTP 400: ${unknown.value}`;
    expect(foundIn({ errorText })[0]).toBe("invalidAttributeValue possible");
    expect(foundIn({ errorText: "HTTP 400" })[0]).toBe("targetRejectedRequest likely");
  });
});
