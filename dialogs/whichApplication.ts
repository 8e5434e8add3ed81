import { type Application } from "../bot/graph/port";
import { type ChoiceList } from "../cards/choiceCard";
import { type KnownApplications } from "./applications";
import { blindEvidence } from "./blindEvidence";
import { type Topic } from "./conversation";
import { canGuide } from "./guided";
import { choiceButtons, offer, type Turn } from "./turn";
import { type Understood } from "./understanding/understand";

/** More buttons than this help nobody: then there is a list, and beyond that the name as text. */
const mostButtons = 10;
const mostListed = 200;

/** What a sentence named, beside what the topic has already. */
export type Named = Pick<Understood, "app" | "appTerm" | "person"> & {
  /** A name was not found before, so the same words would not help. */
  readonly again?: boolean;
};

/**
 * The topic with its application. Undefined when that has to be asked about first, or cannot be
 * read; that has been said then.
 */
export function resolveApplication(
  turn: Turn,
  topic: Topic,
  named: Named,
  apps: KnownApplications,
): Topic | undefined {
  const { app, appTerm } = named;
  if (app.fits === "one") return topic;
  if (app.fits === "several") {
    askAmong(turn, topic, turn.text("askAppWhich", { term: app.term }), app.apps);
    return undefined;
  }
  if (topic.app !== undefined && appTerm === undefined) return topic;
  if (apps.notReadable !== undefined) return unreadableApp(turn, topic, appTerm, apps);
  if (appTerm !== undefined) {
    const key = named.again === true ? "askAppOnceMore" : "askAppAgain";
    askApplication(turn, topic, turn.text(key, { term: appTerm }), apps);
    return undefined;
  }
  askApplication(turn, topic, appQuestion(turn, topic), apps);
  return undefined;
}

/** The list of applications cannot be read: go on by questions, or say that Graph is down. */
function unreadableApp(
  turn: Turn,
  topic: Topic,
  appTerm: string | undefined,
  { notReadable }: KnownApplications,
): Topic | undefined {
  const nameless: Topic = {
    ...topic,
    app: { id: "", displayName: appTerm ?? turn.text("someApp") },
  };
  const agent = turn.audience.role !== "employee";
  if (
    notReadable?.reason === "noPermission" &&
    agent &&
    canGuide(turn, nameless, blindEvidence(turn, nameless))
  )
    return nameless;
  if (notReadable?.permission === undefined) turn.say("directoryDown");
  else turn.say("directoryDenied", { permission: notReadable.permission });
  return undefined;
}

function appQuestion(turn: Turn, topic: Topic): string {
  if (turn.audience.role === "employee") return turn.text("askOwnApp");
  const person = topic.person?.displayName ?? topic.worker?.name;
  return person === undefined ? turn.text("askAppFirst") : turn.text("askApp", { person });
}

/** Asks which application, with the tenant's own to choose from. */
export function askApplication(
  turn: Turn,
  topic: Topic,
  line: string,
  { list }: KnownApplications,
): void {
  // Which applications a tenant has is not for everybody: employees write the name.
  askAmong(turn, topic, line, turn.audience.role === "employee" ? [] : list);
}

/** Asks which of these it is, with buttons or a list where there are few enough to be of use. */
function askAmong(turn: Turn, topic: Topic, line: string, list: readonly Application[]): void {
  const card = turn.ports.newId();
  const apps = list.length <= mostListed ? list : [];
  const titles = apps.map(({ displayName }) => displayName);
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "app", topic, card, apps };
  const human = { title: turn.text("talkToPerson"), data: { action: "human", card } } as const;
  if (titles.length <= mostButtons) offer(turn, [line], [...choiceButtons(card, titles), human]);
  else offer(turn, [line], [human], listOf(turn, card, titles));
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
