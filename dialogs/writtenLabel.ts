import { type TextKey } from "../bot/languages";
import { type Turn } from "./turn";
import { lastRead } from "./understanding/lastRead";

function bareOf(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll("’", "'")
    .replace(/^[¡¿\s]+|(?<![.!?。\s])[.!?。\s]+$/g, "")
    .toLowerCase();
}

/** A short text as it is compared: without the punctuation around it, in small letters. */
export const bareText = lastRead(bareOf);

/** The labels of all languages as they are compared: every text that is not pasted is held against some. */
const labels = new Map<string, string>();

function bareLabel(label: string): string {
  const known = labels.get(label);
  if (known !== undefined) return known;
  const bare = bareOf(label);
  labels.set(label, bare);
  return bare;
}

/** Whether somebody wrote the words of a button instead of pressing it. */
export function isLabel({ audience }: Turn, text: string, key: TextKey): boolean {
  return bareText(text) === bareLabel(audience.language.texts[key]);
}
