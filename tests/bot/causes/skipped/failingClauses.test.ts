import { isSmsSignIn, nearestFilter } from "../../../../bot/causes/skipped/failingClauses";
import { type ClauseFact } from "../../../../bot/diagnosis";
import { evidence } from "../../../builders/evidence";

const clause = (filter: string, attribute: string, holds: boolean): ClauseFact => ({
  filter,
  attribute,
  operator: "IS NOT NULL",
  wanted: "",
  holds,
});

describe("nearestFilter", () => {
  it("is nothing where no clause is known or all hold", () => {
    expect(nearestFilter(evidence())).toBeUndefined();
    const scope = { inScope: true, clauses: [clause("A", "city", true)] };
    expect(nearestFilter(evidence({ scope }))).toBeUndefined();
  });

  it("prefers what the service judged over the evaluation now", () => {
    const found = nearestFilter(
      evidence({
        entry: {},
        entryClauses: [clause("Log", "city", false)],
        scope: { inScope: false, clauses: [clause("Now", "mail", false)] },
      }),
    );
    expect(found?.filter).toBe("Log");
  });

  it("adds the value from the directory, also an empty one", () => {
    const told = { entry: {}, entryClauses: [clause("Log", "city", false)] };
    const read = (city: string | null) =>
      nearestFilter(evidence({ ...told, sourceObject: { attributes: { city } } }))?.failing[0]
        ?.actual;
    expect(read("Oslo")).toBe("Oslo");
    expect(read(null)).toBeNull();
    expect(nearestFilter(evidence(told))?.failing[0]).not.toHaveProperty("actual");
  });
});

describe("isSmsSignIn", () => {
  it.each([
    ["alternativeSecurityIds", true],
    ["department", false],
  ])("%s -> %p", (attribute, expected) => {
    expect(isSmsSignIn(clause("", attribute, false))).toBe(expected);
  });
});
