import { type Diagnosis, type Evidence, type Family, valueOf } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { type DiagnosisView } from "../cards/diagnosisView";
import { writer } from "../cards/writer";
import { type Topic } from "./topic";
import { type Turn } from "./turn";

/**
 * What is well, and what keeps somebody out: advice on letting the person in again is none for who left.
 */
const letsIn: ReadonlySet<Family> = new Set<Family>([
  ...(["provisioned_ok", "already_in_sync", "soft_deleted_or_disabled", "not_assigned"] as const),
  ...(["nested_group", "out_of_scope_filter", "default_access_role"] as const),
  "not_effectively_entitled",
]);
const ownWords: ReadonlySet<string> = new Set([
  ...["accountNotSwitchedOff", "accountSwitchedOff", "deletionHeldBack"],
]);

/**
 * The view of a diagnosis for whoever asks about somebody who left: what Entra ID says of that, and how the
 * access is taken away. The service switches an account off when somebody is disabled, deleted, unassigned or
 * out of scope (how-provisioning-works.md); nothing else tells it.
 */
export function forLeaver(
  turn: Turn,
  topic: Topic,
  diagnosis: Diagnosis,
  view: DiagnosisView,
): DiagnosisView {
  const { audience } = turn;
  const {
    findings: [finding],
    evidence,
  } = diagnosis;
  const says = saysFor(turn, topic, diagnosis);
  if (finding === undefined || says === undefined) return view;
  const { texts } = audience.language;
  const write = writer(evidence, audience);
  const line = `${view.line} ${write.say(texts[says])}`;
  if (!letsIn.has(finding.cause.family)) return { ...view, line };
  // Whoever is skipped already is nobody whose account a cycle would switch off.
  const isOver = valueOf(evidence, "entry")?.status === "skipped" && !isIn(says);
  const steps = stepsOf(says, isOver || finding.values["stopped"] === true);
  return { ...view, line, change: [], next: steps.map((key) => write.say(texts[key])) };
}

/** What is said beside the diagnosis of somebody who left, alone; undefined where nothing is. */
export function leaverLine(turn: Turn, topic: Topic, diagnosis: Diagnosis): string | undefined {
  const says = saysFor(turn, topic, diagnosis);
  const { audience } = turn;
  return says && writer(diagnosis.evidence, audience).say(audience.language.texts[says]);
}

function saysFor(
  { audience }: Turn,
  { flow }: Topic,
  { findings: [finding], evidence }: Diagnosis,
): Says | undefined {
  const isOther = audience.role === "employee" || evidence.scenario !== "application";
  if (flow !== "leavers" || isOther || finding === undefined) return undefined;
  return ownWords.has(finding.cause.id) ? undefined : saysOf(evidence);
}

type Says = Extract<TextKey, "leaverStillIn" | "leaverStillOn" | "leaverOff" | "leaverUnassigned">;

/** What the directory says of somebody who left; undefined where it was not read. */
function saysOf(evidence: Evidence): Says | undefined {
  const source = valueOf(evidence, "sourceObject");
  if (source?.kind !== "user") return undefined;
  if (!source.enabled || source.deleted) return "leaverOff";
  const path = valueOf(evidence, "assignment")?.path;
  if (path === undefined) return "leaverStillOn";
  return path === "direct" || path === "group" ? "leaverStillIn" : "leaverUnassigned";
}

const isIn = (says: Says): boolean => says === "leaverStillIn" || says === "leaverStillOn";

function stepsOf(says: Says, withoutCycle: boolean): readonly TextKey[] {
  const next: readonly TextKey[] = withoutCycle ? [] : ["leaverNextCycle"];
  return isIn(says)
    ? ["leaverTakeAway", ...next, "leaverAtOnce"]
    : [...next, "leaverIfStillOn", "leaverAtOnce"];
}
