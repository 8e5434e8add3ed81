import { type Evidence } from "../bot/diagnosis";
import { type Button } from "../cards/actions";
import { cardButtons } from "./cardButtons";
import { type Asking } from "./asking";
import { type KeptEvidence } from "./keptEvidence";
import { type Topic } from "./topic";
import { flows } from "./flows";
import { noteTried } from "./handoff";
import { keepEvidence } from "./keptEvidence";
import { humanButton, offer, type Turn } from "./turn";
import { isGoingOn } from "./understanding/isGoingOn";
import { isLabel } from "./writtenLabel";
import { keepCard } from "./shownCards";

type Walking = Extract<Asking, { for: "step" }>;

/**
 * Begins to walk somebody through the steps of a flow, one at a time, behind what is to be said first;
 * false where the flow has none. A name that is written meanwhile is looked at as ever.
 */
export function beginWalk(
  turn: Turn,
  topic: Topic,
  { lines, evidence }: { readonly lines: readonly string[]; readonly evidence: Evidence },
): boolean {
  if (flows[topic.flow].walk === undefined) return false;
  showStep(turn, topic, { step: 0, evidence: keepEvidence(evidence) }, lines);
  return true;
}

function showStep(
  turn: Turn,
  topic: Topic,
  { step, evidence }: { readonly step: number; readonly evidence: KeptEvidence },
  before: readonly string[] = [],
): void {
  const { walk = [] } = flows[topic.flow];
  const shown = walk[step];
  if (shown === undefined) return;
  const { conversation, ports } = turn;
  const card = ports.newId();
  const app = topic.app?.displayName ?? "";
  const choice = (title: "nextStep" | "back", isThere: boolean): Button[] =>
    isThere ? [{ title: turn.text(title), data: { action: "choose", card, choice: title } }] : [];
  const usual = cardButtons(turn, card, { checkAgain: true });
  const lines = [...before, turn.text(shown.text, { app })];
  offer(turn, lines, [
    ...choice("nextStep", step < walk.length - 1),
    ...choice("back", step > 0),
    ...usual,
  ]);
  conversation.topic = topic;
  conversation.asking = { for: "step", topic, card, step, evidence };
  keepCard(conversation, {
    card,
    topic,
    offers: usual.map(({ data }) => data.action),
    cause: "unexplained",
    names: app === "" ? {} : { app },
    evidence,
    summary: lines,
    next: [],
  });
}

/** Goes a step on or back, by a button or its label. What was gone through is noted for a case. */
export function walkOn(turn: Turn, { topic, step, evidence }: Walking, choice: string): void {
  const { walk = [] } = flows[topic.flow];
  const passed = walk[step];
  if (choice === "nextStep" && passed !== undefined && step < walk.length - 1) {
    noteTried(turn, passed.text, { app: topic.app?.displayName ?? "" });
    showStep(turn, topic, { step: step + 1, evidence });
  } else if (choice === "back" && step > 0) showStep(turn, topic, { step: step - 1, evidence });
  else showStep(turn, topic, { step, evidence }, [turn.text(boundary(choice))]);
}

/** Says in other words what the step is for, with the ways on; the second time, that a person can. */
export function explainStep(turn: Turn, { topic, step, card }: Walking): void {
  const { walk = [] } = flows[topic.flow];
  const meaning = walk[step]?.meaning;
  if (meaning === undefined) return;
  const choice = (title: "nextStep" | "back"): Button => ({
    title: turn.text(title),
    data: { action: "choose", card, choice: title },
  });
  offer(
    turn,
    [turn.text(meaning, { app: topic.app?.displayName ?? turn.text("someApp") })],
    [
      ...(step < walk.length - 1 ? [choice("nextStep")] : []),
      ...(step > 0 ? [choice("back")] : []),
      humanButton(turn, card),
    ],
  );
}

function boundary(choice: string): "firstStep" | "lastStep" {
  return choice === "back" ? "firstStep" : "lastStep";
}

/** The direction that a text says. */
export function writtenStep(turn: Turn, text: string): "nextStep" | "back" | undefined {
  if (isLabel(turn, text, "back")) return "back";
  const isNext = isLabel(turn, text, "nextStep") || isLabel(turn, text, "nextStepShort");
  return isNext || isGoingOn(text) ? "nextStep" : undefined;
}
