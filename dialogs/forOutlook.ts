import { type Diagnosis, type Family, valueOf } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { type DiagnosisView } from "../cards/diagnosisView";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { type Outlook } from "./understanding/outlook";
import { personOf } from "./unreadEvidence";

/** Nothing keeps the account from being there. */
const isThere: ReadonlySet<Family> = new Set<Family>(["provisioned_ok", "already_in_sync"]);
/** Keeps one person out: advice on letting the person in answers nothing here. */
const keepsOut: ReadonlySet<Family> = new Set<Family>([
  ...(["soft_deleted_or_disabled", "not_assigned", "nested_group", "out_of_scope_filter"] as const),
  ...(["default_access_role", "not_effectively_entitled"] as const),
]);

const lines: Readonly<Record<Outlook, TextKey>> = {
  leaves: "outlookLeaves",
  onLeave: "outlookOnLeave",
  removedByHand: "outlookRemoved",
};
const steps: Readonly<Record<Outlook, readonly TextKey[]>> = {
  leaves: ["leaverTakeAway", "outlookThen", "leaverAtOnce"],
  onLeave: ["outlookWhileOff", "outlookBack"],
  removedByHand: ["outlookMadeAgain", "outlookStale", "outlookWaits"],
};

/**
 * The view of a diagnosis for whoever wonders what becomes of an account: what the service does by itself
 * then, and what does not happen without somebody. It switches an account off when somebody is disabled,
 * deleted, unassigned or out of scope, deletes it when the user is gone for good, and notices nothing that
 * is changed in the target (how-provisioning-works.md).
 */
export function forOutlook(
  turn: Turn,
  topic: Topic,
  { findings: [finding], evidence }: Diagnosis,
  view: DiagnosisView,
): DiagnosisView {
  const { outlook, app } = topic;
  const person = personOf(topic);
  const isOther = turn.audience.role === "employee" || evidence.scenario !== "application";
  if (outlook === undefined || isOther || person === undefined || app === undefined) return view;
  const say = (key: TextKey): string => turn.text(key, { person, app: app.displayName });
  const line = `${view.line} ${say(lines[outlook])}`;
  const told = stepsOf(outlook, evidence, finding?.cause.family);
  const isOfAll =
    finding === undefined ||
    !(isThere.has(finding.cause.family) || keepsOut.has(finding.cause.family));
  if (isOfAll) return { ...view, line, next: [...view.next, ...told.map(say)] };
  return { ...view, line, change: [], next: told.map(say) };
}

/** Whoever is switched off lost the account by that: one that the service never made is another matter. */
function stepsOf(
  outlook: Outlook,
  evidence: Diagnosis["evidence"],
  family: Family | undefined,
): readonly TextKey[] {
  const source = valueOf(evidence, "sourceObject");
  const isOn = source?.enabled === true && !source.deleted;
  const isUnmanaged = outlook === "leaves" && isOn && family !== undefined && keepsOut.has(family);
  return [...(isUnmanaged ? (["outlookNotManaged"] as const) : []), ...steps[outlook]];
}
