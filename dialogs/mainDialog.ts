import { type Json } from "../bot/store/port";
import { type Dialog } from "../bot/turns/port";
import { takeAnswer } from "./answers";
import { readApplications } from "./applications";
import { pressButton } from "./buttons";
import { newConversation, readConversation } from "./conversation";
import { dropFollows } from "./follow";
import { addSentence, dropCase, proposeCase } from "./handoff";
import { answerInGroup } from "./inGroup";
import { interrupt } from "./interruptions";
import { continueLater } from "./later";
import { newTopic, unclear } from "./newTopic";
import { takeEntry, takeMessage } from "./pasted";
import { type DialogPorts } from "./ports";
import { productEvent } from "./productEvents";
import { isSurely, readSentence } from "./sentence";
import { speak } from "./speak";
import { beginTurn, type Turn } from "./turn";
import { takeTypedButton } from "./typedButton";
import { languageAsked } from "./understanding/languageAsked";
import { commandOf } from "./understanding/commands";

/**
 * The conversation. Each turn begins with a copy of what is remembered and ends with its next state
 * and a list of effects; nothing is changed on the way, so a turn can be run again.
 */
export function createMainDialog(ports: DialogPorts): Dialog {
  return async (state, context) => {
    const turn = beginTurn(context, ports, readConversation(state));
    const { incoming, traits } = context;
    if (incoming.kind === "message") recogniseAsker(turn);
    if (incoming.kind === "left")
      return { state: newConversation() as unknown as Json, effects: [] };
    if (incoming.fromGroup) turn.say("askedInGroup", { text: incoming.text.slice(0, 300) });
    if (traits.isGroup && incoming.kind !== "event") answerInGroup(turn);
    else if (incoming.kind === "joined") greet(turn);
    else if (incoming.kind === "event") productEvent(turn, incoming.event, incoming.value);
    else if (incoming.value !== undefined && incoming.text.trim() === "") await pressButton(turn);
    else await readText(turn, incoming.text);
    if (incoming.kind === "message") await continueLater(turn);
    if (turn.said.length > 0) turn.conversation.said = turn.said;
    else delete turn.conversation.said;
    return { state: turn.conversation as unknown as Json, effects: turn.effects };
  };
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
    delete conversation.later;
    conversation.shown = [];
    conversation.waiting = [];
    dropFollows(turn);
  }
  conversation.whose = whose;
}

function greet(turn: Turn): void {
  if (turn.conversation.greeted) return;
  turn.conversation.greeted = true;
  turn.say(turn.audience.role === "employee" ? "greetingEmployee" : "greetingAgent");
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
  if (await takeTypedButton(turn, trimmed)) return;
  const pasted = turn.ports.paste.read(trimmed);
  if (takeEntry(turn, trimmed, pasted)) return;
  const apps = await readApplications(turn.ports);
  const said = await readSentence(turn, trimmed, apps);
  if (takeMessage(turn, pasted, said)) return;
  if (isSurely(said, "talk_to_human")) {
    proposeCase(turn);
    return;
  }
  if (asking !== undefined && (await takeAnswer(turn, asking, said))) return;
  await newTopic(turn, said, apps);
}

/** Commands act at every turn; a sentence for a case is only cut off by "cancel". */
async function readCommand(turn: Turn, text: string): Promise<boolean> {
  const { asking } = turn.conversation;
  const language = languageAsked(text);
  if (language !== undefined && asking?.for !== "caseSentence") {
    speak(turn, language);
    return true;
  }
  const command = commandOf(text);
  if (command === undefined) return false;
  if (asking?.for === "caseSentence" && command !== "cancel") return false;
  if (command === "cancel" && asking?.for.startsWith("case") === true) dropCase(turn);
  else await interrupt(turn, command);
  return true;
}
