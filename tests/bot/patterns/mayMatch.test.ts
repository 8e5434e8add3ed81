import { causes } from "../../../bot/causes";
import { mayMatch } from "../../../bot/patterns/mayMatch";
import { waysOf } from "../../../bot/patterns/patternParts";
import { fc, runs } from "../../properties";

it.each([
  [/no (?:user|group)s? found/i, "No users FOUND", true],
  [/no (?:user|group)s? found/i, "no member found", false],
  [/no (?:user|group)s? found/i, "no group is there", false],
  [/(?:a|b)?c/, "c", true],
  [/x|[0-9]+/, "none", true],
])("%s may match %j: %s", (pattern, text, isSo) => {
  expect(mayMatch(waysOf(pattern.source), text.toLowerCase())).toBe(isSo);
});

const sentences = causes.flatMap(({ recognises }) => recognises?.texts ?? []);
const words = sentences.flatMap(({ source }) => source.match(/[a-zA-Z]{2,} ?/g) ?? []);

it("never rules out a text in which a sentence of a cause is", () => {
  const text = fc.array(fc.constantFrom(...words, " ", "'", "409 "), { maxLength: 30 });
  const property = fc.property(text, fc.constantFrom(...sentences), (pieces, sentence) => {
    const joined = pieces.join("");
    const isThere = sentence.test(joined);
    expect(!isThere || mayMatch(waysOf(sentence.source), joined.toLowerCase())).toBe(true);
  });
  fc.assert(property, { numRuns: runs(2_000) });
});
