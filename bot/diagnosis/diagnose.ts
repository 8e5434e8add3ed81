import { type Cause, type Certainty, type Reason, type Values } from "./cause";
import { type Evidence } from "./evidence";
import { type FactName } from "./facts";

/** A cause that holds, with its evidence. */
export interface Finding {
  readonly cause: Cause;
  readonly certainty: Certainty;
  readonly because: readonly Reason[];
  readonly values: Values;
  /** What would have to change, checked with the rules; empty where nothing can be claimed. */
  readonly change: readonly Reason[];
}

/** What the evidence says: findings in the order to act on them, and what is still open. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly ruledOut: readonly { readonly cause: Cause; readonly because: readonly Reason[] }[];
  /** Causes that cannot be judged yet, with the facts they wait for. */
  readonly undecided: readonly { readonly cause: Cause; readonly missing: readonly FactName[] }[];
  readonly evidence: Evidence;
}

/** The surest first. */
export const rank: Readonly<Record<Certainty, number>> = { confirmed: 0, likely: 1, possible: 2 };

/**
 * Judges the evidence by every cause. The finding that must be fixed first leads: among equally
 * certain ones the lower precedence, so that a stopped job stands before what it would do.
 */
export function diagnose(evidence: Evidence, causes: readonly Cause[]): Diagnosis {
  const findings: Finding[] = [];
  const ruledOut: Diagnosis["ruledOut"][number][] = [];
  const undecided: Diagnosis["undecided"][number][] = [];
  for (const cause of causes) {
    const verdict = cause.detect(evidence);
    if (verdict.is === "ruledOut") ruledOut.push({ cause, because: verdict.because });
    else if (verdict.is === "undecided") undecided.push({ cause, missing: verdict.missing });
    else {
      const { is: certainty, because, values = {} } = verdict;
      const change = certainty === "possible" ? [] : (cause.change?.(evidence) ?? []);
      findings.push({ cause, certainty, because, values, change });
    }
  }
  findings.sort(
    (a, b) => rank[a.certainty] - rank[b.certainty] || a.cause.precedence - b.cause.precedence,
  );
  return { findings, ruledOut, undecided, evidence };
}
