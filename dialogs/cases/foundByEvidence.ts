import { diagnose } from "../../bot/diagnosis";
import { english, type Language } from "../../bot/languages";
import { diagnosisView } from "../../cards/diagnosisView";
import { type CaseOnHold } from "../asking";
import { type KeptEvidence } from "../keptEvidence";
import { summaryOf } from "../cardWords";
import { evidenceOf } from "../keptEvidence";
import { type Turn } from "../turn";

/**
 * What an engineer needs to know of evidence, whoever it was shown to: cause and facts in an
 * engineer's words, in English as long as nobody knows who will read it; what could not be read and
 * why, and the ids to find the same again.
 */
export function foundByEvidence(
  { ports, audience }: Turn,
  kept: KeptEvidence,
  language: Language = english,
): NonNullable<CaseOnHold["found"]> {
  const evidence = evidenceOf(kept);
  const diagnosis = diagnose(evidence, ports.causes);
  const view = diagnosisView(diagnosis, { ...audience, role: "engineer", language });
  const [finding] = diagnosis.findings;
  const { entry } = evidence.facts;
  const { id = "", jobId } = entry.state === "known" ? entry.value : {};
  return {
    summary: summaryOf(view),
    ...(finding !== undefined && {
      diagnosis: {
        family: finding.cause.family,
        cause: finding.cause.id,
        certainty: finding.certainty,
      },
    }),
    ...(view.notRead.length > 0 && { notRead: view.notRead }),
    ...(id !== "" && { logEntryIds: [id] }),
    ...(jobId !== undefined && { jobIds: [jobId] }),
  };
}
