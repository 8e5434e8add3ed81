import { type PersonTerm } from "../bot/graph/port";
import { type KnownApplications } from "./applications";
import { type ShownCard } from "./conversation";
import { openQuestion, tellOfCard } from "./explainShown";
import { identify } from "./identify";
import { isOfCard } from "./namesOfCard";
import { namesIn } from "./look";
import { isSomebody } from "./isSomebody";
import { only } from "./only";
import { refuseOthers } from "./refuseOthers";
import { sameApplication } from "./sameApplication";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { type ApplicationMention } from "./understanding/applicationIndex";
import { correctedName } from "./understanding/correctedName";
import { plainPhrase } from "./understanding/plainPhrase";
import { isEverydayWord } from "./understanding/everydayWords";

const noApp: ApplicationMention = { fits: "none" };

/**
 * "No, Farid", "I meant Hanna" below a card about somebody else: the same question about that person; "no, Slack" the
 * same there; of whom and what it shows that is said. Employees ask about themselves: they hear so, whether anybody is called so or not. False for other
 * texts, and where nobody is.
 */
export async function takeCorrection(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const name = correctedName(text);
  if (name === undefined) return takeBareApp(turn, text, apps);
  // In "audrey@contoso.com" no application called Contoso is meant.
  const app = name.includes("@") ? ({ fits: "none" } as const) : apps.index.find(name);
  if (isRefused(turn) && app.fits === "none") return refused(turn, { flow: "general" }, name);
  const shown = cardCorrected(turn, text, name);
  if (shown === undefined) return false;
  const { topic } = shown;
  if (app.fits !== "none") return takeOtherApp(turn, shown, app, apps);
  const term: PersonTerm = { by: name.includes("@") ? "upn" : "name", value: name };
  const person = { who: "other", term, sure: true } as const;
  if (isOfCard(person, shown) || isAddressOf(topic, name)) return sayItIsShown(turn, shown);
  if (turn.audience.role === "employee") return refused(turn, topic, name);
  if (!(await isSomebody(turn, term))) return false;
  delete turn.conversation.later;
  const same: Topic = { flow: topic.flow, ...only(topic, "app", "since") };
  await identify(turn, same, { app: { fits: "none" }, person }, apps);
  return true;
}

/** Before an application's name it says where: "in Slack", "und in Slack?" */
const place = /^(?:(?:and|but|und|et|y) )?(?:in|bei|dans|sur|en) /iu;

/** "Slack" or "in Slack" alone below a card about somebody in another application: the same person there. */
async function takeBareApp(turn: Turn, text: string, apps: KnownApplications): Promise<boolean> {
  const shown = turn.audience.role === "employee" ? undefined : cardOfOne(turn);
  const bare = text.replace(/(?<![?!. ])[?!. ]+$/u, "").trim();
  const said = bare.replace(place, "");
  const app = shown === undefined ? noApp : apps.index.find(said);
  const isAlone = app.fits === "one" && app.from === 0 && app.to === said.length;
  if (shown === undefined || !isAlone || sameApplication(app.app, shown.topic.app)) return false;
  return takeOtherApp(turn, shown, app, apps);
}

/** An employee who was just told that it is about the own account only. */
function isRefused({ audience, conversation: { asking } }: Turn): boolean {
  return audience.role === "employee" && asking?.for === "app" && asking.refused === true;
}

function isAddressOf({ person }: Topic, name: string): boolean {
  return person?.userPrincipalName?.toLowerCase() === name.toLowerCase();
}

/** "Wait, Audrey" below her card: nothing else is meant than what is shown, or somebody else who is called so. */
function sayItIsShown(turn: Turn, shown: ShownCard): boolean {
  const { person, app } = namesIn(turn, shown.topic);
  turn.conversation.misunderstood = 0;
  const key = turn.audience.role === "employee" ? "shownAlreadyOwn" : "shownAlready";
  tellOfCard(turn, shown, [turn.text(key, { person, app })]);
  return true;
}

/** Tells an employee that it is about the own account; false for words that are no name ("No, Thanks"). */
function refused(turn: Turn, topic: Topic, name: string): boolean {
  if (name.split(/\s+/).some((word) => isEverydayWord(word.toLowerCase()))) return false;
  refuseOthers(turn, topic);
  return true;
}

/** "No, Slack": the same person there. */
async function takeOtherApp(
  turn: Turn,
  shown: ShownCard,
  app: ApplicationMention,
  apps: KnownApplications,
): Promise<boolean> {
  const { topic } = shown;
  if (app.fits !== "one") return false;
  if (sameApplication(app.app, topic.app)) return sayItIsShown(turn, shown);
  delete turn.conversation.later;
  const same: Topic = { flow: topic.flow, ...only(topic, "person", "worker", "since") };
  await identify(turn, same, { app }, apps);
  return true;
}

/** The card of whom it is denied that they were meant, "not Jonas, Ravi" below those of Jonas and Keiko; else the newest. */
function cardCorrected(turn: Turn, text: string, name: string): ShownCard | undefined {
  const newest = cardOfOne(turn);
  return newest && (cardDenied(turn, text, name) ?? newest);
}

function cardDenied({ conversation }: Turn, text: string, name: string): ShownCard | undefined {
  const before = ` ${plainPhrase(text.slice(0, Math.max(text.lastIndexOf(name), 0)))} `;
  return conversation.shown.findLast(({ topic, ofMany = false, names: { person = "" } }) => {
    const words = plainPhrase(person).split(" ").filter(Boolean);
    return !ofMany && topic.app !== undefined && words.some((word) => before.includes(` ${word} `));
  });
}

/** The newest card, where it is about one person in an application and no question is open. */
function cardOfOne(turn: Turn): ShownCard | undefined {
  const shown = turn.conversation.shown.at(-1);
  const { app, person, worker } = shown?.topic ?? {};
  const isOfOne = app !== undefined && (person ?? worker) !== undefined;
  return isOfOne && openQuestion(turn) === undefined ? shown : undefined;
}
