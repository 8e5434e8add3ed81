import { type CardAction, parseAction } from "../cards/actions";
import { logStepsCard, logStepsText } from "../cards/logStepsCard";
import { type FixId } from "../bot/diagnosis";
import { type LogEntry } from "../bot/logs/port";
import { type KnownApplications, readApplications } from "./applications";
import { problemChosen } from "./chooseProblem";
import { type Asking } from "./asking";
import { type ShownCard } from "./conversation";
import { forgetPerson, keepData } from "./forget";
import { answerQuestion, guideFrom } from "./guided";
import { startFollow, stopFollow } from "./follow";
import { goOnWithFurther } from "./furtherLooks";
import { addSentence, askSentence, dropCase, noteTried, proposeCase, sendCase } from "./handoff";
import { identify } from "./identify";
import { askWho, withoutWorker } from "./whichPerson";
import { confirmFix, leaveFix } from "./fixes/confirmFix";
import { proposeFix } from "./fixes/proposeFix";
import { evidenceOf } from "./keptEvidence";
import { copyForTicket, didNotHelp, solved } from "./afterCard";
import { again } from "./again";
import { auditLookup } from "./auditLookup";
import { isCasePress, pressCase } from "./cases/pressCase";
import { isIncidentPress, pressIncident } from "./incidents/pressIncident";
import { requestOf } from "./look";
import { openListed } from "./many/openListed";
import { speak } from "./speak";
import { type Turn } from "./turn";
import { walkOn } from "./walk";

/**
 * A pressed button. Its data names a card of this conversation and nothing else; what the card was
 * about is looked up here, so data from elsewhere, or of a card that is gone, changes nothing.
 */
export async function pressButton(turn: Turn): Promise<void> {
  const action = parseAction(turn.context.incoming.value);
  if (action === undefined) turn.say("unknownButton");
  else await pressAction(turn, action);
}

/** What a button does, by what it carries. */
export async function pressAction(turn: Turn, action: CardAction): Promise<void> {
  if (isCasePress(action)) {
    await pressCase(turn, action);
    return;
  }
  if (isIncidentPress(action)) {
    await pressIncident(turn, action);
    return;
  }
  const { asking, shown } = turn.conversation;
  const card = shown.find((one) => one.card === action.card);
  switch (action.action) {
    case "human":
      await proposeCase(turn, card);
      return;
    case "unfollow":
      stopFollow(turn, action.card);
      return;
    case "language":
      speak(turn, action.choice);
      return;
    case "choose":
      await choose(turn, asking, action);
      return;
    case "dataDelete":
    case "dataKeep":
      await confirmForget(turn, asking, action);
      return;
    default:
      if (!(await pressConfirmation(turn, action))) await pressOnDiagnosis(turn, card, action);
  }
}

/** A button of something that waits for a yes or no; false when it is none. */
async function pressConfirmation(turn: Turn, action: CardAction): Promise<boolean> {
  switch (action.action) {
    case "caseSend":
    case "caseSentence":
    case "caseAdd":
    case "caseCancel":
      confirmCase(turn, turn.conversation.asking, action);
      return true;
    case "fixNow":
      await confirmFix(turn, action.card);
      return true;
    case "fixLeave":
      leaveFix(turn, action.card);
      return true;
    default:
      return false;
  }
}

/** A button of a diagnosis card; only what the presser may see is done. */
export async function pressOnDiagnosis(
  turn: Turn,
  card: ShownCard | undefined,
  pressed: CardAction,
): Promise<void> {
  const { action } = pressed;
  if (card?.offers.includes(action) !== true) {
    turn.say("unknownButton");
    return;
  }
  const plain = turn.audience.role === "employee";
  if (pressed.action === "fix") {
    // Which fix it is was sent along: it is done only if it is one of ours and fits what holds now.
    await proposeFix(turn, { fix: pressed.choice as FixId }, card.topic);
  } else if (action === "follow") startFollow(turn, card);
  else if (action === "checkAgain") await checkAgain(turn, card);
  else if (action === "solved") solved(turn, card);
  else if (action === "didNotHelp") didNotHelp(turn, card);
  else if (action === "copy") copyForTicket(turn, card);
  else if (!plain) await pressForDetails(turn, card, pressed);
  else turn.say("unknownButton");
}

/** What stands only on the cards of those who see details. */
async function pressForDetails(turn: Turn, card: ShownCard, pressed: CardAction): Promise<void> {
  const { action } = pressed;
  if (pressed.action === "open") await openListed(turn, card, pressed.choice);
  else if (action === "answerQuestions") await askQuestions(turn, card);
  else if (action === "logSteps") await showSteps(turn, card);
  else turn.say("unknownButton");
}

async function checkAgain(turn: Turn, card: ShownCard): Promise<void> {
  noteTried(turn, "checkAgain");
  await again(turn, card.topic);
}

/** An older card's evidence is not kept: what holds now is better than what held then. */
async function askQuestions(turn: Turn, card: ShownCard): Promise<void> {
  if (card.evidence !== undefined) guideFrom(turn, card.topic, evidenceOf(card.evidence));
  else if (card.topic.app !== undefined) await again(turn, card.topic);
  else turn.say("unknownButton");
}

async function showSteps(turn: Turn, card: ShownCard): Promise<void> {
  const entry = await entryOf(turn, card);
  const person = card.names.person ?? card.topic.person?.displayName ?? turn.text("somebody");
  const values = { person, app: card.names.app ?? turn.text("someApp") };
  if (entry === undefined || entry.steps.length === 0) {
    turn.say("noSteps", values);
    return;
  }
  const about =
    entry.at === ""
      ? [values.person, values.app].join(" · ")
      : turn.text("stepsAbout", { ...values, entryAt: entry.at });
  const heading = turn.text("stepsTitle");
  turn.reply({
    text: logStepsText(heading, about, entry.steps),
    card: logStepsCard(heading, about, entry.steps),
  });
}

/** The steps again: kept with the card when they were pasted, read anew otherwise. */
async function entryOf(
  turn: Turn,
  { pasted, topic }: ShownCard,
): Promise<Pick<LogEntry, "at" | "steps"> | undefined> {
  if (pasted !== undefined) return pasted;
  const { evidence, inTime } = turn.ports;
  if (topic.app === undefined || topic.app.id === "") return undefined;
  auditLookup(turn, topic);
  const collected = await inTime(evidence.collect(requestOf(turn, topic, topic.app, false)));
  return collected === "late" ? undefined : collected.entry;
}

async function choose(
  turn: Turn,
  asking: Asking | undefined,
  { card, choice }: Extract<CardAction, { action: "choose" }>,
): Promise<void> {
  if (asking === undefined || !("card" in asking) || asking.card !== card) {
    turn.say("answeredAlready");
    return;
  }
  const apps = await readApplications(turn.ports);
  const nothing = { app: { fits: "none" } } as const;
  if (asking.for === "further") goOnWithFurther(turn, asking);
  else if (asking.for === "step") walkOn(turn, asking, choice);
  else if (asking.for === "problem") await problemChosen(turn, asking, choice);
  else if (asking.for === "fact") answerQuestion(turn, asking.topic, asking.guided, choice);
  else if (asking.for === "app") await chooseApplication(turn, asking, choice, apps);
  else if (asking.for === "whichPerson") {
    const person = asking.people[Number(choice)];
    // None of those who are nearly called so: then it is who is in the log alone.
    const topic = withoutWorker(asking.topic);
    if (person !== undefined) await identify(turn, { ...topic, person }, nothing, apps);
    else if (asking.topic.worker !== undefined) await identify(turn, asking.topic, nothing, apps);
    else askWho(turn, topic);
  } else turn.say("answeredAlready");
}

async function chooseApplication(
  turn: Turn,
  { topic, apps: offered = [] }: Extract<Asking, { for: "app" }>,
  choice: string,
  apps: KnownApplications,
): Promise<void> {
  const app = offered[Number(choice)];
  const none = { fits: "none" } as const;
  if (choice === "mine") await identify(turn, topic, { app: none, person: { who: "self" } }, apps);
  else if (app === undefined) turn.say("unknownButton");
  else await identify(turn, { ...topic, app }, { app: none }, apps);
}

/** Once: what was asked before is no longer open, and changes nothing. */
async function confirmForget(
  turn: Turn,
  asking: Asking | undefined,
  { action, card }: CardAction,
): Promise<void> {
  if (asking?.for !== "dataDeletion" || asking.card !== card) turn.say("answeredAlready");
  else if (action === "dataDelete") await forgetPerson(turn);
  else keepData(turn);
}

/** Once added, it is no longer offered. */
function addOffered(turn: Turn, asking: Extract<Asking, { for: "caseConfirmation" }>): void {
  if (asking.offered === undefined) turn.say("answeredAlready");
  else addSentence(turn, asking.draft, asking.offered);
}

function confirmCase(turn: Turn, asking: Asking | undefined, { action, card }: CardAction): void {
  if (asking?.for !== "caseConfirmation" || asking.card !== card) turn.say("answeredAlready");
  else if (action === "caseSend") sendCase(turn, asking.draft);
  else if (action === "caseSentence") askSentence(turn, asking.draft);
  else if (action === "caseAdd") addOffered(turn, asking);
  else dropCase(turn);
}
