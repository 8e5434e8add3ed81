import { type TextKey } from "../bot/languages";
import { type Turn } from "./turn";

/** A short text as it is compared: without the punctuation around it, in small letters. */
export function bareText(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll("’", "'")
    .replace(/^[¡¿\s]+|[.!?。\s]+$/g, "")
    .toLowerCase();
}

/** Whether somebody wrote the words of a button instead of pressing it. */
export function isLabel({ audience }: Turn, text: string, key: TextKey): boolean {
  return bareText(text) === bareText(audience.language.texts[key]);
}
