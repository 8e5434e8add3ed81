import { fc, runs } from "../../properties";
import { smallestMappingChange } from "../../../bot/rules/mappingChange";
import { mappingValue } from "../../../bot/rules/mappingValue";
import { oddCharacters } from "../../../bot/rules/oddCharacters";

const now = "2026-03-02T12:00:00Z";
const change = (
  rule: string,
  values: Record<string, string | null>,
  good?: (value: string) => boolean,
) => smallestMappingChange(rule, values, now, good);

it.each<[string, string, Record<string, string | null>, string[] | undefined]>([
  ["the attribute itself", "[surname]", { surname: null }, ["surname"]],
  ["one of two will do", "Coalesce([a], [b])", { a: null, b: null }, ["a"]],
  [
    "a date",
    'FormatDateTime([hired], , "yyyy-MM-ddTHH:mm:ssZ", "yyyy")',
    { hired: null },
    ["hired"],
  ],
  ["a key that nobody has", 'Switch([a], , "x", "y")', { a: null }, undefined],
  ["nothing is empty", "[a]", { a: "1" }, undefined],
  ["a rule that cannot be read", "Joni([a])", { a: null }, undefined],
])("%s", (_, rule, values, expected) => {
  expect(change(rule, values)).toEqual(expected);
});

it("asks for a value that will do", () => {
  const rule = 'Join("@", Coalesce([mailNickname], [surname]), "contoso.com")';
  const person = { mailNickname: null, surname: "O'Neil" };
  const good = (value: string): boolean => oddCharacters(value) === "";
  expect(change(rule, person, good)).toEqual(["mailNickname"]);
  expect(change(rule, { ...person, mailNickname: "sean" }, good)).toBeUndefined();
});

const rules = fc.letrec<{ rule: string }>((tie) => ({
  rule: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("[a]", "[b]", "[c]", '"x"'),
    fc
      .tuple(fc.constantFrom("Coalesce", "Append"), tie("rule"), tie("rule"))
      .map(([name, left, right]) => `${name}(${left}, ${right})`),
    fc.tuple(tie("rule"), tie("rule")).map(([left, right]) => `Join("-", ${left}, ${right})`),
    tie("rule").map((inner) => `Switch(${inner}, , "Sample", "found")`),
    tie("rule").map((inner) => `Mid(${inner}, 3, 2)`),
  ),
})).rule;

it("property: filled as said, the rule gives a value", () => {
  let found = 0;
  fc.assert(
    fc.property(rules, fc.subarray(["a", "b", "c"]), (rule, filled) => {
      const values = Object.fromEntries(
        ["a", "b", "c"].map((name) => [name, filled.includes(name) ? "v" : null]),
      );
      const names = change(rule, values);
      if (names === undefined) return;
      found++;
      const gives = ["Sample", "1", "sample@example.com", "2026-01-31T00:00:00Z"].some((sample) => {
        const then = { ...values, ...Object.fromEntries(names.map((name) => [name, sample])) };
        const given = mappingValue(rule, then, now);
        return given.state === "value" && given.value !== null;
      });
      expect({ rule, names, gives }).toEqual({ rule, names, gives: true });
    }),
    { numRuns: runs(1_000) },
  );
  expect(found).toBeGreaterThan(200);
});
