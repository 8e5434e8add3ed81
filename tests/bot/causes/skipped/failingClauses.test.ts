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

  it("takes filters of one title apart, as the mapping of now has them", () => {
    const now = [
      { ...clause("", "city", false), group: 0 },
      { ...clause("", "mail", true), group: 0 },
      { ...clause("", "mail", true), group: 1 },
      { ...clause("", "title", false), group: 1 },
      { ...clause("", "phone", false), group: 1 },
    ];
    const [city, mail, , title, phone] = now.map(({ attribute, holds }) =>
      clause("", attribute, holds),
    );
    const found = (entryClauses: readonly (ClauseFact | undefined)[]) =>
      nearestFilter(
        evidence({
          entry: {},
          entryClauses: entryClauses.filter((one) => one !== undefined),
          scope: { inScope: false, clauses: now },
        }),
      );
    expect(found([phone, title, mail, city])).toEqual({
      filter: "",
      failing: [now[0]],
      holding: [now[1]],
    });
    // A clause that the mapping has no more leaves it open what it stood beside.
    expect(found([title, city, clause("", "country", false)])?.failing).toHaveLength(3);
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

it.each([
  ["dirSyncEnabled", { onPremisesSyncEnabled: "False" }, "False"],
  ["Department", { department: "IT" }, "IT"],
  ["mobile", { mobilePhone: null }, null],
])("finds the value of %s by the name that Graph has for it", (attribute, attributes, expected) => {
  const told = { entry: {}, entryClauses: [clause("Log", attribute, false)] };
  const found = nearestFilter(evidence({ ...told, sourceObject: { attributes } }));
  expect(found?.failing[0]?.actual).toBe(expected);
});

it("takes the value that the clause of now was judged with, in any casing", () => {
  const scope = {
    inScope: false,
    clauses: [{ ...clause("Now", "dirSyncEnabled", false), actual: "False" }],
  };
  const entryClauses = [clause("Log", "DirSyncEnabled", false)];
  const found = nearestFilter(evidence({ entry: {}, entryClauses, scope }));
  expect(found?.failing[0]?.actual).toBe("False");
});

describe("isSmsSignIn", () => {
  it.each([
    ["alternativeSecurityIds", true],
    ["department", false],
  ])("%s -> %p", (attribute, expected) => {
    expect(isSmsSignIn(clause("", attribute, false))).toBe(expected);
  });
});
