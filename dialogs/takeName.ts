import { type KnownApplications, readApplications } from "./applications";
import { type Asking } from "./asking";
import { helpToName } from "./helpToName";
import { identify } from "./identify";
import { keepOthers } from "./later";
import { noteWhen } from "./noteWhen";
import { refuseOthers } from "./refuseOthers";
import { sameApplication } from "./sameApplication";
import { sayWhyAsked } from "./sayWhyAsked";
import { isSurely, type Sentence, surelyFlow } from "./sentence";
import { lookAt } from "./takeBareName";
import { takePerson, wholeName } from "./takePerson";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { applicationTerm } from "./understanding/applicationTerm";
import { isAskingBack } from "./understanding/asksBack";
import { asksForWords } from "./understanding/asksForWords";
import { asksWhere } from "./understanding/asksWhere";
import { bareName } from "./understanding/bareName";
import { bareTime } from "./understanding/bareTime";
import { isCannotTell } from "./understanding/cannotTell";
import { namedGroup } from "./understanding/groupIn";
import { isSolved } from "./understanding/isSolved";
import { isGoingOn } from "./understanding/isGoingOn";
import { namesNothing } from "./understanding/namesNothing";
import { plainPhrase } from "./understanding/plainPhrase";
import { personReply } from "./understanding/personMention";
import { saysOnlyWhen } from "./understanding/saysOnlyWhen";
import { withoutApp } from "./understanding/understand";
import { appQuestion, askApplication } from "./whichApplication";
import { askWhichAgain, askWho } from "./whichPerson";
import { bareText } from "./writtenLabel";

export type AskingName = Extract<Asking, { for: "person" | "app" | "whichPerson" }>;

/** Takes a text as the name of whom or of what was asked for; false when it begins something new. */
export async function takeName(turn: Turn, asking: AskingName, said: Sentence): Promise<boolean> {
  if (await takeBeside(turn, asking, said)) return true;
  // There is no card yet that words could be made of.
  if (asksForWords(said.text) || beginsAnew(turn, asking, said)) return false;
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

/** What is said to the question without answering it: who cannot tell, who asks what for, when it began. */
async function takeBeside(turn: Turn, asking: AskingName, said: Sentence): Promise<boolean> {
  const { text } = said;
  // Of a list the next is wanted.
  if (turn.conversation.later !== undefined && isSkip(text)) delete turn.conversation.asking;
  else if (isCannotTell(text) || asksWhere(text)) await helpToName(turn, asking);
  else if (isAskingBack(text)) await sayWhyAsked(turn, asking);
  else if (said.app.fits === "none" && namesNothing(text)) await askOnce(turn, asking);
  else if (saysOnlyWhen(text) || (asking.for === "app" && isBareTime(said)))
    await noteWhen(turn, asking, said);
  else return false;
  return true;
}

/** The same question again: it is still open. */
async function askOnce(turn: Turn, asking: AskingName): Promise<void> {
  if (asking.for === "whichPerson") askWhichAgain(turn, asking);
  else if (asking.for === "person") askWho(turn, asking.topic);
  else {
    const apps = await readApplications(turn.ports);
    askApplication(turn, asking.topic, appQuestion(turn, asking.topic), apps);
  }
}

/** "And last week?" names nothing, unless an application is called so. */
function isBareTime({ text, app }: Sentence): boolean {
  return app.fits === "none" && bareTime(text) !== undefined;
}

const skip =
  /^(?:skip|leave|überspringe?n?|passe[rz]?|omit(?:e|ir)|salta(?:r)?|スキップ)(?: .{1,12})?$/u;

function isSkip(text: string): boolean {
  return isGoingOn(text) || skip.test(bareText(text));
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
  const { topic } = asking;
  const apps = await readApplications(turn.ports);
  const somebody = person?.who === "other" && (person.sure === true || person.term.by !== "name");
  if (app.fits !== "none" || somebody) {
    keepOthers(turn, topic, said, apps);
    await identify(turn, topic, somebody ? { app, person } : { app }, apps);
    return;
  }
  const ofOwn = asking.refused === true && isMe(said);
  if (ofOwn || asksAboutOwn(turn, topic, said)) {
    await identify(turn, topic, { app, person: { who: "self" } }, apps);
    return;
  }
  await takeTerm(turn, asking, said, apps);
}

/** What may be called like an application, or like somebody; else it is asked once more. */
async function takeTerm(
  turn: Turn,
  { topic, missed }: Extract<Asking, { for: "app" }>,
  said: Sentence,
  apps: KnownApplications,
): Promise<void> {
  const { conversation } = turn;
  const term = termIn(said);
  if (term === undefined) {
    const isShort = applicationTerm(said.text) !== undefined;
    const line = isShort ? appQuestion(turn, topic) : turn.text("unclearAgain");
    askApplication(turn, topic, line, apps);
    return;
  }
  if (await isNameInstead(turn, topic, term, apps)) return;
  await identify(turn, topic, { app: said.app, appTerm: term, again: missed === true }, apps);
  if (conversation.asking?.for === "app")
    conversation.asking = { ...conversation.asking, missed: true };
}

/** Who asks for others and is asked for the application may say who it is first. */
async function isNameInstead(
  turn: Turn,
  topic: Topic,
  term: string,
  apps: KnownApplications,
): Promise<boolean> {
  const isOpen =
    topic.person === undefined && topic.worker === undefined && topic.value === undefined;
  const name = turn.audience.role === "employee" || !isOpen ? undefined : bareName(term);
  return name !== undefined && (await lookAt(turn, name, topic, apps));
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

/** "And me?" after a refusal asks the same of the own account. */
const me =
  /^(?:(?:and|but|so|ok(?:ay)?|then|und|aber|dann|et|mais|alors|y|pero|entonces|what about|how about|was ist mit|bei|qu'en est-il de|qué hay de|why am|why are) )*(?:me|mine|my (?:own )?(?:account|one)?|mir|mich|ich|(?:mein|meins)(?: konto)?|moi|(?:pour |et )?moi|mon compte|mi cuenta|la mía|(?:y )?yo|(?:a )?m[íi]|conmigo|(?:では|じゃあ)? ?(?:私|自分)(?:の(?:アカウント)?)?(?:は|も)?)(?: (?:then|too|auch|aussi|también))?$/u;

function isMe({ text, appTerm }: Sentence): boolean {
  return appTerm === undefined && me.test(plainPhrase(text));
}

/** What may be an application's name; "I have no account" is none. */
function termIn({ text, appTerm, person }: Sentence): string | undefined {
  if (appTerm === undefined && person?.who === "self") return undefined;
  return appTerm ?? applicationTerm(text);
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

function beginsAnew({ audience }: Turn, asking: AskingName, said: Sentence): boolean {
  // "And her colleague?" is about somebody else in the application of before.
  const isColleague = asking.for === "app" && said.aboutOther === true && said.app.fits === "none";
  if (isColleague && audience.role !== "employee") return true;
  return isNewQuestion(said) || isFarElsewhere(said) || namesGroup(said) || isSolved(said.text);
}

/** A full question of its own, rather than the answer to ours. */
function isNewQuestion({ app, person }: Sentence): boolean {
  return app.fits === "one" && person !== undefined;
}
