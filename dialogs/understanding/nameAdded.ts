import { isEverydayWord } from "./everydayWords";

const name =
  "(?<name>\\p{L}[\\p{L}\\p{M}'’-]*(?: \\p{L}[\\p{L}\\p{M}'’-]*){0,2}|[^\\s@]{1,60}@[^\\s@]{1,60})";
/** Whole texts: in longer ones the name has its place by the sentence. */
const phrase = new RegExp(
  `^(?:(?:and|ok(?:ay)?|yes|well|so|und|ja|et|oui|y|s[íi])[, ]+)*(?:${[
    "(?:it(?:'s| is| was)|this is|that(?:'s| is)|the (?:user|person|one) is)(?: for| about| with)?|(?:for|about|with|by)",
    "(?:es|das) (?:ist|war|betrifft)(?: bei| für)?|es geht um|für|bei|betrifft",
    "c'(?:est|était)(?: pour| chez)?|il s'agit d[e']|pour|chez",
    "(?:es|era)(?: para| de)?|se trata de|para",
  ].join("|")}) ${name}[.! ]*$`,
  "iu",
);
const inJapanese =
  /^(?<name>[^、。?？]{2,40}?)(?:さん|様)(?:です|のことです|のケースです|の件です|の場合です|について)?。?$/u;
/** Who is meant without a name is asked for by it. */
const nobody =
  /^(?:me|myself|her|him|them|us|mir|mich|sie|ihn|ihr|uns|moi|elle|lui|nous|mí|ella|él|you|mine|a|an|the|my|our|one|ein|eine|der|die|das|un|une|le|la|el|una)(?: |$)/iu;

/** The name or address of whom a card without anybody is about: "for Ben", "it's Ben". Undefined for other texts. */
export function nameAdded(text: string): string | undefined {
  const said = text.trim().replaceAll("’", "'");
  if (said.length > 80) return undefined;
  const found = (phrase.exec(said) ?? inJapanese.exec(said))?.groups?.["name"];
  if (found === undefined || nobody.test(found)) return undefined;
  const isWords = found.split(" ").some((word) => isEverydayWord(word.toLowerCase()));
  return isWords ? undefined : found;
}
