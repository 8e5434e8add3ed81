import { type ClauseFact, type Evidence, valueOf } from "../../diagnosis";
import { byFilter } from "../../rules/byFilter";
import { sourceValue } from "../../rules/sourceNames";

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
  for (const all of byFilter(clauses)) {
    const failing = all.filter(({ holds }) => !holds);
    if (failing.length === 0 || failing.length >= (nearest?.failing.length ?? Infinity)) continue;
    nearest = { filter: all[0]?.filter ?? "", failing, holding: all.filter(({ holds }) => holds) };
  }
  return nearest;
}

/** The clauses as the service judged them where it found one false, else as they are judged now. */
export function judgedClauses(evidence: Evidence): readonly ClauseFact[] {
  const now = valueOf(evidence, "scope")?.clauses ?? [];
  const judged = valueOf(evidence, "entryClauses") ?? [];
  const fromLog = judged.some(({ holds }) => !holds);
  return fromLog ? withGroups(judged, now).map((one) => withActual(one, evidence, now)) : now;
}

/**
 * The log names the title of a filter alone. Which of several it is, the mapping of now tells, as far as it still has
 * all the clauses of that title: a clause that two of them have stands in both.
 */
function withGroups(
  judged: readonly ClauseFact[],
  now: readonly ClauseFact[],
): readonly ClauseFact[] {
  return byFilter(judged).flatMap((own) => {
    const placed = own.map((clause) =>
      now.flatMap((one) => {
        const { group } = one;
        return group !== undefined && isSame(clause, one) ? [{ ...clause, group }] : [];
      }),
    );
    return placed.every((found) => found.length > 0) ? placed.flat() : own;
  });
}

function isSame(a: ClauseFact, b: ClauseFact): boolean {
  return (
    a.filter === b.filter.trim() &&
    a.attribute.toLowerCase() === b.attribute.toLowerCase() &&
    a.operator === b.operator &&
    a.wanted === b.wanted
  );
}

/** The log names the clause but not the person's own value: that comes from the directory. */
function withActual(
  clause: ClauseFact,
  evidence: Evidence,
  now: readonly ClauseFact[],
): ClauseFact {
  if (clause.actual !== undefined) return clause;
  const name = clause.attribute.toLowerCase();
  const same = now.find(({ attribute }) => attribute.toLowerCase() === name)?.actual;
  const attributes = valueOf(evidence, "sourceObject")?.attributes ?? {};
  const actual = same === undefined ? sourceValue(attributes, name) : same;
  return actual === undefined ? clause : { ...clause, actual };
}

/**
 * Whether a clause is the built-in one of cross-tenant synchronization that keeps out people with
 * SMS sign-in; nobody configured it (cross-tenant-synchronization-configure.md).
 */
export function isSmsSignIn(clause: ClauseFact | undefined): boolean {
  return clause?.attribute.toLowerCase() === "alternativesecurityids";
}
