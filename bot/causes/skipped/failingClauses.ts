import { type ClauseFact, type Evidence, valueOf } from "../../diagnosis";

/** The clauses of the filter that comes closest to fitting: those that fail, and those that hold. */
export interface NearestFilter {
  readonly filter: string;
  readonly failing: readonly ClauseFact[];
  readonly holding: readonly ClauseFact[];
}

/**
 * Filters are joined by OR and their clauses by AND, so the shortest way into scope is the filter
 * with the fewest failing clauses (define-conditional-rules-for-provisioning-user-accounts.md).
 * The service's own judgement comes first; the evaluation of now stands in where it says nothing.
 */
export function nearestFilter(evidence: Evidence): NearestFilter | undefined {
  const clauses = judgedClauses(evidence);
  let nearest: NearestFilter | undefined;
  for (const filter of new Set(clauses.map((clause) => clause.filter))) {
    const all = clauses.filter((clause) => clause.filter === filter);
    const failing = all.filter(({ holds }) => !holds);
    if (failing.length === 0 || failing.length >= (nearest?.failing.length ?? Infinity)) continue;
    nearest = { filter, failing, holding: all.filter(({ holds }) => holds) };
  }
  return nearest;
}

/** The clauses as the service judged them where it found one false, else as they are judged now. */
export function judgedClauses(evidence: Evidence): readonly ClauseFact[] {
  const now = valueOf(evidence, "scope")?.clauses ?? [];
  const judged = valueOf(evidence, "entryClauses") ?? [];
  const fromLog = judged.some(({ holds }) => !holds);
  return fromLog ? judged.map((clause) => withActual(clause, evidence, now)) : now;
}

/** The log names the clause but not the person's own value: that comes from the directory. */
function withActual(
  clause: ClauseFact,
  evidence: Evidence,
  now: readonly ClauseFact[],
): ClauseFact {
  if (clause.actual !== undefined) return clause;
  const same = now.find(({ attribute }) => attribute === clause.attribute)?.actual;
  const attributes = valueOf(evidence, "sourceObject")?.attributes ?? {};
  const own = Object.hasOwn(attributes, clause.attribute)
    ? attributes[clause.attribute]
    : undefined;
  const actual = same === undefined ? own : same;
  return actual === undefined ? clause : { ...clause, actual };
}

/**
 * Whether a clause is the built-in one of cross-tenant synchronization that keeps out people with
 * SMS sign-in; nobody configured it (cross-tenant-synchronization-configure.md).
 */
export function isSmsSignIn(clause: ClauseFact | undefined): boolean {
  return clause?.attribute.toLowerCase() === "alternativesecurityids";
}
