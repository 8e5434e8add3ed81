import { type Button } from "../cards/actions";
import { languageFor, languages, primaryTag } from "../bot/languages";
import { type Effect } from "../bot/turns/port";
import { askAgain } from "./guided";
import { beginTurn, offer, type Turn } from "./turn";

/**
 * Speaks another language from now on, in this conversation, and says so in it; a guided question that
 * is open is asked again in it.
 */
export function speak(turn: Turn, tag: string): void {
  const known = languages.find(({ locale }) => primaryTag(locale) === tag);
  if (known === undefined) {
    offerLanguages(turn);
    return;
  }
  const { conversation, context, ports } = turn;
  conversation.language = tag;
  const { nowSpeaking } = languageFor(tag).texts;
  const { asking } = conversation;
  if (asking?.for !== "fact") {
    turn.reply({ text: nowSpeaking, language: tag });
    return;
  }
  // The turn began in the language of before.
  const inNew = beginTurn(context, ports, conversation);
  askAgain(inNew, asking, nowSpeaking);
  turn.effects.push(...inNew.effects.map((one) => inLanguage(one, tag)));
}

function inLanguage(effect: Effect, language: string): Effect {
  return effect.do === "reply" ? { ...effect, message: { ...effect.message, language } } : effect;
}

/** Asks which language to speak; each is written in its own words. */
function offerLanguages(turn: Turn): void {
  const card = turn.ports.newId();
  const buttons: Button[] = languages.map(({ locale, name }) => ({
    title: name,
    data: { action: "language", card, choice: primaryTag(locale) },
  }));
  offer(turn, [turn.text("whichLanguage")], buttons);
}
