import { byFilter } from "./byFilter";
import { allHold } from "./clauseValue";
import { type JudgedClause } from "./scopeChange";

/** A value that an attribute would have. */
export interface ProposedValue {
  readonly attribute: string;
  readonly value: string;
}

/** How the filter that proposed values come closest to judges them. */
export interface JudgedTogether {
  readonly filter: string;
  /** Clauses on the attributes themselves that their value does not meet. */
  readonly refused: readonly JudgedClause[];
  /** Clauses on other attributes that keep the person out all the same. */
  readonly others: readonly JudgedClause[];
  /** The filter has more clauses, which nobody judged. */
  readonly incomplete: boolean;
}

/**
 * Whether values of one or more attributes together would put somebody into scope, by the rules of the filter: filters
 * are joined by OR and the clauses of one by AND, so it is the filter with the fewest clauses left that are not met
 * (define-conditional-rules-for-provisioning-user-accounts.md). `undefined` when no clause looks at any of them.
 */
export function judgeTogether(
  clauses: readonly JudgedClause[],
  proposed: readonly ProposedValue[],
): JudgedTogether | undefined {
  const values = new Map(proposed.map(({ attribute, value }) => [attribute, value]));
  const judged = byFilter(clauses)
    .filter((own) => own.some(({ attribute }) => values.has(attribute)))
    .map((own) => judgeIn(own, values));
  return judged.sort((a, b) => left(a) - left(b))[0];
}

function judgeIn(
  own: readonly JudgedClause[],
  values: ReadonlyMap<string, string>,
): JudgedTogether {
  const isRefused = (one: JudgedClause): boolean => {
    const value = values.get(one.attribute);
    return value !== undefined && !allHold([one], value);
  };
  return {
    filter: own[0]?.filter ?? "",
    refused: own.filter(isRefused),
    others: own.filter((one) => !values.has(one.attribute) && !one.holds),
    incomplete: own.some(({ incomplete }) => incomplete === true),
  };
}

/** What the values themselves do not meet counts more than what stands beside them. */
function left({ refused, others, incomplete }: JudgedTogether): number {
  return refused.length * 100 + others.length * 2 + (incomplete ? 1 : 0);
}
