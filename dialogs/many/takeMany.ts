import { type KnownApplications, readApplications } from "../applications";
import { type Asking } from "../asking";
import { type ShownCard } from "../conversation";
import { type Topic, type Wanted } from "../topic";
import { identify } from "../identify";
import { only } from "../only";
import { keepLater } from "../later";
import { refuseOthers } from "../refuseOthers";
import { type Turn } from "../turn";
import {
  type AskedOfMany,
  askedOfMany,
  asksHowApplicationIs,
  mayAskHow,
} from "../understanding/askedOfMany";
import { familiesNamed } from "../understanding/causeWords";
import { plainPhrase } from "../understanding/plainPhrase";
import { sinceIn } from "../understanding/entities";
import { understand, type Understood, withoutApp } from "../understanding/understand";
import { takeOtherOutcome } from "./otherOutcome";
import { takeOtherTime } from "./otherTime";
import { surveyApplications } from "./surveyApplications";
import { timeAsked } from "./timeAsked";

/** What waits for a yes or no is not pushed aside. */
const waits: ReadonlySet<Asking["for"]> = new Set(["caseConfirmation", "dataDeletion"]);

/**
 * Takes a question about many: whom it concerns, how many, how the applications stand. Employees are
 * told what they may ask instead, and nothing is looked up. False for other texts.
 */
export async function takeMany(turn: Turn, text: string): Promise<boolean> {
  const { asking } = turn.conversation;
  if (asking !== undefined && waits.has(asking.for)) return false;
  if ((await takeOtherTime(turn, text)) || (await takeOtherOutcome(turn, text))) return true;
  const asked = askedOfMany(text);
  if (asked === undefined && !mayAskHow(text)) return false;
  const apps = await readApplications(turn.ports);
  const named = understand(text, apps.index);
  if (asked === undefined) return takeHow(turn, text, named, apps);
  if (isAboutOne(text, named, asked, apps) || !isClear(turn, text, asked, named)) return false;
  if (turn.audience.role === "employee") await answerOwn(turn, text, { named, apps });
  else if (asked.about === "applications") await takeApplications(turn, named, apps);
  else await takePeople(turn, text, asked, { named, apps });
  return true;
}

/** Some words ask of many only below a card of many, others beside an application or a time. */
function isClear(
  turn: Turn,
  text: string,
  { ofCard, loose }: AskedOfMany,
  { app }: Understood,
): boolean {
  if (ofCard === true && newestOfMany(turn) === undefined) return false;
  return loose !== true || app.fits !== "none" || timeAsked(turn, text) !== undefined;
}

/** "How is Slack doing?": its overview. */
async function takeHow(
  turn: Turn,
  text: string,
  { app }: Understood,
  apps: KnownApplications,
): Promise<boolean> {
  const isMeant = app.fits === "one" && asksHowApplicationIs(withoutApp(text, app));
  if (!isMeant || turn.audience.role === "employee") return false;
  const topic: Topic = { flow: "general", everybody: true, ...timeAsked(turn, text) };
  await identify(turn, topic, { app }, apps);
  return true;
}

/** Somebody is named beside it, or meant: then it is about that person. */
function isAboutOne(
  text: string,
  named: Understood,
  asked: AskedOfMany,
  apps: KnownApplications,
): boolean {
  const beside = understand(withoutWords(text, asked), apps.index);
  // The words of the question may look like a name ("le taux"); what is left does so only if it is one.
  return (
    named.aboutOther === true ||
    isSomebody(beside, /^\p{Lu}/u) ||
    isSomebody(named, /^\p{Lu}\S* \p{Lu}/u)
  );
}

function isSomebody({ person }: Understood, written: RegExp): boolean {
  if (person?.who !== "other") return false;
  const { by, value } = person.term;
  return by !== "name" || (person.sure === true && written.test(value));
}

/** "Everything ok?" is asked of the own accounts where it names nothing else. */
const everything =
  /^(?:is |are |ist |läuft |geht |est-ce que |está |va )?(?:everything|things|all|alles|tout|todo|すべて|全て|全部)(?!.*(?:apps?|applications?|jobs?|anwendung|applis?|aplicaci))/u;

async function answerOwn(
  turn: Turn,
  text: string,
  { named, apps }: { readonly named: Understood; readonly apps: KnownApplications },
): Promise<void> {
  if (named.app.fits === "none" && everything.test(plainPhrase(text)))
    await identify(turn, { flow: "general" }, { app: named.app, person: { who: "self" } }, apps);
  else refuse(turn, named);
}

function refuse(turn: Turn, { app }: Understood): void {
  const topic: Topic = { flow: "general", ...(app.fits === "one" && { app: app.app }) };
  if (turn.context.asker.roleUnchecked) refuseOthers(turn, topic);
  else refuseOthers(turn, topic, "manyOwnOnly");
}

async function takeApplications(
  turn: Turn,
  { app }: Understood,
  apps: KnownApplications,
): Promise<void> {
  if (app.fits === "one") await identify(turn, { flow: "general", everybody: true }, { app }, apps);
  else await surveyApplications(turn);
}

async function takePeople(
  turn: Turn,
  text: string,
  asked: AskedOfMany,
  { named, apps }: { readonly named: Understood; readonly apps: KnownApplications },
): Promise<void> {
  const time = timeAsked(turn, text);
  const topic: Topic = {
    ...{ flow: "general", everybody: true, wants: wantedOf(text, asked) },
    ...time,
  };
  const appTerm = named.app.fits === "none" ? termBeside(text, asked, apps) : undefined;
  const isNamed = named.app.fits !== "none" || appTerm !== undefined;
  const beside = { app: named.app, ...(appTerm !== undefined && { appTerm }) };
  delete turn.conversation.later;
  keepLater(turn, topic, { app: named.app, text }, apps);
  const before = isNamed ? {} : contextOf(turn, time === undefined);
  await identify(turn, { ...before, ...topic }, beside, apps);
}

/** The application of before, and its time where none is named, for a question that names no application. */
function contextOf(turn: Turn, withTime: boolean): Partial<Topic> {
  const topic = newestOfMany(turn)?.topic ?? turn.conversation.topic;
  if (topic?.app === undefined || topic.app.id === "") return {};
  return only(topic, "app", ...(withTime ? (["since", "until"] as const) : []));
}

function wantedOf(text: string, { about, status, missing }: AskedOfMany): Wanted {
  if (about === "figures") return { of: "figures" };
  if (missing === true) return { of: "people", missing };
  const families = familiesNamed(text);
  // A cause says more than that it was an error.
  if (families.length > 0) return { of: "people", families };
  return { of: "people", ...(status !== undefined && { status }) };
}

/** What stands where an application's name is expected, beside the words of the question. */
function termBeside(
  text: string,
  asked: AskedOfMany,
  { index }: KnownApplications,
): string | undefined {
  const { appTerm } = understand(withoutWords(text, asked), index);
  return appTerm?.toLowerCase().includes(asked.words) === true ? undefined : appTerm;
}

/** A text without the words that ask: what is left may name somebody or something. */
function withoutWords(text: string, { words }: AskedOfMany): string {
  const at = text.toLowerCase().indexOf(words);
  const left = at === -1 ? text : `${text.slice(0, at)} ${text.slice(at + words.length)}`;
  // "What failed for Hanna last week": a time is no part of a name.
  const time = sinceIn(left);
  return time === undefined ? left : left.replace(time, " ");
}

/** The newest card, where it told of many in an application. */
function newestOfMany({ conversation }: Turn): ShownCard | undefined {
  const shown = conversation.shown.at(-1);
  return shown?.ofMany === true && shown.topic.app !== undefined ? shown : undefined;
}
