import { type Comparison } from "./syntax";
import { isDrop, isEmpty, isList, type Scalar, scalarText, type Value } from "./value";

/**
 * Compares two values in a condition. Numbers are compared as numbers where at least one side is
 * written as one (`[StatusRehire]=1`) and both can be read as one; anything else as text, with case,
 * as the reference says of all comparisons. Nothing is greater or less than an empty value: "the
 * condition check fails".
 */
export function compare(operator: Comparison, left: Value, right: Value): boolean {
  if (operator === "=") return equal(left, right);
  if (operator === "<>") return !equal(left, right);
  if (isEmpty(left) || isEmpty(right)) return false;
  const [one, other] = [text(left), text(right)];
  const numbers = [numeric(one), numeric(other)] as const;
  const order =
    numbers[0] === undefined || numbers[1] === undefined
      ? Number(one > other) - Number(one < other)
      : numbers[0] - numbers[1];
  if (operator === ">") return order > 0;
  if (operator === "<") return order < 0;
  return operator === ">=" ? order >= 0 : order <= 0;
}

function equal(left: Value, right: Value): boolean {
  const [one, other] = [text(left), text(right)];
  if (one === other) return true;
  if (typeof left !== "number" && typeof right !== "number") return false;
  const number = numeric(one);
  return number !== undefined && number === numeric(other);
}

const text = (value: Value): string => {
  if (value === null) return "";
  if (isDrop(value)) return value.drop;
  return isList(value) ? value.map(scalarText).join("\u0000") : scalarText(value satisfies Scalar);
};

const numeric = (written: string): number | undefined =>
  /^\s*[+-]?\d{1,30}(?:\.\d{1,30})?\s*$/.test(written) ? Number(written) : undefined;
