import { fc, runs } from "../../../properties";
import { parseExpression } from "../../../../bot/rules/expressions/parse";
import { type Node } from "../../../../bot/rules/expressions/syntax";

/** A tree as a line: what was left empty between commas is `_`. */
function shown(node: Node | undefined): string {
  if (node === undefined) return "_";
  if (node.kind === "constant") return JSON.stringify(node.value);
  if (node.kind === "attribute") return `[${node.name}]`;
  if (node.kind === "word") return node.name;
  if (node.kind === "comparison")
    return `${shown(node.left)} ${node.operator} ${shown(node.right)}`;
  return `${node.name}(${node.args.map(shown).join(", ")})`;
}

it.each([
  ["Now()", "Now()"],
  ['Switch ( [a] , , "k",\n "v")', 'Switch([a], _, "k", "v")'],
  ['Replace([a], , "re", , "", , )', 'Replace([a], _, "re", _, "", _, _)'],
  ["ToLower([a], )", "ToLower([a], _)"],
  [
    'IIF([a]="x", Left([b],1), IgnoreAttributeFlow)',
    'IIF([a] = "x", Left([b], 1), IgnoreAttributeFlow)',
  ],
  ["[a]", "[a]"],
  ["CBool([a] <= -3)", "CBool([a] <= -3)"],
])("%j is %s", (text, tree) => {
  const read = parseExpression(text);
  expect(read.ok ? shown(read.value) : read).toBe(tree);
});

it.each([
  ["", 0, "empty"],
  ["   ", 3, "empty"],
  ["Left([a], 1", 11, ") is missing"],
  ["Left([a] 1)", 9, "comma or )"],
  ["Left([a], 1))", 12, "ends before"],
  ["Left([a], 1) [b]", 13, "ends before"],
  [")", 0, "expected"],
  ["[a] =", 5, "the end"],
  ["Left(= 1)", 5, "expected"],
  [`${"f(".repeat(200)}1${")".repeat(200)}`, 202, "nested deeper"],
  ["x".repeat(10_001), 10_000, "10000 characters"],
])("%j is wrong at %i", (text, start, reason) => {
  expect(parseExpression(text)).toMatchObject({
    ok: false,
    at: { start },
    reason: expect.stringContaining(reason) as string,
  });
});

it("never throws, and a problem always has a place inside of the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('f([a]"\\,)=<> 1-&H')), maxLength: 80 }),
      (text) => {
        const read = parseExpression(text);
        const at = read.ok ? read.value.at : read.at;
        expect(at?.start).toBeGreaterThanOrEqual(0);
        expect(at?.end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: runs(1000) },
  );
});
