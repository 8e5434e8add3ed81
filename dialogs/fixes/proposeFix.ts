import { type CaseRecord } from "../../bot/cases/port";
import { diagnose, type Diagnosis, type FixId, valueOf } from "../../bot/diagnosis";
import { type FixDescription } from "../../bot/fixes/port";
import { type Collected } from "../../bot/graph/port";
import { type Button } from "../../cards/actions";
import { auditLookup } from "../auditLookup";
import { type FixOffer, type FixWish } from "../conversation";
import { type Topic } from "../topic";
import { namesIn, requestOf } from "../look";
import { showDiagnosis } from "../showDiagnosis";
import { offer, type Turn } from "../turn";
import { fittingFixes, type FittingFix } from "./fixButtons";
import { fixText } from "./fixText";
import { askToSignIn } from "./askToSignIn";
import { byHand, fixValues } from "./fixValues";
import { keepWaiting } from "../waitingLooks";

/** How long a confirmation can be used, in milliseconds. */
const confirmMs = 10 * 60_000;
const mostOffers = 5;

/** What a case is about, as a topic; undefined where its application is not known. */
export function topicOf({ person, app }: CaseRecord): Topic | undefined {
  if (app?.id === undefined || app.displayName === undefined) return undefined;
  const { id, displayName } = person ?? {};
  const known = id !== undefined && displayName !== undefined;
  return {
    flow: "general",
    app: { id: app.id, displayName: app.displayName },
    ...(known && { person: { id, displayName } }),
  };
}

/** Looks how it stands now, and asks for the confirmation of a fix that still fits. */
export async function proposeFix(turn: Turn, wish: FixWish, of: Topic): Promise<void> {
  const { ports, conversation } = turn;
  const topic = withoutOthers(of);
  const fix = ports.fixes.all.find(({ id }) => id === wish.fix);
  const { app } = topic;
  if (fix === undefined || app === undefined) {
    turn.say("unknownButton");
    return;
  }
  if (!(await mayFix(turn, fix.id, topic))) return;
  auditLookup(turn, topic);
  const request = requestOf(turn, topic, app, true);
  const collected = await ports.inTime(ports.evidence.collect(request));
  if (collected !== "late") {
    confirmFrom(turn, fix, wish, topic, collected);
    return;
  }
  const ticket = ports.newId();
  if (!keepWaiting(conversation, { ticket, topic, fix: wish })) {
    turn.say("tooManyWaiting");
    return;
  }
  turn.say("stillLooking", namesIn(turn, topic));
  turn.effects.push({ do: "lookup", ticket, request });
}

/** What is asked about everybody is fixed at the job: the entries of all its people are not read for that. */
function withoutOthers({ everybody, ...topic }: Topic): Topic {
  return everybody === undefined ? topic : { ...topic };
}

/** Whether this person may change anything now; says why not, and the way by hand. */
export async function mayFix(turn: Turn, fix: FixId, topic: Topic): Promise<boolean> {
  const { asker } = turn.context;
  const { fixes } = turn.ports;
  const way = byHand(turn, fix, topic);
  if (asker.role !== "engineer") turn.say("fixOnlyEngineers");
  else if (fixes.mode === "off") turn.say("fixOff", { way });
  else {
    const may = await fixes.mayAct(asker);
    if (may === "noToken") askToSignIn(turn, way);
    else if (may === "unavailable") turn.say("fixUnavailable");
    else return true;
  }
  return false;
}

/** Goes on with a look that outlived its turn. */
export function fixLooked(
  turn: Turn,
  wish: FixWish,
  topic: Topic,
  collected: Collected | undefined,
): void {
  const fix = turn.ports.fixes.all.find(({ id }) => id === wish.fix);
  if (fix === undefined || collected === undefined) turn.say("fixUnavailable");
  else confirmFrom(turn, fix, wish, topic, collected);
}

function confirmFrom(
  turn: Turn,
  fix: FixDescription,
  wish: FixWish,
  topic: Topic,
  { evidence, entry }: Collected,
): void {
  const diagnosis = diagnose(evidence, turn.ports.causes);
  const fitting = fittingFixes(turn, topic, diagnosis).find((one) => one.fix.id === wish.fix);
  if (fitting === undefined) {
    turn.say("fixDoesNotFit", { title: fixText(turn, fix.id, "Title") });
    showDiagnosis(turn, topic, diagnosis, { checkAgain: true, entry });
    return;
  }
  askConfirmation(turn, wish, topic, diagnosis, fitting);
}

function askConfirmation(
  turn: Turn,
  wish: FixWish,
  topic: Topic,
  diagnosis: Diagnosis,
  { fix, plan, cause }: FittingFix,
): void {
  const { conversation, context, ports } = turn;
  const card = ports.newId();
  const untilAt = new Date(context.now.getTime() + confirmMs).toISOString();
  const by = context.asker.userId;
  const made: FixOffer = { ...wish, card, plan, topic, cause, untilAt, ...(by && { by }) };
  conversation.fixOffers = [...(conversation.fixOffers ?? []), made].slice(-mostOffers);
  const buttons: Button[] = [
    { title: turn.text("fixNow"), data: { action: "fixNow", card } },
    { title: turn.text("fixLeave"), data: { action: "fixLeave", card } },
  ];
  offer(turn, confirmationLines(turn, made, fix, diagnosis), buttons);
}

/** What would be done, for whom, what it costs, what cannot be undone, and with whose rights. */
function confirmationLines(
  turn: Turn,
  { plan, topic, untilAt }: FixOffer,
  { id, permission, reach }: FixDescription,
  diagnosis: Diagnosis,
): string[] {
  const values = fixValues(turn, topic, plan);
  const title = fixText(turn, id, "Title");
  const full = plan.reset?.includes("Watermark") === true;
  const costs = full
    ? turn.text("fixRestartJobCostsFull", values)
    : fixText(turn, id, "Costs", values);
  const rights = turn.ports.fixes.mode === "app" ? "fixRightsApp" : "fixRightsDelegated";
  return [
    turn.text(reach === "person" ? "fixAbout" : "fixAboutApp", { ...values, title }),
    fixText(turn, id, "What", values),
    ...(id === "recreateAssignment" ? oldAssignment(turn, diagnosis) : []),
    turn.text("fixCosts", { costs }),
    turn.text("fixUndo", { undo: fixText(turn, id, "Undo", values) }),
    turn.text(rights, { permission }),
    turn.text("fixOnce", { untilAt }),
  ];
}

/** The role as the admin center calls it. */
const defaultRole = "Default Access";

function oldAssignment(turn: Turn, { evidence }: Diagnosis): string[] {
  const { roleName: role = defaultRole, assignedAt } = valueOf(evidence, "assignment") ?? {};
  return assignedAt === undefined
    ? [turn.text("fixOldAssignmentUndated", { role })]
    : [turn.text("fixOldAssignment", { role, assignedAt })];
}
