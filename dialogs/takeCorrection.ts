import { type PersonTerm } from "../bot/graph/port";
import { type KnownApplications } from "./applications";
import { type ShownCard } from "./conversation";
import { openQuestion } from "./explainShown";
import { identify } from "./identify";
import { isOfCard } from "./namesOfCard";
import { isSomebody } from "./isSomebody";
import { only } from "./only";
import { refuseOthers } from "./refuseOthers";
import { sameApplication } from "./sameApplication";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { type ApplicationMention } from "./understanding/applicationIndex";
import { correctedName } from "./understanding/correctedName";
import { isEverydayWord } from "./understanding/everydayWords";

/**
 * "No, Farid", "I meant Hanna" below a card about somebody else: the same question about that person; "no, Slack" the
 * same there. Employees ask about themselves: they hear so, whether anybody is called so or not. False for other
 * texts, and where nobody is.
 */
export async function takeCorrection(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const shown = cardOfOne(turn);
  const name = shown === undefined ? undefined : correctedName(text);
  if (shown === undefined || name === undefined) return false;
  const { topic } = shown;
  const app = apps.index.find(name);
  if (app.fits !== "none") return takeOtherApp(turn, topic, app, apps);
  const term: PersonTerm = { by: name.includes("@") ? "upn" : "name", value: name };
  const person = { who: "other", term, sure: true } as const;
  if (isOfCard(person, shown)) return false;
  if (turn.audience.role === "employee") return refused(turn, topic, name);
  if (!(await isSomebody(turn, term))) return false;
  delete turn.conversation.later;
  const same: Topic = { flow: topic.flow, ...only(topic, "app", "since") };
  await identify(turn, same, { app: { fits: "none" }, person }, apps);
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
  topic: Topic,
  app: ApplicationMention,
  apps: KnownApplications,
): Promise<boolean> {
  if (app.fits !== "one" || sameApplication(app.app, topic.app)) return false;
  delete turn.conversation.later;
  const same: Topic = { flow: topic.flow, ...only(topic, "person", "worker", "since") };
  await identify(turn, same, { app }, apps);
  return true;
}

/** The newest card, where it is about one person in an application and no question is open. */
function cardOfOne(turn: Turn): ShownCard | undefined {
  const shown = turn.conversation.shown.at(-1);
  const { app, person, worker } = shown?.topic ?? {};
  const isOfOne = app !== undefined && (person ?? worker) !== undefined;
  return isOfOne && openQuestion(turn) === undefined ? shown : undefined;
}
