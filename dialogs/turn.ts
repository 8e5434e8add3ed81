import { type Audience } from "../cards/writer";
import { shown } from "../cards/shown";
import { choiceCard, type ChoiceList, choiceText } from "../cards/choiceCard";
import { type Button } from "../cards/actions";
import { type Values } from "../bot/diagnosis";
import { type Incident } from "../bot/incidents/port";
import { fill, sentence, type TextKey, timeZoneOr } from "../bot/languages";
import { type Effect, type Entity, type Message, type TurnContext } from "../bot/turns/port";
import { type Conversation } from "./conversation";
import { languageOf } from "./languageOf";
import { inOtherWords, otherWords } from "./otherWords";
import { type DialogPorts } from "./ports";

/** One turn in hand: what came in, what is remembered, and what is to be said and done. */
export interface Turn {
  readonly context: TurnContext;
  readonly ports: DialogPorts;
  readonly audience: Audience;
  /** The next state of the conversation; a copy until the turn is saved. */
  readonly conversation: Conversation;
  readonly effects: Effect[];
  /** Known incidents that are open, of the applications that are watched. */
  readonly incidents: readonly Incident[];
  /** A text of the person's language; one that was said a turn ago is said in other words. */
  text(key: TextKey, values?: Values): string;
  /** The sentences of this turn that would be a repetition in the next. */
  readonly said: readonly TextKey[];
  /** The application's name in them. */
  readonly saidOf: string | undefined;
  reply(message: Message): void;
  say(key: TextKey, values?: Values): void;
}

/** Begins a turn on a copy of the conversation. */
export function beginTurn(
  context: TurnContext,
  ports: DialogPorts,
  conversation: Conversation,
  incidents: readonly Incident[] = [],
): Turn {
  const language = languageOf(conversation, context.incoming.locale);
  const timeZone = timeZoneOr(ports.timeZone, context.incoming.timeZone);
  const audience: Audience = { role: context.asker.role, language, timeZone };
  const effects: Effect[] = [];
  const now = context.now.toISOString();
  const manner = { locale: language.locale, timeZone };
  const before = conversation.said ?? [];
  const beforeOf = conversation.saidOf;
  const said: TextKey[] = [];
  let saidOf: string | undefined;
  const text = (wanted: TextKey, values: Values = {}): string => {
    const { app } = values;
    const isOfOther = typeof app === "string" && beforeOf !== undefined && app !== beforeOf;
    const key = inOtherWords(wanted, isOfOther ? [] : before);
    if (key in otherWords) {
      if (typeof app === "string") saidOf = app;
      if (!said.includes(key)) said.push(key);
    }
    return sentence(shown(fill(language.texts[key], values, now, manner), 800), language);
  };
  const reply = (message: Message): void => {
    if (message.card === undefined) conversation.offered = [];
    else delete conversation.offered;
    effects.push({ do: "reply", message });
  };
  return {
    context,
    ports,
    audience,
    conversation,
    effects,
    incidents,
    text,
    said,
    get saidOf() {
      return saidOf;
    },
    reply,
    say: (key, values) => {
      reply({ text: text(key, values) });
    },
  };
}

/** What may go with an offer: a list to pick from, and its machine-readable side. */
export interface Beside {
  readonly list?: ChoiceList | undefined;
  readonly entities?: readonly Entity[];
}

/** Says lines with buttons under them, as a card and as the same plain text. */
export function offer(
  turn: Turn,
  lines: readonly string[],
  buttons: readonly Button[],
  { list, entities }: Beside = {},
): void {
  turn.reply({
    text: choiceText(lines, buttons),
    card: choiceCard(lines, buttons, list),
    ...(entities === undefined ? {} : { entities }),
  });
  if (list === undefined && buttons.length > 0) turn.conversation.offered = buttons;
}

/** Choices under one card id, numbered in their order. */
export function choiceButtons(card: string, titles: readonly string[]): Button[] {
  return titles.map((title, index) => ({
    title,
    data: { action: "choose", card, choice: String(index) },
  }));
}

/** The way to a person, under a card's id or one of its own. */
export function humanButton(turn: Turn, card: string = turn.ports.newId()): Button {
  return { title: turn.text("talkToPerson"), data: { action: "human", card } };
}

/** Says that a text was not understood; the second time in a row a person is offered beside it. */
export function notUnderstood(
  turn: Turn,
  lines: readonly string[],
  buttons: readonly Button[] = [],
): void {
  turn.conversation.misunderstood += 1;
  const isLost = turn.conversation.misunderstood > 1;
  const ways = isLost ? [...buttons, humanButton(turn)] : buttons;
  if (ways.length === 0) turn.reply({ text: lines.join("\n") });
  else offer(turn, lines, ways);
}
