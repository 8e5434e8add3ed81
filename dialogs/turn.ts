import { type Audience } from "../cards/diagnosisView";
import { shown } from "../cards/shown";
import { choiceCard, type ChoiceList, choiceText } from "../cards/choiceCard";
import { type Button } from "../cards/actions";
import { type Values } from "../bot/diagnosis";
import {
  fill,
  type Language,
  languageFor,
  primaryTag,
  type TextKey,
  timeZoneOr,
} from "../bot/languages";
import { type Effect, type Message, type TurnContext } from "../bot/turns/port";
import { type Conversation } from "./conversation";
import { type DialogPorts } from "./ports";

/** One turn in hand: what came in, what is remembered, and what is to be said and done. */
export interface Turn {
  readonly context: TurnContext;
  readonly ports: DialogPorts;
  readonly audience: Audience;
  /** The next state of the conversation; a copy until the turn is saved. */
  readonly conversation: Conversation;
  readonly effects: Effect[];
  text(key: TextKey, values?: Values): string;
  reply(message: Message): void;
  say(key: TextKey, values?: Values): void;
}

/** Begins a turn on a copy of the conversation. */
export function beginTurn(
  context: TurnContext,
  ports: DialogPorts,
  conversation: Conversation,
): Turn {
  const language = languageOf(conversation, context.incoming.locale);
  const timeZone = timeZoneOr(ports.timeZone, context.incoming.timeZone);
  const audience: Audience = { role: context.asker.role, language, timeZone };
  const effects: Effect[] = [];
  const now = context.now.toISOString();
  const manner = { locale: language.locale, timeZone };
  const text = (key: TextKey, values: Values = {}): string =>
    shown(fill(language.texts[key], values, now, manner), 800);
  const reply = (message: Message): void => {
    effects.push({ do: "reply", message });
  };
  return {
    context,
    ports,
    audience,
    conversation,
    effects,
    text,
    reply,
    say: (key, values) => {
      reply({ text: text(key, values) });
    },
  };
}

/** What was chosen in the chat, in the region of the device where that speaks the same language. */
function languageOf({ language: chosen }: Conversation, locale: string | undefined): Language {
  const agrees = locale !== undefined && chosen === primaryTag(locale);
  return languageFor(chosen === undefined || agrees ? locale : chosen);
}

/** Says lines with buttons under them, as a card and as the same plain text. */
export function offer(
  turn: Turn,
  lines: readonly string[],
  buttons: readonly Button[],
  list?: ChoiceList,
): void {
  turn.reply({ text: choiceText(lines, buttons), card: choiceCard(lines, buttons, list) });
}

/** Choices under one card id, numbered in their order. */
export function choiceButtons(card: string, titles: readonly string[]): Button[] {
  return titles.map((title, index) => ({
    title,
    data: { action: "choose", card, choice: String(index) },
  }));
}
