import { type Application } from "../bot/graph/port";
import { type Entity } from "../bot/turns/port";
import { type ChoiceList } from "../cards/choiceCard";
import { type KnownApplications } from "./applications";
import { type Topic } from "./topic";
import { choiceButtons, humanButton, offer, type Turn } from "./turn";
import { type Recognition } from "./understanding/recognition";
import { type Understood } from "./understanding/understand";
import { understandingEntity } from "./understandingEntity";
import { personOf } from "./unreadEvidence";

/** More buttons than this help nobody: then there is a list, and beyond that the name as text. */
const mostButtons = 10;
const mostListed = 200;

/** What a sentence named, beside what the topic has already. */
export type Named = Pick<Understood, "app" | "appTerm" | "person" | "aboutOther"> & {
  /** A name was not found before, so the same words would not help. */
  readonly again?: boolean;
};

/** The topic with its application; undefined when that has to be asked about first. */
export function resolveApplication(
  turn: Turn,
  topic: Topic,
  named: Named,
  apps: KnownApplications,
): Topic | undefined {
  const { app, appTerm } = named;
  if (app.fits === "one") return withUnreadList(topic, apps);
  if (app.fits === "several") {
    askSeveral(turn, topic, app.term, app.apps);
    return undefined;
  }
  if (topic.app !== undefined && appTerm === undefined) return withUnreadList(topic, apps);
  if (apps.notReadable !== undefined) {
    const displayName = appTerm ?? turn.text("someApp");
    return withUnreadList({ ...topic, app: { id: "", displayName } }, apps);
  }
  if (appTerm !== undefined) {
    const key = named.again === true ? "askAppOnceMore" : "askAppAgain";
    askApplication(turn, topic, turn.text(key, { term: appTerm }), apps);
    return undefined;
  }
  askApplication(turn, topic, appQuestion(turn, topic), apps);
  return undefined;
}

/** It goes on under the name as written; what could not be read is said with the answer. */
function withUnreadList(topic: Topic, { notReadable }: KnownApplications): Topic {
  if (notReadable === undefined || topic.app?.id !== "") return topic;
  return { ...topic, unread: { ...topic.unread, ...notReadable } };
}

/** Several applications fit. Which ones a tenant has is not for everybody: employees write the name. */
function askSeveral(turn: Turn, topic: Topic, term: string, apps: readonly Application[]): void {
  const plain = turn.audience.role === "employee";
  const line = turn.text(plain ? "askAppWhole" : "askAppWhich", { term });
  askAmong(turn, topic, line, plain ? [] : apps);
}

/** The question for the application of a topic. */
export function appQuestion(turn: Turn, topic: Topic): string {
  if (topic.value !== undefined) return turn.text("askAppValue");
  if (turn.audience.role === "employee") return turn.text("askOwnApp");
  const person = personOf(topic);
  return person === undefined ? turn.text("askAppFirst") : turn.text("askApp", { person });
}

/** Asks which application, with the tenant's own to choose from. */
export function askApplication(
  turn: Turn,
  topic: Topic,
  line: string,
  { list }: KnownApplications,
  said?: Pick<Recognition, "decision" | "intents">,
): void {
  const entities = said === undefined ? [] : [understandingEntity(said)];
  askAmong(turn, topic, line, turn.audience.role === "employee" ? [] : list, entities);
}

/** Asks which of these it is, with buttons or a list where there are few enough to be of use. */
function askAmong(
  turn: Turn,
  topic: Topic,
  line: string,
  list: readonly Application[],
  entities: readonly Entity[] = [],
): void {
  const card = turn.ports.newId();
  const apps = list.length <= mostListed ? list : [];
  const titles = apps.map(({ displayName }) => displayName);
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "app", topic, card, apps };
  const human = humanButton(turn, card);
  const beside = entities.length === 0 ? {} : { entities };
  if (titles.length <= mostButtons)
    offer(turn, [line], [...choiceButtons(card, titles), human], beside);
  else offer(turn, [line], [human], { ...beside, list: listOf(turn, card, titles) });
}

function listOf(turn: Turn, card: string, titles: readonly string[]): ChoiceList {
  return {
    card,
    titles,
    label: turn.text("appList"),
    missing: turn.text("appListMissing"),
    submit: turn.text("appListSubmit"),
  };
}
