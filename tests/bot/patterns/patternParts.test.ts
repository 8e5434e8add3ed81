import { waysOf } from "../../../bot/patterns/patternParts";

describe("what a pattern says of its matches", () => {
  it.each<[string, RegExp, readonly string[]]>([
    ["letters in a row, small", /Not Found/, ["not found"]],
    ["a place between words is nothing", /\bnot\b found$/, ["not found"]],
    ["what may be missing ends a row", /entr(?:y|ies)? is?x/, ["entr", " i", "x"]],
    ["a letter that may be missing is none", /colou?r/, ["colo", "r"]],
    ["a letter that comes again ends a row", /goo+al/, ["goo", "al"]],
    ["so many of none or more are none", /ab{0,3}c/, ["a", "c"]],
    ["so many of at least one are one", /ab{1,3}c/, ["ab", "c"]],
    ["a class ends a row", /licen[cs]e/, ["licen", "e"]],
    ["a class with brackets in it", /a[\]x]b/, ["a", "b"]],
    ["any character ends a row", /one.two\Sthree\ufeff/, ["one", "two", "three"]],
    ["a class of Unicode", /ab\p{L}cd/u, ["ab", "cd"]],
    ["a sign behind a backslash is itself", /a\.b\(c/, ["a.b(c"]],
    ["what is looked at is no part of it", /all(?! lost) well(?<=x)/, ["all well"]],
  ])("%s", (_, { source }, runs) => {
    expect(waysOf(source)).toEqual([expect.objectContaining({ runs })]);
  });

  it("has one way for each side of a bar", () => {
    expect(waysOf("one|two")).toEqual([
      { runs: ["one"], groups: [] },
      { runs: ["two"], groups: [] },
    ]);
  });

  it("has the ways of a group that must be there, and of no other", () => {
    expect(waysOf("a(?:b|c)d(?:e)?(?:f){0,2}(g)")).toEqual([
      {
        runs: ["a", "d"],
        groups: [
          [
            { runs: ["b"], groups: [] },
            { runs: ["c"], groups: [] },
          ],
          [{ runs: ["g"], groups: [] }],
        ],
      },
    ]);
  });
});
