import { type Json } from "./store/port";
import { type Message } from "./turns/port";
import { readConversation } from "../dialogs/conversation";
import { languageOf } from "../dialogs/languageOf";

/**
 * What a person reads when a turn failed, in the language of the conversation: the one that was chosen in it, as far
 * as `dialog`, what the dialogs remember, says so, else that of the locale.
 */
export function apology(
  incident: string,
  locale: string | undefined,
  dialog: Json | undefined,
): Message {
  const { texts } = languageOf(readConversation(dialog), locale);
  return { text: texts.apology.replace("{incident}", incident) };
}
