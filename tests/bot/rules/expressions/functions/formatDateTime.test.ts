import { evaluateExpression } from "../../../../../bot/rules/expressions";
import { type Case, giving, noon } from "../giving";

it.each<Case>([
  [
    'FormatDateTime([a], , "yyyyMMddHHmmss.fZ", "yyyy-MM-dd")',
    { a: "20150123105347.1Z" },
    "2015-01-23",
  ],
  ['FormatDateTime([a], , "yyyy-MM-ddzzz", "yyyy-MM-dd")', { a: "2020-12-31-08:00" }, "2020-12-31"],
  ['FormatDateTime([a], , "yyyy-MM-ddzzz", "yyyy-MM-dd")', { a: "2020-12-31+08:00" }, "2020-12-30"],
  [
    'FormatDateTime([a], , "M/d/yyyy hh:mm:ss tt", "yyyy-MM-dd")',
    { a: "12/31/2025 12:00:00 AM" },
    "2025-12-31",
  ],
  ['FormatDateTime(Now(), , "M/d/yyyy h:mm:ss tt", "D")', {}, "Wednesday, 30 July 2025"],
  ['FormatDateTime([a], "None", "yyyy", "yy")', { a: "2025" }, "25"],
  ['FormatDateTime([a], , "yyyy", "yy")', { a: " 2025 " }, "25"],
  [
    'FormatDateTime([a], "AssumeUniversal, AllowWhiteSpaces", "d.M.yyyy", "s")',
    { a: "1. 2. 2025" },
    "2025-02-01T00:00:00",
  ],
  ['FormatDateTime([a], , "yyyy", "yy")', {}, null],
  ['FormatDateTime([a], , "yyyy", "yy")', { a: "" }, null],
  [
    'FormatDateTime([a], "Odd", "yyyy", "yy")',
    { a: "2025" },
    'error: FormatDateTime does not know the style "Odd".',
  ],
  [
    'FormatDateTime([a], , "yyyy", "Q")',
    { a: "2025" },
    'error: FormatDateTime does not know the date format "Q".',
  ],
  [
    'FormatDateTime([a], , "yyyy", "y\'")',
    { a: "2025" },
    `error: FormatDateTime does not know the date format "y'".`,
  ],
  [
    'FormatDateTime([a], "None", "yyyy", "yy")',
    { a: " 2025" },
    'error: FormatDateTime cannot read the date: " 2025" is not in the format "yyyy".',
  ],
  [
    'FormatDateTime([a], "M/d/yyyy", "yyyy-MM-dd")',
    { a: "1/2/2025" },
    "error: FormatDateTime takes 4 arguments, the second of which may be left empty between commas.",
  ],
])("%s of %j is %j", (expression, attributes, gives) => {
  expect(giving(expression, attributes)).toEqual(gives);
});

it("notes that the source is not in its format", () => {
  const expression = 'FormatDateTime([a], , "yyyy-MM-ddzzz", "yyyy")';
  const { steps } = evaluateExpression(expression, {
    attributes: { a: "2025-12-31" },
    now: noon,
    random: () => 0,
  });
  expect(steps.at(-1)).toMatchObject({
    value: "2025",
    note: '"2025-12-31" is not in the format "yyyy-MM-ddzzz"; read as a date all the same.',
  });
});
