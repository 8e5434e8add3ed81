import { type Cause, type Certainty } from "./cause";
import { rank } from "./diagnose";
import { type Evidence } from "./evidence";

/** The cause to act on first, and how sure it is. */
export interface Leading {
  readonly cause: Cause;
  readonly certainty: Certainty;
}

/**
 * What leads in `diagnose`, and nothing beside: the causes are asked in the order in which they must be
 * mended, so that nobody can come before the first that is confirmed, and no change is worked out.
 * Triage judges thousands of kinds of entries by it. Undefined where no cause holds.
 */
export function leadingFinding(
  causes: readonly Cause[],
): (evidence: Evidence) => Leading | undefined {
  // The sort keeps those of the same precedence in their order, as that of the findings does.
  const inOrder = causes.toSorted((a, b) => a.precedence - b.precedence);
  return (evidence) => {
    let leading: Leading | undefined;
    for (const cause of inOrder) {
      const { is } = cause.detect(evidence);
      if (is === "ruledOut" || is === "undecided") continue;
      if (leading === undefined || rank[is] < rank[leading.certainty])
        leading = { cause, certainty: is };
      if (is === "confirmed") break;
    }
    return leading;
  };
}
