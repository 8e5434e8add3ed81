import { isPlainName } from "./namePart";

const title =
  "(?:Ms|[Mm](?:rs?|me|lle|adame|ademoiselle|onsieur)|M(?=\\.? \\p{Lu})|[Hh]errn?|[Ff](?:rau|räulein)|[Ss](?:e[ñn]or(?:a|ita)?|ra?|rta)|[Dd](?:r|ra|oktor|octora?|octeur)|[Pp]rof)\\.? ";
const word = "\\p{L}[\\p{L}\\p{M}'-]{1,40}";
/** After what makes a wife or a woman of it, or another part of the name, it is no title: "meine Frau", "Audrey M. Oliver". */
const titled = new RegExp(
  `(?<![\\p{L}'])(?<!(?:eine|meine|deine|unsere|diese|jede|cette|une|esta|una|mi) )(?<!\\p{Lu}[\\p{L}'-]{2,30} (?=M))(?:${title}){1,2}(${word}(?: (?:(?:de|del|la|van|von|der|di|da) ){0,2}${word}){0,2})`,
  "gu",
);
const small = /^(?:de|del|la|van|von|der|di|da)$/iu;
const large = /^\p{Lu}/u;

/** A name behind a title. */
export interface TitledName {
  readonly name: string;
  /** It is written as names are: "frau popescu" is left to the directory. */
  readonly sure: boolean;
}

/** Who is spoken of with a title: "Mme Popescu n'a pas …", "la señora Tanaka". */
export function titledName(sentence: string): TitledName | undefined {
  for (const [, words = ""] of sentence.replaceAll("’", "'").slice(0, 500).matchAll(titled)) {
    const name = nameOf(words.split(" "));
    if (name !== undefined) return { name, sure: large.test(name) };
  }
  return undefined;
}

/** The words that belong to the name: those written as its first one is, and those that are no other words. */
function nameOf(words: readonly string[]): string | undefined {
  const [first = ""] = words;
  if (small.test(first) || !isPlainName(first)) return undefined;
  if (!large.test(first)) return first;
  const end = words.findIndex((word) => !small.test(word) && !isLargeName(word));
  const kept = words.slice(0, end === -1 ? words.length : end);
  const last = kept.findLastIndex((word) => !small.test(word));
  return kept.slice(0, last + 1).join(" ");
}

const isLargeName = (word: string): boolean => large.test(word) && isPlainName(word);
