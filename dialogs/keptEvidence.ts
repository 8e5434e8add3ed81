import { type Evidence, emptyEvidence, type Scenario, withFacts } from "../bot/diagnosis";

/** Evidence that fits into a document: only the facts that are not `notAsked`. */
export interface KeptEvidence {
  readonly subject: Evidence["subject"];
  readonly app: Evidence["app"];
  readonly scenario: Scenario;
  readonly collectedAt: string;
  readonly facts: Partial<Evidence["facts"]>;
  readonly requestIds?: readonly string[];
}

/** Evidence without the facts nobody asked for, so that a conversation's document stays small. */
export function keepEvidence(evidence: Evidence): KeptEvidence {
  const { subject, app, scenario, collectedAt, requestIds } = evidence;
  const facts = Object.fromEntries(
    Object.entries(evidence.facts).filter(
      ([, fact]) => fact.state === "known" || fact.reason !== "notAsked",
    ),
  ) as KeptEvidence["facts"];
  const kept = { subject, app, scenario, collectedAt, facts };
  return requestIds === undefined ? kept : { ...kept, requestIds };
}

/** The evidence again; what was left out is `notAsked`. */
export function evidenceOf(kept: KeptEvidence): Evidence {
  const evidence = withFacts(emptyEvidence(kept), kept.facts);
  return kept.requestIds === undefined ? evidence : { ...evidence, requestIds: kept.requestIds };
}
