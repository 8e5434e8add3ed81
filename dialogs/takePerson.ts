import { type Person } from "../bot/graph/port";
import { readApplications } from "./applications";
import { type Asking } from "./asking";
import { identify } from "./identify";
import { keepOthers } from "./later";
import { look } from "./look";
import { stayWithMany } from "./stayWithMany";
import { type Sentence, surelyFlow } from "./sentence";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { isOwnTrouble } from "./understanding/ownTrouble";
import { type PersonMention, personReply } from "./understanding/personMention";
import { plainPhrase } from "./understanding/plainPhrase";
import { isSelfReply } from "./understanding/selfReply";
import { withoutApp } from "./understanding/understand";
import { isAboutEverybody } from "./understanding/wording";
import { yesOrNo } from "./understanding/yesOrNo";
import { askWhichAgain, askWho, withoutWorker } from "./whichPerson";

type AskingPerson = Extract<Asking, { for: "person" | "whichPerson" }>;

/** Takes a text as whom it is about: a name, one of the people offered, the writer, or the application first. */
export async function takePerson(turn: Turn, asking: AskingPerson, said: Sentence): Promise<void> {
  const topic = withoutWorker(asking.topic);
  const { text } = said;
  const apps = await readApplications(turn.ports);
  const whole = wholeName(topic, said);
  const isNamed = topic.app === undefined || said.app.fits === "one";
  const app = isNamed && whole === undefined ? said.app : ({ fits: "none" } as const);
  const chosen = chosenByText(asking, text);
  const named = whole ?? personReply(withoutApp(text, app));
  const person = chosen === undefined && isMeant(turn, named, said) ? named : undefined;
  if (chosen !== undefined) await identify(turn, { ...topic, person: chosen }, { app }, apps);
  else if (person !== undefined) {
    keepOthers(turn, topic, { ...said, app, person }, apps);
    await identify(turn, topic, { app, person }, apps);
  } else if (topic.app === undefined && app.fits !== "none")
    await identify(turn, topic, { app }, apps);
  else await takeNobody(turn, asking, topic, said);
}

/** "Nobody is provisioned" is about all of the application; else it is asked once more. */
async function takeNobody(
  turn: Turn,
  asking: AskingPerson,
  topic: Topic,
  said: Sentence,
): Promise<void> {
  if (topic.app !== undefined && isAboutEverybody(said.text))
    await look(turn, { ...topic, everybody: true });
  else if (await stayWithMany(turn, asking, said)) return;
  else if (asking.for === "whichPerson") askWhichAgain(turn, asking);
  else askWho(turn, topic, true);
}

/** "I take it" of the help desk says "I" and is not about the own account; "me" alone is. */
function isMeant({ audience }: Turn, named: PersonMention | undefined, said: Sentence): boolean {
  if (named?.who !== "self" || audience.role === "employee") return true;
  return isSelfReply(said.text) || (isOwnTrouble(said.text) && surelyFlow(said) !== undefined);
}

const ordinals = [
  /\b(?:first|1st|erste[nrs]?|premi(?:er|ère)|primer[oa]?)\b|(?:1|一)(?:番|つ目|人目)|最初の/i,
  /\b(?:second|2nd|zweite[nrs]?|seconde|deuxième|segund[oa])\b|(?:2|二)(?:番|つ目|人目)/i,
  /\b(?:third|3rd|dritte[nrs]?|troisième|tercer[oa]?)\b|(?:3|三)(?:番|つ目|人目)/i,
  /\b(?:fourth|4th|vierte[nrs]?|quatrième|cuart[oa])\b|(?:4|四)(?:番|つ目|人目)/i,
  /(?<!\p{L})(?:last|letzte[nrs]?|derni(?:er|ère)|[úu]ltim[oa])(?!\p{L})|最後|一番下/iu,
];

/** One of the people offered, by number, sign-in name or department. */
function chosenByText(asking: AskingPerson, text: string): Person | undefined {
  if (asking.for !== "whichPerson") return undefined;
  if (asking.people.length === 1 && yesOrNo(plainPhrase(text)) === "yes") return asking.people[0];
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

/**
 * Where a group is asked for, an application's name may be a part of its name: "SF-Users" is the whole
 * reply.
 */
export function wholeName(
  { flow }: Topic,
  { text, app }: Pick<Sentence, "text" | "app">,
): ReturnType<typeof personReply> {
  const isLonger = app.fits === "one" && text.trim().length > app.to - app.from;
  return flow === "groups" && isLonger ? personReply(text) : undefined;
}
