import { type Diagnosis, type FactSource, type Finding } from "../bot/diagnosis";
import { type Entity } from "../bot/turns/port";
import { type Topic } from "./topic";
import { personOf } from "./unreadEvidence";

/** Where the deciding facts came from: the first reason that rests on a known fact. */
function sourceOf(finding: Finding, { evidence: { facts } }: Diagnosis): FactSource {
  for (const { fact } of finding.because) {
    const rests = fact === undefined ? undefined : facts[fact];
    if (rests?.source !== undefined) return rests.source;
  }
  const first = Object.values(facts).find((fact) => fact.state === "known");
  return first?.state === "known" ? first.source : "answers";
}

/**
 * The machine-readable side of a diagnosis card, so that portals and scripts need not read its text.
 * An employee's copy names the cause only where the employee's text says as much.
 */
export function diagnosisEntity(
  diagnosis: Diagnosis,
  topic: Topic,
  employee: boolean,
): Entity | undefined {
  const [finding] = diagnosis.findings;
  if (finding === undefined) return undefined;
  const { id: cause, family, employeeMayKnow } = finding.cause;
  return {
    type: "diagnosis",
    family,
    ...(employee && !employeeMayKnow ? {} : { cause }),
    certainty: finding.certainty,
    source: sourceOf(finding, diagnosis),
    ...named(diagnosis, topic),
  };
}

function named(
  { evidence: { subject, app } }: Diagnosis,
  topic: Topic,
): Record<"user" | "app", { id: string; displayName: string }> {
  const { person } = topic;
  return {
    user: {
      id: subject.id ?? person?.id ?? "",
      displayName: subject.displayName ?? personOf(topic) ?? "",
    },
    app: { id: app.id ?? "", displayName: app.displayName ?? topic.app?.displayName ?? "" },
  };
}
