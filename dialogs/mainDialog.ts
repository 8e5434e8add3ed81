import { type Collected } from "../bot/graph/port";
import { type Json } from "../bot/store/port";
import { type Dialog } from "../bot/turns/port";
import { takeAnswer } from "./answers";
import { readApplications } from "./applications";
import { pressButton } from "./buttons";
import { readConversation, type Topic } from "./conversation";
import { addSentence, caseOpened, dropCase } from "./handoff";
import { identify } from "./identify";
import { askApplication } from "./whichApplication";
import { interrupt } from "./interruptions";
import { lookupDone } from "./look";
import { explainPaste, takeEntry, takeMessage } from "./pasted";
import { type DialogPorts } from "./ports";
import { beginTurn, offer, type Turn } from "./turn";
import { commandOf } from "./understanding/commands";
import { understand, type Understood } from "./understanding/understand";

/**
 * The conversation. Each turn begins with a copy of what is remembered and ends with its next state
 * and a list of effects; nothing is changed on the way, so a turn can be run again.
 */
export function createMainDialog(ports: DialogPorts): Dialog {
  return async (state, context) => {
    const turn = beginTurn(context, ports, readConversation(state));
    const { incoming, traits } = context;
    if (incoming.kind === "message") recogniseAsker(turn);
    if (traits.isGroup && incoming.kind !== "event") sendToPrivate(turn);
    else if (incoming.kind === "joined") greet(turn);
    else if (incoming.kind === "event") productEvent(turn, incoming.event, incoming.value);
    else if (incoming.value !== undefined && incoming.text.trim() === "") await pressButton(turn);
    else await readText(turn, incoming.text);
    return { state: turn.conversation as unknown as Json, effects: turn.effects };
  };
}

/** What is found is about people: where others read along, nothing is looked up. */
function sendToPrivate(turn: Turn): void {
  if (turn.context.incoming.kind === "message") turn.say("privateOnly");
}

/**
 * A conversation belongs to who began it, in the role of that time. Somebody else in it, or the same
 * person in another role, begins anew: cards and open questions may hold what is not for them.
 */
function recogniseAsker(turn: Turn): void {
  const { asker } = turn.context;
  const { conversation } = turn;
  const whose = `${asker.role} ${asker.userId ?? ""}`;
  if (conversation.whose !== undefined && conversation.whose !== whose) {
    delete conversation.asking;
    delete conversation.topic;
    delete conversation.told;
    conversation.shown = [];
    conversation.waiting = [];
  }
  conversation.whose = whose;
}

function greet(turn: Turn): void {
  if (turn.conversation.greeted) return;
  turn.conversation.greeted = true;
  turn.say(turn.audience.role === "employee" ? "greetingEmployee" : "greetingAgent");
}

/** Events that the product raises itself when work that outlived a turn is done. */
function productEvent(turn: Turn, name: string | undefined, value: unknown): void {
  const field = (key: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  if (name === "lookupDone") {
    const ticket = field("ticket");
    if (typeof ticket === "string") lookupDone(turn, ticket, collectedOf(value));
  } else if (name === "caseOpened") {
    const [caseId, number, state] = [field("caseId"), field("number"), field("state")];
    if (typeof caseId === "string" && typeof number === "number" && typeof state === "string")
      caseOpened(turn, { caseId, number, state });
  }
}

/**
 * What a look-up after its turn brought. The event is written by this product only and says `failed`
 * when there is nothing; a shape that nobody agreed on counts as that.
 */
function collectedOf(value: unknown): Collected | undefined {
  if (typeof value !== "object" || value === null || !("evidence" in value)) return undefined;
  const { evidence } = value;
  const isEvidence = typeof evidence === "object" && evidence !== null && "facts" in evidence;
  return isEvidence ? (value as Collected) : undefined;
}

async function readText(turn: Turn, text: string): Promise<void> {
  const trimmed = text.trim();
  if (trimmed === "") {
    await unclear(turn);
    return;
  }
  if (await readCommand(turn, trimmed)) return;
  const { asking } = turn.conversation;
  if (asking?.for === "caseSentence") {
    addSentence(turn, asking.draft, trimmed);
    return;
  }
  const pasted = turn.ports.paste.read(trimmed);
  if (takeEntry(turn, trimmed, pasted)) return;
  const apps = await readApplications(turn.ports);
  const understood = understand(trimmed, apps.index);
  if (takeMessage(turn, pasted, understood)) return;
  if (asking !== undefined && (await takeAnswer(turn, asking, trimmed, understood))) return;
  await newTopic(turn, trimmed, understood);
}

/** Commands act at every turn; a sentence for a case is only cut off by "cancel". */
async function readCommand(turn: Turn, text: string): Promise<boolean> {
  const { asking } = turn.conversation;
  const command = commandOf(text);
  if (command === undefined) return false;
  if (asking?.for === "caseSentence" && command !== "cancel") return false;
  if (command === "cancel" && asking?.for.startsWith("case") === true) dropCase(turn);
  else await interrupt(turn, command);
  return true;
}

async function newTopic(turn: Turn, text: string, understood: Understood): Promise<void> {
  const { conversation } = turn;
  const { intent } = understood;
  if (intent === "outOfScope") {
    outOfScope(turn);
    return;
  }
  if (intent === "unclear") {
    // "What does error code InvalidAnchor mean?" names nothing else that could be looked up.
    const pasted = turn.ports.paste.read(text, { surelyPasted: true });
    if (pasted.kind === "unknown") await unclear(turn);
    else explainPaste(turn, pasted);
    return;
  }
  const topic: Topic = { flow: intent };
  delete conversation.asking;
  await identify(turn, topic, understood, await readApplications(turn.ports));
}

function outOfScope(turn: Turn): void {
  const card = turn.ports.newId();
  turn.conversation.asking = { for: "app", topic: { flow: "general" }, card };
  offer(
    turn,
    [turn.text("outOfScope")],
    [
      { title: turn.text("checkAccount"), data: { action: "choose", card, choice: "mine" } },
      { title: turn.text("talkToPerson"), data: { action: "human", card } },
    ],
  );
}

/** Not understood: ask for the application, and the second time offer a person as well. */
async function unclear(turn: Turn): Promise<void> {
  const { conversation } = turn;
  conversation.misunderstood += 1;
  const plain = turn.audience.role === "employee";
  const apps = await readApplications(turn.ports);
  const line = turn.text(
    conversation.misunderstood > 1 ? "unclearAgain" : plain ? "unclearEmployee" : "unclear",
  );
  askApplication(turn, { flow: "general" }, line, apps);
}
