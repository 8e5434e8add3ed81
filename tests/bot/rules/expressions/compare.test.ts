import { compare } from "../../../../bot/rules/expressions/compare";
import { type Value } from "../../../../bot/rules/expressions";
import { type Comparison } from "../../../../bot/rules/expressions/syntax";

it.each<[Value, Comparison, Value, boolean]>([
  ["a", "=", "a", true],
  ["a", "=", "A", false],
  ["a", "<>", "A", true],
  ["1", "=", 1, true],
  ["01", "=", 1, true],
  ["01", "=", "1", false],
  [true, "=", "True", true],
  [null, "=", "", true],
  [null, "<>", "a", true],
  [10, ">", 9, true],
  ["10", ">", "9", true],
  ["b", ">", "a", true],
  [3, ">=", 3, true],
  [3, "<=", 2, false],
  [-14, "<", 0, true],
  [null, "<", 1, false],
  [null, ">=", null, false],
  ["", ">", "", false],
  [["a", "b"], "=", ["a", "b"], true],
  [["a", "b"], "=", "a", false],
])("%j %s %j: %s", (left, operator, right, holds) => {
  expect(compare(operator, left, right)).toBe(holds);
});
