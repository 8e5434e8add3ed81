import { type Button } from "../cards/actions";
import { languageFor, languages, primaryTag } from "../bot/languages";
import { type Message } from "../bot/turns/port";
import { offer, type Turn } from "./turn";

/** Speaks another language from now on, in this conversation, and says so in it. */
export function speak(turn: Turn, tag: string): void {
  const known = languages.find(({ locale }) => primaryTag(locale) === tag);
  if (known === undefined) {
    offerLanguages(turn);
    return;
  }
  turn.conversation.language = tag;
  const said: Message = { text: languageFor(tag).texts.nowSpeaking };
  turn.reply(said);
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
