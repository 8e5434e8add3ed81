import { type Language, languageFor, primaryTag } from "../bot/languages";
import { type Conversation } from "./conversation";

/**
 * What was chosen in the chat, in the region of the device where that speaks the same language; else what the device
 * speaks.
 */
export function languageOf(
  { language: chosen }: Pick<Conversation, "language">,
  locale: string | undefined,
): Language {
  const agrees = locale !== undefined && chosen === primaryTag(locale);
  return languageFor(chosen === undefined || agrees ? locale : chosen);
}
