import { functionsIn } from "../../../../bot/rules/expressions/functionsIn";

it.each([
  ["[mail]", []],
  [
    'Join(".", NormalizeDiacritics([givenName]), NormalizeDiacritics([surname]))',
    ["Join", "NormalizeDiacritics"],
  ],
  ['IIF(IsNullOrEmpty([manager])="True", Guid(), Now())', ["IIF", "IsNullOrEmpty", "Guid", "Now"]],
  ['Append([city], "Now (24h), Guid()")', ["Append"]],
])("%s", (expression, value) => {
  expect(functionsIn(expression)).toEqual({ ok: true, value });
});

it("says what is wrong with what is no expression", () => {
  expect(functionsIn("Join(").ok).toBe(false);
});
