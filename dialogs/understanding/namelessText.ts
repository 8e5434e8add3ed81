import { type Entities } from "./recognition";

export interface NamelessParts {
  /** Replaces passwords and keys. */
  readonly mask: (text: string) => { readonly text: string };
  /** Whether a word occurs in the phrases that people use. */
  readonly knows: (word: string) => boolean;
}

const longest = 500;
const link = /\bhttps?:\/\/[^\s<>"]{1,500}/giu;
const address = /[^\s@<>"'()]{1,64}@[^\s@<>"'()]{1,255}/gu;
/** `CONTOSO\aoliver`. */
const domainUser = /(?<![\w\\])[\w.-]{1,64}\\[\w.-]{1,64}/gu;
const identifier = /\b(?=[\w.-]*\d)[0-9a-z]{0,40}[0-9a-f]{8}[0-9a-f.-]{8,80}/giu;
const number = /\d[\d ./-]{2,30}\d/gu;
/** A word in capitals that no phrase has may be anybody's name. */
const capital = /(?<![\p{L}\p{N}{])\p{Lu}[\p{L}\p{M}\p{N}'’-]*/gu;

/**
 * A text that may leave the product: short, without secrets, and with placeholders for who and what it
 * names. Names that are written small, or are words of everyday speech, are replaced only where the text
 * itself shows that they are some.
 */
export function namelessText(
  text: string,
  { person, app, jobId }: Entities,
  { mask, knows }: NamelessParts,
): string {
  let nameless = mask(text).text.slice(0, longest);
  const named = person !== undefined && "by" in person ? person.value : undefined;
  for (const [value, placeholder] of [
    [jobId, "{id}"],
    [named, "{person}"],
    [app?.written, "{app}"],
    [app?.name, "{app}"],
  ] as const)
    if (value !== undefined) nameless = without(nameless, value, placeholder);
  return nameless
    .replace(link, "{link}")
    .replace(address, "{person}")
    .replace(domainUser, "{person}")
    .replace(identifier, "{id}")
    .replace(number, "{number}")
    .replace(capital, (word) => (word.split("-").every(knows) ? word : "{name}"))
    .replace(/(?:\{name\}[ '’]*){2,}/gu, "{name} ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether enough is left that says what a text is about. */
export function saysSomething(nameless: string): boolean {
  const words = nameless.replace(/\{\w+\}/g, " ").match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= 2 || words.some((word) => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{4}/u.test(word))
  );
}

function without(text: string, value: string, placeholder: string): string {
  const parts = text.toLowerCase().split(value.toLowerCase());
  // Small letters of another length would cut elsewhere.
  if (value === "" || text.toLowerCase().length !== text.length) return placeholder;
  let at = 0;
  return parts
    .map((part) => {
      const kept = text.slice(at, at + part.length);
      at += part.length + value.length;
      return kept;
    })
    .join(placeholder);
}
