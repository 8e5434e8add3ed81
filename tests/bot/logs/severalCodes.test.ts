import { pasteReader } from "../../../bot/knowledge";
import { partOfCode } from "../../../bot/logs/severalCodes";

it.each([
  [
    "InvalidCredentials, EntryConflict and InvalidCredentials",
    { code: "InvalidCredentials", others: ["EntryConflict"] },
  ],
  ["EntryConflict\nMandatoryFieldsMissing", { others: ["MandatoryFieldsMissing"] }],
])("%s", (text, expected) => {
  expect(pasteReader.read(text)).toMatchObject({ kind: "code", text, ...expected });
});

it.each([
  ["one code", "EntryConflict"],
  ["what a program writes", "Error: EntryConflict [MandatoryFieldsMissing] at line 3"],
])("%s has no others", (_, text) => {
  expect(pasteReader.read(text)).not.toHaveProperty("others");
});

it("gives a code the words that stand with it", () => {
  const text = "EntryConflict, AttributeValidationFailed name.familyName";
  expect(partOfCode(text, "AttributeValidationFailed", ["EntryConflict"])).toBe(
    "AttributeValidationFailed name.familyName",
  );
  expect(partOfCode(text, "EntryConflict", ["AttributeValidationFailed"])).toBe("EntryConflict, ");
});
