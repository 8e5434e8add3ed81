import { byFilter, type OfFilter } from "./byFilter";
import { clauseValue } from "./clauseValue";

/** A clause as the service or our evaluation judged it. */
export interface JudgedClause extends OfFilter {
  readonly attribute: string;
  readonly operator: string;
  readonly wanted: string;
  /** The person's value; missing when it is not known, `null` when it is empty. */
  readonly actual?: string | null;
  readonly holds: boolean;
  /** The filter has more clauses, which were not judged: meeting these may not be enough. */
  readonly incomplete?: true;
}

/** A value that an attribute would need; `null` is empty. */
export interface ValueChange {
  readonly attribute: string;
  readonly to: string | null;
  /** Only this value will do, or it is one of many. */
  readonly only: boolean;
  /** The failing clause that asks for it. */
  readonly clause: JudgedClause;
}

/** What would put somebody into one filter: all of it together. */
export interface ScopeChange {
  readonly filter: string;
  readonly values: readonly ValueChange[];
  /** Clauses that no value of their attribute can meet: they would have to go. */
  readonly without: readonly JudgedClause[];
}

/** Somebody's data is changed sooner than a rule that holds for everybody. */
const costOfClause = 100;

/**
 * The smallest change that puts somebody into scope: filters are joined by OR and the clauses of one
 * by AND, so it is the filter with the fewest values to change
 * (define-conditional-rules-for-provisioning-user-accounts.md). Every value was checked with the rules
 * of the filter. `undefined` when no filter is wholly known.
 */
export function smallestScopeChange(clauses: readonly JudgedClause[]): ScopeChange | undefined {
  let best: { readonly change: ScopeChange; readonly cost: number } | undefined;
  for (const own of byFilter(clauses)) {
    if (own.some(({ incomplete }) => incomplete === true)) continue;
    const change = changeOf(own);
    const cost = change.values.length + change.without.length * costOfClause;
    if (cost > 0 && cost < (best?.cost ?? Infinity)) best = { change, cost };
  }
  return best?.change;
}

function changeOf(clauses: readonly JudgedClause[]): ScopeChange {
  const [{ filter } = { filter: "" }] = clauses;
  const values: ValueChange[] = [];
  const without: JudgedClause[] = [];
  for (const attribute of new Set(clauses.map((clause) => clause.attribute))) {
    const own = clauses.filter((clause) => clause.attribute === attribute);
    const [clause] = own.filter(({ holds }) => !holds);
    if (clause === undefined) continue;
    const found = clauseValue(own, clause.actual ?? null);
    if (found === undefined) without.push(...unmeetable(own));
    else values.push({ attribute, clause, ...found });
  }
  return { filter, values, without };
}

/** The failing clauses on one attribute without which what is left holds already. */
function unmeetable(own: readonly JudgedClause[]): JudgedClause[] {
  return own.filter(({ holds }) => !holds);
}
