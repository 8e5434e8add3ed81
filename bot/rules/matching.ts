/** An attribute by which the service recognises somebody in the target. */
export interface MatchingAttribute {
  /** Name in the target. */
  readonly target: string;
  /** 1 is tried first. */
  readonly precedence: number;
  /** The person's value; `null` when the mapping gives none, missing when that is not known. */
  readonly value?: string | null;
}

/** What the service does with a matching attribute of one person. */
export interface MatchingStep extends MatchingAttribute {
  /**
   * - `asked`: the target is searched for it; `askedNext`: only if those before found nothing
   * - `passedOver`: without a value it cannot match; `unknown`: whether there is a value is not known
   */
  readonly use: "asked" | "askedNext" | "passedOver" | "unknown";
}

/**
 * The matching attributes in the order in which the target is searched. The first that finds an
 * object ends the search, and it may find one object only: none means that one is created, several
 * that nothing is done. Everybody needs a value for at least one
 * (customize-application-attributes.md, "Matching users in the source and target systems").
 */
export function matchingOrder(attributes: readonly MatchingAttribute[]): MatchingStep[] {
  let found = false;
  return [...attributes]
    .sort((a, b) => a.precedence - b.precedence)
    .map((one) => {
      if (one.value === undefined) return { ...one, use: "unknown" };
      if (one.value === null) return { ...one, use: "passedOver" };
      const use = found ? "askedNext" : "asked";
      found = true;
      return { ...one, use };
    });
}

/** Whether somebody can be matched at all; `undefined` when values are not known. */
export function canMatch(attributes: readonly MatchingAttribute[]): boolean | undefined {
  const steps = matchingOrder(attributes);
  if (steps.some(({ use }) => use === "asked")) return true;
  return steps.some(({ use }) => use === "unknown") ? undefined : false;
}
