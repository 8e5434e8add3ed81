import { type Cause, diagnose, type Finding, jobFactNames } from "../bot/diagnosis";
import { type ShownCard } from "./conversation";
import { evidenceOf } from "./keptEvidence";
import { type Turn } from "./turn";

/** What a card led with, and its cause where only that is known. */
export interface Lead {
  readonly finding: Finding | undefined;
  readonly cause: Cause | undefined;
}

/** The finding that a shown card leads with, as far as it can be made again. */
export function leadOf({ ports: { causes } }: Turn, shown: ShownCard): Lead {
  const { evidence, ofMany = false } = shown;
  const isKept = evidence !== undefined && !ofMany;
  const finding = isKept ? diagnose(evidenceOf(evidence), causes).findings[0] : undefined;
  return { finding, cause: finding?.cause ?? causes.find(({ id }) => id === shown.cause) };
}

const jobFacts: ReadonlySet<string> = new Set(jobFactNames);

/** Whether what was found lies in the job, and so concerns everybody of the application. */
export function isOfEverybody(finding: Finding): boolean {
  const { because, cause } = finding;
  // Whoever only waits for the own turn is told so by the times of the job as well.
  if (cause.family === "not_evaluated_yet" && cause.tone === "waiting") return false;
  const facts = because.flatMap(({ fact }) => fact ?? []);
  return facts.length > 0 && facts.every((fact) => jobFacts.has(fact));
}
