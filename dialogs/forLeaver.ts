import {
  type Diagnosis,
  type Evidence,
  type Family,
  type Finding,
  valueOf,
} from "../bot/diagnosis";
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
  ...(["not_effectively_entitled", "initial_cycle_running", "not_evaluated_yet"] as const),
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
  const account = accountOf(evidence, finding.cause.family);
  const isAccess = isOfAccess(finding);
  const told = says.filter((key) => !isAccess || account === "seen" || key !== "leaverStillIn");
  const line = [view.line, ...told.map((key) => write.say(texts[key]))].join(" ");
  if (!isAccess) return { ...view, line };
  const steps = stepsOf(says, account, finding.values["stopped"] === true);
  // Who could let the person in, and when, is none of what was asked.
  return {
    ...view,
    line,
    change: [],
    outlook: [],
    next: steps.map((key) => write.say(texts[key])),
  };
}

/** What is said beside the diagnosis of somebody who left, alone; undefined where nothing is. */
export function leaverLine(turn: Turn, topic: Topic, diagnosis: Diagnosis): string | undefined {
  const says = saysFor(turn, topic, diagnosis);
  const { audience } = turn;
  const write = writer(diagnosis.evidence, audience);
  const told = says?.filter((key) => key !== "leaverStillIn" || says.length === 1);
  return told?.map((key) => write.say(audience.language.texts[key])).join(" ");
}

/** Whether the diagnosis is about who gets an account: an empty log would have one made to try it. */
function isOfAccess({ cause }: Finding): boolean {
  return letsIn.has(cause.family) || cause.id === "noTraceInLog";
}

function saysFor(
  { audience }: Turn,
  { flow }: Topic,
  { findings: [finding], evidence }: Diagnosis,
): readonly Says[] | undefined {
  const isOther = audience.role === "employee" || evidence.scenario !== "application";
  if (flow !== "leavers" || isOther || finding === undefined) return undefined;
  if (ownWords.has(finding.cause.id)) return undefined;
  const says = saysOf(evidence);
  const isNone = isOfAccess(finding) && accountOf(evidence, finding.cause.family) === "none";
  // Without an account nothing is switched off, and none is left as it is.
  if (isNone) return [...(says && says !== "leaverUnassigned" ? [says] : []), "leaverNoTrace"];
  return says && [says];
}

type Says = Extract<
  TextKey,
  "leaverStillIn" | "leaverStillOn" | "leaverOff" | "leaverUnassigned" | "leaverNoTrace"
>;

/** What the directory says of somebody who left; undefined where it was not read. */
function saysOf(evidence: Evidence): Says | undefined {
  const source = valueOf(evidence, "sourceObject");
  if (source?.kind !== "user") return undefined;
  if (!source.enabled || source.deleted) return "leaverOff";
  const path = valueOf(evidence, "assignment")?.path;
  if (path === undefined) return "leaverStillOn";
  return path === "direct" || path === "group" ? "leaverStillIn" : "leaverUnassigned";
}

/**
 * Whether the log shows an account of the person. Without an entry it shows `none`; who was passed over may have
 * had one before, and what was not read says nothing: `unsure`.
 */
export function accountOf(evidence: Evidence, family: Family): "seen" | "none" | "unsure" {
  const { entry } = evidence.facts;
  if (family === "provisioned_ok" || family === "already_in_sync") return "seen";
  if (entry.state === "unknown") return entry.reason === "notFound" ? "none" : "unsure";
  const { status } = entry.value;
  return status === "success" || status === "warning" ? "seen" : "unsure";
}

/** A cycle is promised only for an account that is seen, and where cycles begin. */
function stepsOf(
  says: readonly Says[],
  account: ReturnType<typeof accountOf>,
  isStopped: boolean,
): readonly TextKey[] {
  const isIn = says.some((key) => key === "leaverStillIn" || key === "leaverStillOn");
  const away: readonly TextKey[] = isIn ? ["leaverTakeAway"] : [];
  if (account === "none") return [...away, "leaverIfThere"];
  if (account === "unsure") return [...away, "leaverIfStillOn"];
  const next: readonly TextKey[] = isStopped ? [] : ["leaverNextCycle"];
  return [...away, ...next, ...(isIn ? [] : (["leaverIfStillOn"] as const)), "leaverAtOnce"];
}
