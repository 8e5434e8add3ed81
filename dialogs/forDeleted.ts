import { type Diagnosis, valueOf } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { type DiagnosisView } from "../cards/diagnosisView";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { personOf } from "./unreadEvidence";

/** Microsoft Entra ID keeps deleted users for 30 days (how-provisioning-works.md). */
const keptMs = 30 * 24 * 60 * 60_000;

/**
 * The view of a diagnosis for whom the directory has among its deleted users: since when, until when and
 * by whom the user can be restored, and what becomes of the account.
 */
export function forDeleted(
  turn: Turn,
  topic: Topic,
  { findings: [finding], evidence }: Diagnosis,
  view: DiagnosisView,
): DiagnosisView {
  const source = valueOf(evidence, "sourceObject");
  const person = personOf(topic);
  const { app } = topic;
  const isOther = turn.audience.role === "employee" || source?.deleted !== true;
  if (isOther || person === undefined || app === undefined) return view;
  const deletedAt = source.deletedAt;
  const at = deletedAt === undefined ? NaN : Date.parse(deletedAt);
  const times = Number.isNaN(at)
    ? undefined
    : { deletedAt: new Date(at).toISOString(), untilAt: new Date(at + keptMs).toISOString() };
  const values = { person, app: app.displayName, ...times };
  const line = `${view.line} ${turn.text(times === undefined ? "deletedNow" : "deletedUntil", values)}`;
  const isCause = finding?.cause.family === "soft_deleted_or_disabled";
  if (!isCause || evidence.scenario !== "application") return { ...view, line };
  const steps: readonly TextKey[] = ["deletedRestore", "deletedStays", "leaverIfStillOn"];
  return { ...view, line, next: steps.map((key) => turn.text(key, values)) };
}
