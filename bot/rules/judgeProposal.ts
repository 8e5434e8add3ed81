import { allHold } from "./clauseValue";
import { type JudgedClause } from "./scopeChange";

/** How the filter that a proposed value comes closest to judges it. */
export interface JudgedProposal {
  readonly filter: string;
  readonly attribute: string;
  /** Clauses on the attribute itself that the value does not meet. */
  readonly refused: readonly JudgedClause[];
  /** Clauses on other attributes that keep the person out all the same. */
  readonly others: readonly JudgedClause[];
  /** The filter has more clauses, which nobody judged. */
  readonly incomplete: boolean;
}

/**
 * Whether a value of one attribute would put somebody into scope, by the rules of the filter: filters are joined by OR
 * and the clauses of one by AND, so it is the filter with the fewest clauses left that are not met
 * (define-conditional-rules-for-provisioning-user-accounts.md). `undefined` when no clause looks at the attribute.
 */
export function judgeProposal(
  clauses: readonly JudgedClause[],
  attribute: string,
  value: string,
): JudgedProposal | undefined {
  const titles = new Set(
    clauses.filter((one) => one.attribute === attribute).map(({ filter }) => filter),
  );
  const judged = [...titles].map((filter) =>
    judgeIn(
      clauses.filter((one) => one.filter === filter),
      attribute,
      value,
    ),
  );
  return judged.sort((a, b) => left(a) - left(b))[0];
}

function judgeIn(own: readonly JudgedClause[], attribute: string, value: string): JudgedProposal {
  return {
    filter: own[0]?.filter ?? "",
    attribute,
    refused: own.filter((one) => one.attribute === attribute && !allHold([one], value)),
    others: own.filter((one) => one.attribute !== attribute && !one.holds),
    incomplete: own.some(({ incomplete }) => incomplete === true),
  };
}

/** What the value itself does not meet counts more than what stands beside it. */
function left({ refused, others, incomplete }: JudgedProposal): number {
  return refused.length * 100 + others.length * 2 + (incomplete ? 1 : 0);
}
