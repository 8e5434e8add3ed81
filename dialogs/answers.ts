import { type Person } from "../bot/graph/port";
import { readApplications } from "./applications";
import { takeDraftWords } from "./cases/draftWords";
import { problemChosen, writtenProblem } from "./chooseProblem";
import { type Asking } from "./asking";
import { type Topic } from "./topic";
import { forgetPerson, keepData } from "./forget";
import { answerQuestion, askAgain, explainQuestion, repeatQuestion } from "./guided";
import { takeFurther } from "./furtherLooks";
import { helpToName } from "./helpToName";
import { identify } from "./identify";
import { appQuestion, askApplication } from "./whichApplication";
import { askWhichAgain, askWho, withoutWorker } from "./whichPerson";
import { refuseOthers } from "./refuseOthers";
import { sameApplication } from "./sameApplication";
import { sayWhyAsked } from "./sayWhyAsked";
import { noteWhen } from "./noteWhen";
import { isSurely, type Sentence, surelyFlow } from "./sentence";
import { meaningOfCode, toldMessage } from "./toldInstead";
import { type Turn } from "./turn";
import { asksOfQuestion } from "./understanding/asksOfQuestion";
import { asksForWords } from "./understanding/asksForWords";
import { asksWhere } from "./understanding/asksWhere";
import { isAskingBack } from "./understanding/asksBack";
import { isAskingMeaning } from "./understanding/asksMeaning";
import { isCannotTell } from "./understanding/cannotTell";
import { applicationTerm } from "./understanding/applicationTerm";
import { isGoOn } from "./understanding/goesOn";
import { namedGroup } from "./understanding/groupIn";
import { personReply } from "./understanding/personMention";
import { saysOnlyWhen } from "./understanding/saysOnlyWhen";
import { namesSomebody, withoutApp } from "./understanding/understand";
import { yesOrNo } from "./understanding/yesOrNo";
import { explainStep, walkOn, writtenStep } from "./walk";
import { writtenChoice } from "./writtenChoice";
import { bareText, isLabel } from "./writtenLabel";

/** Takes a text as the answer to what was asked; false when it begins something new. */
export async function takeAnswer(turn: Turn, asking: Asking, said: Sentence): Promise<boolean> {
  const { text } = said;
  // What is asked about a case was answered before, if this is an answer to it.
  if ("caseId" in asking || asking.for === "caseSentence") return false;
  switch (asking.for) {
    case "fact":
      return takeFact(turn, asking, said);
    case "step":
      return takeStep(turn, asking, said);
    case "further":
      return takeFurther(turn, asking, text);
    case "problem": {
      const choice = writtenProblem(turn, asking, text);
      if (choice !== undefined) await problemChosen(turn, asking, choice);
      return choice !== undefined;
    }
    case "caseConfirmation":
      return takeDraftWords(turn, asking, said);
    case "dataDeletion":
      return await takeForget(turn, text);
    default:
      return await takeName(turn, asking, said);
  }
}

/**
 * An answer, or what is asked back. Another application, or "and Maria?", begins something new; a message
 * that a cause knows is told instead of an answer.
 */
function takeFact(
  turn: Turn,
  { topic, guided }: Extract<Asking, { for: "fact" }>,
  said: Sentence,
): boolean {
  const { text, app } = said;
  const isElsewhere = app.fits === "one" && !sameApplication(app.app, topic.app);
  if (isElsewhere || (isGoOn(text) && namesSomebody(said))) return false;
  const choice = writtenChoice(turn, guided, text) ?? toldMessage(turn, text);
  if (choice !== undefined) answerQuestion(turn, topic, guided, choice);
  else if (app.fits === "one") return false;
  else explainFact(turn, { topic, guided }, text);
  return true;
}

/** What a text asks about the open question; else that it was no answer to it. */
function explainFact(
  turn: Turn,
  asking: Pick<Extract<Asking, { for: "fact" }>, "topic" | "guided">,
  text: string,
): void {
  const { topic, guided } = asking;
  const asked = asksOfQuestion(text);
  const meaning = meaningOfCode(turn, text);
  if (meaning !== undefined) askAgain(turn, asking, meaning);
  else if (asked !== undefined)
    askAgain(turn, asking, turn.text(asked === "who" ? "questionWho" : "questionHowLong"));
  else if (isAskingMeaning(text)) explainQuestion(turn, topic, guided);
  else repeatQuestion(turn, topic, guided);
}

/** A step on or back in words; anything else may name somebody, whom the walk waits for as well. */
async function takeStep(
  turn: Turn,
  asking: Extract<Asking, { for: "step" }>,
  said: Sentence,
): Promise<boolean> {
  const choice = writtenStep(turn, said.text);
  if (choice !== undefined) walkOn(turn, asking, choice);
  else if (isAskingMeaning(said.text)) explainStep(turn, asking);
  else return takeName(turn, { for: "person", topic: asking.topic }, said);
  return true;
}

/** Yes or no in words, or the label of a button. */
async function takeForget(turn: Turn, text: string): Promise<boolean> {
  const bare = bareText(text);
  const answer = yesOrNo(bare);
  if (isLabel(turn, text, "dataDelete") || answer === "yes" || deletes.test(bare))
    await forgetPerson(turn);
  else if (isLabel(turn, text, "dataKeep") || answer === "no") keepData(turn);
  else return false;
  return true;
}

const deletes = /^(?:yes,? )?delete(?: it| my data)?$/;

type AskingName = Extract<Asking, { for: "person" | "app" | "whichPerson" }>;

async function takeName(turn: Turn, asking: AskingName, said: Sentence): Promise<boolean> {
  // There is no card yet that words could be made of.
  if (asksForWords(said.text)) return false;
  if (isCannotTell(said.text) || asksWhere(said.text)) {
    await helpToName(turn, asking);
    return true;
  }
  if (isAskingBack(said.text)) {
    await sayWhyAsked(turn, asking);
    return true;
  }
  if (saysOnlyWhen(said.text)) {
    await noteWhen(turn, asking, said);
    return true;
  }
  if (beginsAnew(turn, asking, said)) return false;
  // Whoever may only ask about the own account is told so again, rather than shown the own account.
  if (said.aboutOther === true && turn.audience.role === "employee") {
    refuseOthers(turn, asking.topic);
    return true;
  }
  if (asking.for !== "app" && asksAnew(asking, said)) return false;
  if (asking.for === "app") await takeApplication(turn, asking, said);
  else await takePerson(turn, asking, said);
  return true;
}

/**
 * Another application than the one the question was about, or that one again, and nobody: whoever says
 * so wants it looked at anew.
 */
function asksAnew({ topic, for: wanted }: AskingName, { app, text }: Sentence): boolean {
  if (app.fits !== "one" || topic.app === undefined) return false;
  const named = wholeName(topic, { text, app }) ?? personReply(withoutApp(text, app));
  if (!sameApplication(app.app, topic.app)) return named === undefined;
  return wanted === "person" && named === undefined;
}

async function takeApplication(
  turn: Turn,
  asking: Extract<Asking, { for: "app" }>,
  said: Sentence,
): Promise<void> {
  const { app, person } = said;
  const { conversation } = turn;
  const { topic } = asking;
  const apps = await readApplications(turn.ports);
  const somebody = person?.who === "other" && (person.sure === true || person.term.by !== "name");
  if (app.fits !== "none" || somebody) {
    await identify(turn, topic, somebody ? { app, person } : { app }, apps);
    return;
  }
  if (asksAboutOwn(turn, topic, said)) {
    await identify(turn, topic, { app, person: { who: "self" } }, apps);
    return;
  }
  const term = termIn(said);
  if (term === undefined) {
    const isShort = applicationTerm(said.text) !== undefined;
    const line = isShort ? appQuestion(turn, topic) : turn.text("unclearAgain");
    askApplication(turn, topic, line, apps);
    return;
  }
  const again = asking.missed === true;
  await identify(turn, topic, { app, appTerm: term, again }, apps);
  if (conversation.asking?.for === "app")
    conversation.asking = { ...conversation.asking, missed: true };
}

/**
 * "I have no account": of whom it is about was not known, and who is known need not name the application.
 * Others than employees say "I" of much else.
 */
function asksAboutOwn({ audience }: Turn, { person, worker, app }: Topic, said: Sentence): boolean {
  if (said.person?.who !== "self" || said.appTerm !== undefined) return false;
  const isOpen = person === undefined && worker === undefined && app === undefined;
  return isOpen && (audience.role === "employee" || surelyFlow(said) !== undefined);
}

/** What may be an application's name; "I have no account" is none. */
function termIn({ text, appTerm, person }: Sentence): string | undefined {
  if (appTerm === undefined && person?.who === "self") return undefined;
  return appTerm ?? applicationTerm(text);
}

async function takePerson(
  turn: Turn,
  asking: Exclude<AskingName, { for: "app" }>,
  said: Sentence,
): Promise<void> {
  const topic = withoutWorker(asking.topic);
  const { text } = said;
  const apps = await readApplications(turn.ports);
  const whole = wholeName(topic, said);
  const isNamed = topic.app === undefined || said.app.fits === "one";
  const app = isNamed && whole === undefined ? said.app : ({ fits: "none" } as const);
  const chosen = chosenByText(asking, text);
  const named = whole ?? personReply(withoutApp(text, app));
  const person = chosen === undefined ? named : undefined;
  if (chosen !== undefined) await identify(turn, { ...topic, person: chosen }, { app }, apps);
  else if (person !== undefined) await identify(turn, topic, { app, person }, apps);
  else if (topic.app === undefined && app.fits !== "none")
    await identify(turn, topic, { app }, apps);
  else if (asking.for === "whichPerson") askWhichAgain(turn, asking);
  else askWho(turn, topic, true);
}

const ordinals = [
  /\b(?:first|1st|erste[nrs]?|premi(?:er|ère)|primer[oa]?)\b|(?:1|一)(?:番|つ目|人目)|最初の/i,
  /\b(?:second|2nd|zweite[nrs]?|seconde|deuxième|segund[oa])\b|(?:2|二)(?:番|つ目|人目)/i,
  /\b(?:third|3rd|dritte[nrs]?|troisième|tercer[oa]?)\b|(?:3|三)(?:番|つ目|人目)/i,
  /\b(?:fourth|4th|vierte[nrs]?|quatrième|cuart[oa])\b|(?:4|四)(?:番|つ目|人目)/i,
  /(?<!\p{L})(?:last|letzte[nrs]?|derni(?:er|ère)|[úu]ltim[oa])(?!\p{L})|最後|一番下/iu,
];

/** One of the people offered, by number, sign-in name or department. */
function chosenByText(asking: AskingName, text: string): Person | undefined {
  if (asking.for !== "whichPerson") return undefined;
  const number = /^#?(\d{1,2})[.)]?$/.exec(text)?.[1];
  if (number !== undefined) return asking.people[Number(number) - 1];
  const nth = ordinals.findIndex((pattern) => pattern.test(text));
  if (nth !== -1)
    return asking.people[nth === ordinals.length - 1 ? asking.people.length - 1 : nth];
  const words = text.toLowerCase();
  const fits = asking.people.filter(
    ({ userPrincipalName, department }) =>
      userPrincipalName?.toLowerCase() === words || department?.toLowerCase() === words,
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** Strange words alone may be a name; what is surely something else is none. */
const farElsewhere = 0.7;

function isFarElsewhere(said: Sentence): boolean {
  return isSurely(said, "out_of_scope") && (said.intents[0]?.score ?? 0) >= farElsewhere;
}

/** "The group Sales": asked about as such, whatever else was asked. */
function namesGroup(said: Sentence): boolean {
  return namedGroup(said) !== undefined;
}

/**
 * Where a group is asked for, an application's name may be a part of its name: "SF-Users" is the whole
 * reply.
 */
function wholeName(
  { flow }: Topic,
  { text, app }: Pick<Sentence, "text" | "app">,
): ReturnType<typeof personReply> {
  const isLonger = app.fits === "one" && text.trim().length > app.to - app.from;
  return flow === "groups" && isLonger ? personReply(text) : undefined;
}

function beginsAnew({ audience }: Turn, asking: AskingName, said: Sentence): boolean {
  // "And her colleague?" is about somebody else in the application of before.
  const isColleague = asking.for === "app" && said.aboutOther === true && said.app.fits === "none";
  if (isColleague && audience.role !== "employee") return true;
  return isNewQuestion(said) || isFarElsewhere(said) || namesGroup(said);
}

/** A full question of its own, rather than the answer to ours. */
function isNewQuestion({ app, person }: Sentence): boolean {
  return app.fits === "one" && person !== undefined;
}
