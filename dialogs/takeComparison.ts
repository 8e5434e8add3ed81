import { diagnose } from "../bot/diagnosis";
import { type KnownApplications } from "./applications";
import { type ShownCard } from "./conversation";
import { openQuestion, tellOfCard } from "./explainShown";
import { identify } from "./identify";
import { isSomebody } from "./isSomebody";
import { evidenceOf } from "./keptEvidence";
import { isOfCard } from "./namesOfCard";
import { only } from "./only";
import { sameApplication } from "./sameApplication";
import { showComparison } from "./showComparison";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { addressesIn, replaceAddresses } from "./understanding/address";
import { type ApplicationMention } from "./understanding/applicationIndex";
import {
  asksSameReason,
  asksWhatDiffers,
  comparesBoth,
  type Comparison,
  comparisonIn,
} from "./understanding/comparisonIn";
import { type PersonMention } from "./understanding/personMention";
import { plainPhrase } from "./understanding/plainPhrase";
import { withoutApp } from "./understanding/understand";
import { personOf } from "./unreadEvidence";

const blank = ({ length }: string): string => " ".repeat(length);
const noApp = { fits: "none" } as const;

/**
 * "Compare with Ben", "why does Ben work and she not?": the other one is looked up in the same application, and both are
 * told side by side. Only for those who may ask for others. False for other texts, and where nobody is called so.
 */
export async function takeComparison(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  if (turn.audience.role === "employee" || openQuestion(turn) !== undefined) return false;
  if (comparesAgain(turn, text)) return true;
  if (comparesBoth(text)) return compareLastTwo(turn) || askWithWhom(turn);
  const app = apps.index.find(replaceAddresses(text, blank));
  const read = comparisonIn(withoutApp(text, app));
  const sides = read && sidesOf(turn, read, app);
  if (sides === undefined) return false;
  const { base, other } = sides;
  const mention = mentionOf(text, other);
  if (!(await isSomebody(turn, mention.term))) return false;
  const card = "card" in base ? base : await lookFirst(turn, text, base, apps);
  if (card === undefined) return true;
  const topic: Topic = { flow: "general", ...only(card.topic, "app", "since") };
  await identify(
    turn,
    { ...topic, comparedWith: card.card },
    { app: noApp, person: mention },
    apps,
  );
  return true;
}

/** "Is it the same reason", or below a comparison what it was that differs. */
function comparesAgain(turn: Turn, text: string): boolean {
  if (asksSameReason(text)) return compareLastTwo(turn);
  const shown = turn.conversation.shown.at(-1);
  if (shown?.topic.comparedWith === undefined || !asksWhatDiffers(text)) return false;
  const [, ...lines] = shown.summary;
  turn.conversation.misunderstood = 0;
  tellOfCard(turn, shown, lines);
  return true;
}

/** The two people of one application that the newest cards are about; false where they are about something else. */
function compareLastTwo(turn: Turn): boolean {
  const [first, second] = turn.conversation.shown.filter(isOfOne).slice(-2);
  if (first?.evidence === undefined || second?.evidence === undefined) return false;
  const { app } = first.topic;
  const isOther = personOf(first.topic) !== personOf(second.topic);
  if (app === undefined || !isOther || !sameApplication(app, second.topic.app)) return false;
  const diagnosis = diagnose(evidenceOf(second.evidence), turn.ports.causes);
  turn.conversation.misunderstood = 0;
  return showComparison(turn, { ...second.topic, comparedWith: first.card }, diagnosis);
}

/** Below the card of one person it is asked who the other one is; false where there is none. */
function askWithWhom(turn: Turn): boolean {
  const newest = turn.conversation.shown.at(-1);
  if (newest === undefined || !isOfOne(newest)) return false;
  const topic = {
    ...only(newest.topic, "app"),
    flow: "general",
    comparedWith: newest.card,
  } as const;
  turn.conversation.misunderstood = 0;
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "person", topic };
  turn.say("compareWithWhom", { app: newest.topic.app?.displayName ?? turn.text("someApp") });
  return true;
}

/** Whom to look up before: a name, or whoever a card is about, in an application. */
interface First {
  readonly topic: Topic;
  readonly name?: string;
}

interface Sides {
  readonly base: ShownCard | First;
  /** The name of the other one. */
  readonly other: string;
}

function sidesOf(turn: Turn, read: Comparison, app: ApplicationMention): Sides | undefined {
  const { shown, topic } = turn.conversation;
  const card = cardInHand(shown);
  const other = card && otherThan(card, read);
  if (card !== undefined && other !== undefined) return { base: baseOf(card, app), other };
  const place = app.fits === "one" ? app.app : (shown.at(-1)?.topic ?? topic)?.app;
  if (read.first === undefined || place === undefined) return undefined;
  return { base: { topic: { flow: "general", app: place }, name: read.first }, other: read.other };
}

/** The newest card where it is about one person, or the newest of one before a comparison. */
function cardInHand(shown: readonly ShownCard[]): ShownCard | undefined {
  const newest = shown.at(-1);
  const isPair = newest?.topic.comparedWith !== undefined && newest.ofMany === true;
  if (isPair) return shown.findLast(isOfOne);
  return newest !== undefined && isOfOne(newest) ? newest : undefined;
}

/** Who is compared with whoever the card is about; undefined where that is none of the two. */
function otherThan(card: ShownCard, { first, other }: Comparison): string | undefined {
  const isOther = isCalled(card, other);
  if (first === undefined) return isOther ? undefined : other;
  if (isCalled(card, first)) return other;
  return isOther ? first : undefined;
}

/** The card itself, or whom it is about where another application is named or what it rests on is no longer kept. */
function baseOf(card: ShownCard, app: ApplicationMention): ShownCard | First {
  const isHere = app.fits !== "one" || sameApplication(app.app, card.topic.app);
  if (isHere && card.evidence !== undefined) return card;
  const place = app.fits === "one" ? { app: app.app } : only(card.topic, "app");
  return { topic: { flow: "general", ...only(card.topic, "person", "worker"), ...place } };
}

function isOfOne({ topic, ofMany = false }: ShownCard): boolean {
  return !ofMany && (topic.app?.id ?? "") !== "" && personOf(topic) !== undefined;
}

const byName = (value: string) => ({ who: "other", term: { by: "name", value } }) as const;

function isCalled(card: ShownCard, name: string): boolean {
  return isOfCard(byName(name), card);
}

/** An address is read from the text itself: in a plain phrase its full stop is gone. */
function mentionOf(text: string, name: string): Extract<PersonMention, { who: "other" }> {
  const written = addressesIn(text).find((one) => plainPhrase(one) === name);
  return written === undefined
    ? { ...byName(name), sure: true }
    : { who: "other", term: { by: "upn", value: written } };
}

/** The card of the first one; undefined where something has to be asked or waited for before. */
async function lookFirst(
  turn: Turn,
  text: string,
  { topic, name }: First,
  apps: KnownApplications,
): Promise<ShownCard | undefined> {
  const before = turn.conversation.shown.at(-1)?.card;
  const person = name === undefined ? {} : { person: mentionOf(text, name) };
  await identify(turn, topic, { app: noApp, ...person }, apps);
  const card = turn.conversation.shown.at(-1);
  return card === undefined || card.card === before || !isOfOne(card) ? undefined : card;
}
