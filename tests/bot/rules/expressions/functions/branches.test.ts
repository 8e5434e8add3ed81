import { evaluateExpression } from "../../../../../bot/rules/expressions";
import { type Case, giving, noon } from "../giving";

it.each<Case>([
  ['IIF([country]="USA",[country],[department])', { country: "USA" }, "USA"],
  [
    'IIF([country]="USA",[country],[department])',
    { country: "France", department: "Sales" },
    "Sales",
  ],
  ['IIF([a]=1, "yes", "no")', { a: "1" }, "yes"],
  ['IIF(IsNullOrEmpty([a]), "none", [a])', {}, "none"],
  ['IIF([a]="", "none", [a])', {}, "none"],
  ['IIF([a], "yes", "no")', { a: true }, "yes"],
  ['IIF([a], "yes", "no")', { a: "False" }, "no"],
  ['IIF([a], "yes", "no")', {}, "no"],
  ['IIF([a]="x", , "no")', { a: "x" }, null],
  [
    'IIF([a], "yes", "no")',
    { a: "maybe" },
    "error: IIF has a condition that is neither true nor false.",
  ],
  [
    'IIF([a]="x", "yes")',
    {},
    "error: IIF takes a condition, a value if it is true and a value if it is false.",
  ],
  ['IIF([a]="x", "yes", Left())', { a: "x" }, "yes"],
  ['Switch([s], "Sydney", "NSW", "Syd", "QLD", "Bris")', { s: "QLD" }, "Bris"],
  ['Switch([s], "Sydney", "NSW", "Syd", "QLD", "Bris")', { s: "qld" }, "Sydney"],
  ['Switch([s], , "NSW", "Syd")', { s: "x" }, null],
  ['Switch([s], [s], "", "Other")', {}, "Other"],
  ['Switch([s], "d", "True", "yes")', { s: true }, "yes"],
  ['Switch([s], Left(), "", "Other")', {}, "Other"],
  [
    'Switch([s], "d", "a", "1", "b")',
    { s: "a" },
    "error: Switch has a key without a value: its number of arguments must be even.",
  ],
  [
    'Switch([s], "d")',
    {},
    "error: Switch takes a source, a default and at least one key with its value.",
  ],
  [
    'Switch([s], "d", "a", "1")',
    { s: ["a", "b"] },
    "error: Switch has a source that holds 2 values, and one is needed (use Item or Join).",
  ],
])("%s of %j is %j", (expression, attributes, gives) => {
  expect(giving(expression, attributes)).toEqual(gives);
});

it("notes that a condition reads an empty attribute", () => {
  const expression = 'IIF(IsPresent([mobile]), [mobile], "none")';
  const of = (mobile: string | null) =>
    evaluateExpression(expression, { attributes: { mobile }, now: noon, random: () => 0 }).steps.at(
      -1,
    );
  expect(of(null)?.note).toContain("The condition reads [mobile], which is empty.");
  expect(of("1")).not.toHaveProperty("note");
});

describe("SelectUniqueValue", () => {
  it("notes how many of its values the target has", () => {
    const note = (valuesInTarget: readonly string[]) =>
      evaluateExpression('SelectUniqueValue("a", "b", "c")', {
        attributes: {},
        now: noon,
        random: () => 0,
        valuesInTarget,
      }).steps.at(-1)?.note;
    expect(note([])).toBeUndefined();
    expect(note(["a", "b"])).toBe("The target has 2 of the values before.");
  });

  const rules = 'SelectUniqueValue([a], Append([a], "1"), Append([a], "2"))';

  it.each([
    [[], "john"],
    [["john"], "john1"],
    [["JOHN", "john1"], "john2"],
    [
      ["john", "john1", "john2"],
      "error: SelectUniqueValue finds all its values in the target: the entry is escrowed.",
    ],
  ])("with %j in the target gives %j", (valuesInTarget, gives) => {
    expect(giving(rules, { a: "john" }, { valuesInTarget })).toBe(gives);
  });

  it.each<Case>([
    ['SelectUniqueValue([a], "x")', {}, "x"],
    ["SelectUniqueValue([a], [b])", {}, "error: SelectUniqueValue has no rule that gives a value."],
    ["SelectUniqueValue([a])", {}, "error: SelectUniqueValue takes at least two rules."],
    [
      'ToLower(SelectUniqueValue("A", "B"))',
      {},
      "error: SelectUniqueValue must be the outermost function.",
    ],
    [' SelectUniqueValue ("A", "B")', {}, "A"],
  ])("%s of %j is %j", (expression, attributes, gives) => {
    expect(giving(expression, attributes)).toEqual(gives);
  });
});
