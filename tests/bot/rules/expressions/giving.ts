import {
  evaluateExpression,
  type ExpressionInputs,
  readDate,
} from "../../../../bot/rules/expressions";

/** An expression, what it is evaluated with, and what it gives. */
export type Case = readonly [
  expression: string,
  attributes: ExpressionInputs["attributes"],
  gives: unknown,
];

export const noon = readDate("2025-07-30T12:00:00Z") ?? 0n;

/** The value of an expression; `error: ...` and `dropped: ...` where it has none. */
export function giving(
  expression: string,
  attributes: ExpressionInputs["attributes"] = {},
  over: Partial<ExpressionInputs> = {},
): unknown {
  const evaluation = evaluateExpression(expression, {
    attributes,
    now: noon,
    random: () => 0.5,
    ...over,
  });
  if (evaluation.state === "value") return evaluation.value;
  return evaluation.state === "error"
    ? `error: ${evaluation.reason}`
    : `dropped: ${evaluation.what}`;
}
