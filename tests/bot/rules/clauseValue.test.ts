import { clauseValue } from "../../../bot/rules/clauseValue";

const on = (...conditions: readonly [operator: string, wanted: string][]) =>
  conditions.map(([operator, wanted]) => ({ attribute: "x", operator, wanted }));

it.each<[string, ReturnType<typeof on>, string | null, string | null, boolean]>([
  ["EQUALS", on(["EQUALS", "Sales"]), "IT", "Sales", true],
  ["IS NULL", on(["IS NULL", ""]), "IT", null, true],
  ["IS TRUE", on(["IS TRUE", ""]), "False", "True", true],
  ["IS FALSE", on(["IS FALSE", ""]), null, "False", true],
  ["IS NOT NULL", on(["IS NOT NULL", ""]), null, "1", false],
  ["NOT EQUALS", on(["NOT EQUALS", "1"]), "1", "a", false],
  ["Greater_Than", on(["Greater_Than", "41"]), "7", "42", false],
  ["Greater_Than_OR_EQUALS", on(["Greater_Than_OR_EQUALS", "41"]), "x", "41", false],
  ["Includes", on(["Includes", "VP"]), "Sales ", "Sales VP", false],
  ["ENDS_WITH", on(["ENDS_WITH", "@contoso.com"]), "ben", "ben@contoso.com", false],
  ["& names a list", on(["&", "DE,FR"]), "US", "DE", false],
  ["!& names a list", on(["!&", "1 a"]), "1", "A1", false],
  ["REGEX MATCH", on(["REGEX MATCH", "^[A-Z]{2}$"]), "usa", "AA", false],
  ["NOT REGEX MATCH", on(["NOT REGEX MATCH", String.raw`^\d+$`]), "12", "a", false],
  ["Graph's spelling", on(["IsNotNull", ""]), null, "1", false],
  ["a number between two", on(["Greater_Than", "10"], ["NOT EQUALS", "11"]), "1", "12", false],
  ["two parts of one text", on(["Includes", "ab"], ["ENDS_WITH", "cd"]), null, "abcd", false],
])("%s", (_, clauses, actual, to, only) => {
  expect(clauseValue(clauses, actual)).toEqual({ to, only });
});

it.each<[string, ReturnType<typeof on>]>([
  ["two values at once", on(["EQUALS", "a"], ["EQUALS", "b"])],
  ["empty and filled", on(["IS NULL", ""], ["IS NOT NULL", ""])],
  ["a number that is none", on(["Greater_Than", "many"])],
  ["a pattern that the service does not take", on(["REGEX MATCH", "(?<!a)b"])],
  ["an unknown operator", on(["SOUNDS LIKE", "a"])],
  ["nothing at all", []],
  [
    "too many clauses",
    on(
      ...Array.from({ length: 21 }, () => ["IS NOT NULL", ""] as const).map(
        ([a, b]) => [a, b] as [string, string],
      ),
    ),
  ],
])("finds no value for %s", (_, clauses) => {
  expect(clauseValue(clauses, null)).toBeUndefined();
});

it("finds no value for an attribute that filters cannot use", () => {
  expect(
    clauseValue([{ attribute: "userType", operator: "EQUALS", wanted: "Member" }], null),
  ).toBeUndefined();
});
