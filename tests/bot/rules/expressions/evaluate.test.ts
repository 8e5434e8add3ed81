import { oddExpression } from "../../../builders/hostileTexts";
import { fc, runs } from "../../../properties";
import { evaluateExpression } from "../../../../bot/rules/expressions";
import { functions } from "../../../../bot/rules/expressions/functions";
import { type Case, giving, noon } from "./giving";

const inputs = { attributes: {}, now: noon, random: () => 0.5 };

it.each<Case>([
  ["[mail]", { mail: "a@b" }, "a@b"],
  ["[mail]", {}, null],
  ["[toString]", {}, null],
  ['"constant"', {}, "constant"],
  ["[a] = [b]", { a: 1, b: "1" }, true],
  ["IgnoreAttributeFlow", {}, "dropped: attribute"],
  ['IIF([a]="x", IgnoreObjectFlow, "False")', { a: "x" }, "dropped: object"],
  ['Append(IgnoreAttributeFlow, "x")', {}, "dropped: attribute"],
  ["tolower([a])", {}, "error: There is no function tolower. Names are case-sensitive: ToLower."],
  ["Frobnicate([a])", {}, "error: There is no function Frobnicate."],
  ["Now", {}, "error: Now is a function: it needs parentheses."],
  [
    "Append([a], test)",
    {},
    "error: test is neither a function nor an [attribute]; a constant stands in double quotes.",
  ],
  ["Left([a])", {}, "error: Left needs its argument numChars."],
  ["Now(1)", {}, "error: Now takes no arguments, and 1 are given."],
  ["ToLower([a], , )", { a: "X" }, "x"],
  [
    "ToLower([a])",
    { a: ["x", "y"] },
    "error: ToLower source holds 2 values, and one is needed (use Item or Join).",
  ],
  ["ToLower([a])", { a: ["X"] }, "x"],
  ['Left([a], "x")', { a: "x" }, 'error: Left numChars is "x", and a whole number is needed.'],
])("%s", (expression, attributes, gives) => {
  expect(giving(expression, attributes)).toEqual(gives);
});

it("tells how a value came to be", () => {
  const attributes = { givenName: "Zoë", surname: null };
  const expression = 'ToLower(Join(".", NormalizeDiacritics([givenName]), [surname]))';
  const { steps } = evaluateExpression(expression, { ...inputs, attributes });
  expect(steps.map(({ text, value }) => [text, value])).toEqual([
    ["[givenName]", "Zoë"],
    ["NormalizeDiacritics([givenName])", "Zoe"],
    ["[surname]", null],
    ['Join(".", NormalizeDiacritics([givenName]), [surname])', "Zoe"],
    [expression, "zoe"],
  ]);
});

it("says where it went wrong, and what it knew until then", () => {
  const evaluation = evaluateExpression('Append("x", CDate([hired]))', {
    ...inputs,
    attributes: { hired: "soon" },
  });
  expect(evaluation).toMatchObject({
    state: "error",
    reason: 'CDate cannot read "soon" as a date.',
    at: { start: 12, end: 26 },
    steps: [{ text: "[hired]", value: "soon" }],
  });
});

it("does not show in the trace what is redacted", () => {
  const evaluation = evaluateExpression("Append(Redact([secret]), [name])", {
    ...inputs,
    attributes: { secret: "canary", name: "x" },
  });
  expect(JSON.stringify(evaluation)).not.toContain("canary");
});

describe("whatever the text", () => {
  const attributes = { a: "Zoë 1", b: null, c: ["x", "y"], d: "2025-07-30" };
  const expression = oddExpression([...functions.keys()]);

  it("nothing is thrown by calls with random arguments", () => {
    fc.assert(
      fc.property(expression, (text) => {
        const { state } = evaluateExpression(text, { ...inputs, attributes });
        expect(["value", "dropped", "error"]).toContain(state);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("nothing is thrown by random text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(["value", "error"]).toContain(evaluateExpression(text, inputs).state);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("nothing hangs or grows", () => {
  const long = "ab".repeat(16_000);
  const doubled = (times: number): string =>
    times === 0 ? "[a]" : `Append(${doubled(times - 1)},${doubled(times - 1)})`;
  const pattern = (text: string): string => `Replace([a], , ${JSON.stringify(text)}, , "", , )`;

  it.each([
    ["a catastrophic pattern", pattern("^(a+)+$")],
    ["a large pattern", pattern("((a{1,30}){1,30})+c")],
    ["a refused pattern", pattern("((a{100}){100}){100}")],
    ["many patterns", `Join("",${Array(150).fill(pattern("(a|b|ab)*c|d")).join(",")})`],
    ["a growing text", doubled(9)],
    ["a growing replacement", `Replace([a], "a", , , [a], , )`],
    ["many values", `Count(Split([a], "b"))`],
  ])("%s", (_, expression) => {
    const begin = performance.now();
    const { state } = evaluateExpression(expression, { ...inputs, attributes: { a: long } });
    expect(["value", "error"]).toContain(state);
    expect(performance.now() - begin).toBeLessThan(4_000);
  });

  it("refuses a value that no attribute holds", () => {
    expect(giving("[a]", { a: "x".repeat(40_000) })).toContain("32768 characters");
    expect(giving("Count([a])", { a: Array<string>(10_001).fill("x") })).toContain("10000 values");
  });
});
