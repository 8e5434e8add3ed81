import { type JudgedTogether, judgeTogether } from "./judgeTogether";
import { type JudgedClause } from "./scopeChange";

/** How the filter that a proposed value comes closest to judges it. */
export interface JudgedProposal extends JudgedTogether {
  readonly attribute: string;
}

/**
 * Whether a value of one attribute would put somebody into scope, by the rules of the filter. `undefined` when no clause
 * looks at the attribute.
 */
export function judgeProposal(
  clauses: readonly JudgedClause[],
  attribute: string,
  value: string,
): JudgedProposal | undefined {
  const judged = judgeTogether(clauses, [{ attribute, value }]);
  return judged && { ...judged, attribute };
}
