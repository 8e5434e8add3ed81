import { fc, runs } from "../../properties";
import { RE2JS } from "re2js";
import { patternExample } from "../../../bot/rules/patternExample";

it.each([
  ["documented: a domain", String.raw`.*\@domain.com`, "a@domain.com"],
  ["documented: a number", "([1-9][0-9])", "10"],
  ["documented: a worker id", "(1[0-9][0-9][0-9][0-9][0-9][0-9])", "1000000"],
  ["the first alternative", "^(Sales|Support)$", "Sales"],
  ["repetitions", "^x{3}y{2,}z?w+$", "xxxyyzw"],
  ["a class of characters", String.raw`\d\w\s[A-Z]`, "1a A"],
  ["a class without some", "[^a]", "A"],
  ["a class without all letters and digits", "[^a-zA-Z0-9]", "_"],
  ["groups with names and without capture", "(?:a|b)(?<year>2)(?P<n>3)", "a23"],
  ["lazy repetition", "a+?b*?", "ab"],
  ["what may be left out entirely", "a{0}b", "b"],
  ["nothing", "", ""],
])("%s: %s", (_, pattern, example) => {
  expect(patternExample(pattern)).toBe(example);
  expect(RE2JS.compile(pattern).matcher(example).find()).toBe(true);
});

it.each([
  "(?=a)b",
  String.raw`\p{L}`,
  "a{2",
  "(a",
  "[a",
  "*a",
  "a{500}",
  String.raw`(a)\1`,
  "(".repeat(60) + "a" + ")".repeat(60),
  "(a{60}){60}",
])("makes nothing up for %s", (pattern) => {
  expect(patternExample(pattern)).toBeUndefined();
});

it("never throws and stays short, whatever the pattern", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("ab1.*+?{}[]()|^$\\d-,2")) }),
      (pattern) => {
        expect((patternExample(pattern) ?? "").length).toBeLessThanOrEqual(256);
      },
    ),
    { numRuns: runs(2_000) },
  );
});
