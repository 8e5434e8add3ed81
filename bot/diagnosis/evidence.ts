import { type FactName, type FactValues } from "./facts";
import { type Known, type KnownFact, notAsked } from "./known";

/** Which documented flow applies: a gallery or SCIM application, or Cloud HR into a directory. */
export type Scenario = "application" | "cloudHrToActiveDirectory" | "cloudHrToEntra";

/** Whom the question is about. All parts are optional: a pasted error code names nobody. */
export interface Subject {
  readonly kind: "user" | "group";
  /** Entra object id. */
  readonly id?: string;
  readonly displayName?: string;
  readonly userPrincipalName?: string;
}

/** The application (service principal) the account should appear in. */
export interface AppRef {
  /** Object id of the service principal. */
  readonly id?: string;
  /** Client id, which links to the admin center need beside the object id. */
  readonly appId?: string;
  readonly displayName?: string;
}

/** All that is known when causes judge, in one immutable value. */
export interface Evidence {
  readonly subject: Subject;
  readonly app: AppRef;
  readonly scenario: Scenario;
  /** ISO 8601; the only clock that causes see. */
  readonly collectedAt: string;
  readonly facts: { readonly [N in FactName]: Known<FactValues[N]> };
  /** Graph request ids, kept for the case; never shown to an employee. */
  readonly requestIds?: readonly string[];
}

const nothingAsked: Evidence["facts"] = {
  jobState: notAsked,
  quarantine: notAsked,
  steadyState: notAsked,
  cycleMinutes: notAsked,
  syncAll: notAsked,
  creates: notAsked,
  entry: notAsked,
  entryActive: notAsked,
  entryAssigned: notAsked,
  entryHasRole: notAsked,
  entryInScope: notAsked,
  entryClauses: notAsked,
  skipReason: notAsked,
  errorCode: notAsked,
  errorText: notAsked,
  failedProperty: notAsked,
  sourceObject: notAsked,
  assignment: notAsked,
  scope: notAsked,
  requirements: notAsked,
  valueFlow: notAsked,
  changedAt: notAsked,
};

/** Evidence in which nothing has been looked up yet. */
export function emptyEvidence(
  about: Partial<Pick<Evidence, "subject" | "app" | "scenario">> & Pick<Evidence, "collectedAt">,
): Evidence {
  return {
    subject: about.subject ?? { kind: "user" },
    app: about.app ?? {},
    scenario: about.scenario ?? "application",
    collectedAt: about.collectedAt,
    facts: nothingAsked,
  };
}

/**
 * The same evidence with some facts replaced. By `Object.assign`, since triage does this for every
 * entry of an export: a second spread into the same object takes ten times as long.
 */
export function withFacts(evidence: Evidence, facts: Partial<Evidence["facts"]>): Evidence {
  return { ...evidence, facts: Object.assign({ ...evidence.facts }, facts) };
}

/** The value of a fact, or undefined when it is not known. */
export function valueOf<N extends FactName>(
  evidence: Evidence,
  name: N,
): FactValues[N] | undefined {
  const fact = evidence.facts[name];
  return fact.state === "known" ? fact.value : undefined;
}

/** Whether a fact is known, as a type guard for the record of facts. */
export function isKnown<T>(fact: Known<T>): fact is KnownFact<T> {
  return fact.state === "known";
}
