import { patternExample } from "./patternExample";
import { evaluateScopingFilter, operatorLabel } from "./scopingFilter";

/** A condition on one attribute. */
interface Condition {
  readonly attribute: string;
  readonly operator: string;
  readonly wanted: string;
}

export interface FoundValue {
  /** `null` is empty. */
  readonly to: string | null;
  /** Whether the clauses leave no other value. */
  readonly only: boolean;
}

/** More clauses on one attribute than this are not solved. */
const mostClauses = 20;
const longestNumber = 400;

/**
 * A value with which all these clauses, on one attribute, hold: the nearest to what is there now.
 * Found by trying, and kept only when the rules of the filter say that every clause holds.
 * `undefined` when none was found: then nothing may be claimed.
 */
export function clauseValue(
  clauses: readonly Condition[],
  actual: string | null,
): FoundValue | undefined {
  if (clauses.length === 0 || clauses.length > mostClauses) return undefined;
  const single = clauses.flatMap((clause) => candidates(clause, actual));
  const texts = single.filter((one): one is string => one !== null && one !== "").slice(0, 12);
  const pairs = texts.flatMap((a) => texts.map((b) => a + b));
  const to = [...single, ...pairs].find((value) => allHold(clauses, value));
  return to === undefined ? undefined : { to, only: clauses.some(isExact) };
}

/** Whether all these clauses, on one attribute, hold for a value of it. */
export function allHold(clauses: readonly Condition[], value: string | null): boolean {
  const filter = {
    groups: [
      {
        name: "",
        clauses: clauses.map(({ attribute, operator, wanted }) => ({
          sourceOperandName: attribute,
          operatorName: operator,
          targetOperand: { values: [wanted] },
        })),
      },
    ],
  };
  const [{ attribute } = { attribute: "" }] = clauses;
  return evaluateScopingFilter(filter, { [attribute]: value }).inScope;
}

const exact = new Set(["EQUALS", "IS NULL", "IS TRUE", "IS FALSE"]);

function isExact({ operator }: Condition): boolean {
  return exact.has(operatorLabel(operator) ?? "");
}

const anything = ["1", "a", "A1", "example"];

type Tries = (wanted: string, actual: string) => readonly (string | null)[];

/** Values worth trying for one clause, the likeliest first; anything at all for the others. */
const tries: Readonly<Record<string, Tries>> = {
  EQUALS: (wanted) => [wanted],
  "IS TRUE": () => ["True"],
  "IS FALSE": () => ["False"],
  "IS NULL": () => [null],
  "REGEX MATCH": (wanted) => [patternExample(wanted) ?? null, ...anything],
  Greater_Than: numbersFrom,
  Greater_Than_OR_EQUALS: numbersFrom,
  Includes: (wanted, actual) => [actual + wanted, wanted],
  ENDS_WITH: (wanted, actual) => [actual + wanted, wanted, `a${wanted}`],
  "&": (wanted) => [...wanted.split(/[,;|\s]+/).filter((part) => part !== ""), wanted],
};

function candidates({ operator, wanted }: Condition, actual: string | null): (string | null)[] {
  const label = operatorLabel(operator) ?? "";
  const own = Object.hasOwn(tries, label) ? tries[label] : undefined;
  return [...(own?.(wanted, actual ?? "") ?? anything)];
}

function numbersFrom(wanted: string): string[] {
  if (!/^\d+$/.test(wanted) || wanted.length >= longestNumber) return [];
  const least = BigInt(wanted);
  return [least, least + 1n, least + 2n].map(String);
}
