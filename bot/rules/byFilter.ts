/** What tells which scoping filter (group of clauses) a clause is of. */
export interface OfFilter {
  /** Title of the filter; several may have the same one, or none. */
  readonly filter: string;
  /** Place of the filter among those of its mapping; missing where only titles are known. */
  readonly group?: number;
}

/**
 * Clauses by the filter they are of, in the order of their first ones. Filters are joined by OR and the clauses of one
 * by AND (define-conditional-rules-for-provisioning-user-accounts.md), so two of the same title must not become one:
 * the title counts only where the place is not known.
 */
export function byFilter<T extends OfFilter>(clauses: readonly T[]): readonly (readonly T[])[] {
  const found = new Map<string | number, T[]>();
  for (const clause of clauses) {
    const key = clause.group ?? clause.filter;
    const own = found.get(key);
    if (own === undefined) found.set(key, [clause]);
    else own.push(clause);
  }
  return [...found.values()];
}
