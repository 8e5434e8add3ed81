import { type Pasted } from "../bot/logs/port";
import { type Json } from "../bot/store/port";
import { type Dialog } from "../bot/turns/port";
import { takeAnswer } from "./answers";
import { type KnownApplications, readApplications } from "./applications";
import { goBackToCard } from "./backToCard";
import { pressButton } from "./buttons";
import { caseThread } from "./cases/caseThread";
import { takeAddition } from "./cases/draftWords";
import { engineerWords } from "./cases/engineerWords";
import { passFiles } from "./cases/passFiles";
import { tellOfOpenCase } from "./cases/ownCases";
import { requesterWords } from "./cases/requesterWords";
import { watchCases } from "./cases/watchCases";
import { newConversation, readConversation } from "./conversation";
import { answerAboutShown, explainInHand } from "./explainShown";
import { addSentence, dropCase, proposeCase } from "./handoff";
import { takeWishedFix } from "./fixes/wishedFix";
import { answerInGroup } from "./inGroup";
import { interrupt } from "./interruptions";
import { continueLater } from "./later";
import { incidentThread } from "./incidents/incidentThread";
import { takeElsewhere } from "./takeElsewhere";
import { takeMany } from "./many/takeMany";
import { takeNext } from "./many/takeNext";
import { takeTeam } from "./many/takeTeam";
import { newTopic, unclear } from "./newTopic";
import { takeEntry, takeMessage } from "./pasted";
import { type DialogPorts } from "./ports";
import { productEvent } from "./productEvents";
import { recogniseAsker } from "./recogniseAsker";
import { isSurely, readSentence, type Sentence } from "./sentence";
import { answerOfBot } from "./smallTalk";
import { takeComparison } from "./takeComparison";
import { takeCorrection } from "./takeCorrection";
import { takeNameAdded } from "./takeNameAdded";
import { takeObjection } from "./objection";
import { takeOfValues } from "./takeOfValues";
import { takeRun } from "./takeRun";
import { takeSignInError } from "./takeSignInError";
import { takeSignInRefusal } from "./takeSignInRefusal";
import { soothe } from "./soothe";
import { speak } from "./speak";
import { stopNamedFollow } from "./stopNamedFollow";
import { tellWhoFirst } from "./tellWhoFirst";
import { tellRestart } from "./tellRestart";
import { tellWord } from "./tellWord";
import { beginTurn, type Turn } from "./turn";
import { writeDown } from "./transcript";
import { takeRow } from "./takeRow";
import { takeTypedButton } from "./typedButton";
import { languageAsked } from "./understanding/languageAsked";
import { plainlySaid } from "./understanding/plainlySaid";
import { takeWish } from "./wishes";
import { takeYes } from "./takeYes";
import { type Command } from "./understanding/command";
import { wishesNoPerson } from "./understanding/wishesNoPerson";
import { commandOf } from "./understanding/commands";
import { isJapanese, spacedJapanese } from "./understanding/spacedJapanese";

/**
 * The conversation. Each turn begins with a copy of what is remembered and ends with its next state
 * and a list of effects; nothing is changed on the way, so a turn can be run again.
 */
export function createMainDialog(ports: DialogPorts): Dialog {
  return async (state, context) => {
    const incidents = await ports.incidents.open();
    const turn = beginTurn(context, ports, readConversation(state), incidents);
    const { incoming, traits } = context;
    if (incoming.kind === "message" && !isThread(turn)) recogniseAsker(turn);
    if (incoming.kind === "left")
      return { state: newConversation() as unknown as Json, effects: [] };
    if (incoming.fromGroup)
      turn.say("askedInGroup", { text: ports.mask(incoming.text).text.slice(0, 300) });
    if (traits.isGroup && incoming.kind !== "event") await among(turn);
    else await alone(turn);
    noteSaid(turn);
    return { state: turn.conversation as unknown as Json, effects: turn.effects };
  };
}

/** Where several people are: in the thread of a case or an incident, or where others read along. */
async function among(turn: Turn): Promise<void> {
  const { caseId, incidentId } = turn.context.traits;
  if (incidentId !== undefined) await incidentThread(turn);
  else if (caseId === undefined) answerInGroup(turn);
  else await caseThread(turn, caseId);
}

/** Whether this is a thread of the engineers, which is nobody's own. */
function isThread({ context }: Turn): boolean {
  const { caseId, incidentId } = context.traits;
  return caseId !== undefined || incidentId !== undefined;
}

async function alone(turn: Turn): Promise<void> {
  const { incoming } = turn.context;
  if (incoming.kind !== "event") watchCases(turn);
  await converse(turn);
  if (incoming.kind === "message") await continueLater(turn);
  const isForgotten = turn.effects.some((one) => one.do === "forget");
  if (!isForgotten && !isThread(turn)) writeDown(turn);
}

/** What must not be said again at once. */
function noteSaid({ conversation, said, saidOf }: Turn): void {
  delete conversation.said;
  delete conversation.saidOf;
  if (said.length > 0) conversation.said = said;
  if (saidOf !== undefined) conversation.saidOf = saidOf;
}

async function converse(turn: Turn): Promise<void> {
  const { incoming } = turn.context;
  if (incoming.kind === "joined") await greet(turn);
  else if (incoming.kind === "event") await productEvent(turn, incoming.event, incoming.value);
  else if (incoming.value !== undefined && incoming.text.trim() === "") await pressButton(turn);
  else {
    const left = await passFiles(turn, incoming.text.trim());
    if (left !== undefined) await readText(turn, left);
  }
}

async function greet(turn: Turn): Promise<void> {
  if (turn.conversation.greeted) return;
  turn.conversation.greeted = true;
  turn.say(turn.audience.role === "employee" ? "greetingEmployee" : "greetingAgent");
  await tellOfOpenCase(turn);
}

/** The text as far as it is for the bot, rather than about a case or to the other side of one. */
async function forBot(turn: Turn, text: string): Promise<string | undefined> {
  const isEngineer = turn.context.asker.role === "engineer";
  const rest = isEngineer ? await engineerWords(turn, text) : text;
  return rest === undefined || (await requesterWords(turn, rest)) ? undefined : rest;
}

async function readText(turn: Turn, text: string): Promise<void> {
  if (text.trim() === "") {
    await unclear(turn);
    return;
  }
  const whole = await forBot(turn, text.trim());
  const trimmed = whole && plainlySaid(whole);
  if (trimmed === undefined || (await readCommand(turn, trimmed))) return;
  const { asking } = turn.conversation;
  if (asking?.for === "caseSentence") {
    addSentence(turn, asking.draft, trimmed);
    return;
  }
  if (takeAddition(turn, trimmed)) return;
  const read = withoutKey(turn, trimmed);
  if (await takeAboutShown(turn, read)) return;
  // An error may be written in capitals.
  const pasted = readPaste(turn, withoutKey(turn, whole ?? trimmed));
  if (takeEntry(turn, read, pasted)) return;
  await takeSentence(turn, read, pasted);
}

/** The letters of a key are nobody's name, and are not to be said again. */
function withoutKey({ ports }: Turn, text: string): string {
  return text.includes("-----BEGIN ") ? ports.mask(text).text : text;
}

/** Takes a text as one about what was shown: a button's words, a question about many, a wish, or the way back. */
async function takeAboutShown(turn: Turn, text: string): Promise<boolean> {
  return (
    (await takeTypedButton(turn, text)) ||
    (await takeYes(turn, text)) ||
    takeRow(turn, text) ||
    (await takeNext(turn, text)) ||
    tellRestart(turn, text) ||
    (await takeRun(turn, text)) ||
    (await takeMany(turn, text)) ||
    (await takeTeam(turn, text)) ||
    (await takeWish(turn, text)) ||
    (await goBackToCard(turn, text))
  );
}

/** Takes a text as something that is asked or answered, in words. */
async function takeSentence(turn: Turn, text: string, pasted: Pasted): Promise<void> {
  const apps = await readApplications(turn.ports);
  if (await takeComparison(turn, text, apps)) return;
  if (await takeElsewhere(turn, text, apps)) return;
  if (await takeOfValues(turn, text, pasted, apps)) return;
  if (await takeSaidAtSignIn(turn, text, apps)) return;
  if (await takeAgainstCard(turn, text, apps)) return;
  const said = await readSentence(turn, text, apps);
  if ((await takeWords(turn, pasted, said, apps)) || (await soothe(turn, said))) return;
  if ((await answerAboutShown(turn, said)) || tellWhoFirst(turn, said)) return;
  if (wishesPerson(said)) {
    await proposeCase(turn);
    return;
  }
  if (await takeOpen(turn, said)) return;
  await newTopic(turn, said, apps);
}

function wishesPerson(said: Sentence): boolean {
  return isSurely(said, "talk_to_human") && !wishesNoPerson(said.text);
}

/** Takes a text as one about the card that stays in hand, or as the answer to what was asked. */
async function takeOpen(turn: Turn, said: Sentence): Promise<boolean> {
  const { asking } = turn.conversation;
  if (asking?.for === "app" && (await explainInHand(turn, said))) return true;
  return asking !== undefined && takeAnswer(turn, asking, said);
}

/** Takes a word or a message of the log. */
async function takeWords(
  turn: Turn,
  pasted: Pasted,
  said: Sentence,
  apps: KnownApplications,
): Promise<boolean> {
  return tellWord(turn, said, apps) || takeMessage(turn, pasted, said, apps);
}

/** Takes what is said of or against the card: whom it is about, that somebody else was meant, or it is not so. */
async function takeAgainstCard(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  return (
    (await takeNameAdded(turn, text, apps)) ||
    (await takeCorrection(turn, text, apps)) ||
    takeObjection(turn, text, apps)
  );
}

/** Takes what an application says to somebody who signs in. */
async function takeSaidAtSignIn(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  return (await takeSignInError(turn, text, apps)) || takeSignInRefusal(turn, text, apps);
}

/** What is pasted; a code that Japanese words stand beside is found once it is set apart. */
function readPaste({ ports }: Turn, text: string): Pasted {
  const pasted = ports.paste.read(text);
  return pasted.kind === "unknown" && isJapanese(text)
    ? ports.paste.read(spacedJapanese(text))
    : pasted;
}

/** Commands act at every turn; a sentence for a case is only cut off by "cancel". */
async function readCommand(turn: Turn, text: string): Promise<boolean> {
  if (answerOfBot(turn, text)) return true;
  const { asking } = turn.conversation;
  const language = languageAsked(text);
  if (language !== undefined && asking?.for !== "caseSentence") {
    speak(turn, language);
    return true;
  }
  if (asking?.for !== "caseSentence" && stopNamedFollow(turn, text)) return true;
  const command = commandOf(text);
  if (command === undefined) return false;
  if (asking?.for === "caseSentence" && command !== "cancel") return false;
  await obey(turn, command, text);
  return true;
}

async function obey(turn: Turn, command: Command, text: string): Promise<void> {
  const { asking } = turn.conversation;
  if (command === "cancel" && asking !== undefined && "draft" in asking) dropCase(turn);
  // "Restart" means the job where its restart is offered.
  else if (command !== "startOver" || !(await takeWishedFix(turn, text, true)))
    await interrupt(turn, command);
}
