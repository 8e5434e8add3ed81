import { nodesOf } from "../../../../bot/rules/expressions/nodesOf";
import { parseExpression } from "../../../../bot/rules/expressions/parse";

it("lists what is in an expression in the order of its text, leaving out what was left empty", () => {
  const parsed = parseExpression('IIF([a]="x", Replace([b], , , , "y", , ), "z")');
  expect(parsed.ok && nodesOf(parsed.value).map(({ kind }) => kind)).toEqual([
    "call",
    "comparison",
    "attribute",
    "constant",
    "call",
    "attribute",
    "constant",
    "constant",
  ]);
  expect(nodesOf(undefined)).toEqual([]);
});
