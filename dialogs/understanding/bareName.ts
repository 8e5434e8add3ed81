import { isEverydayWord } from "./everydayWords";
import { personBeside } from "./personMention";
import { plainPhrase } from "./plainPhrase";

const lead =
  /^(?:(?:and|und|et|y|what about|how about|same for|was ist mit|qu'en est-il de|qué hay de|try|check) )*/u;
const name = /^\p{L}[\p{L}\p{M}'-]{1,29}(?: \p{L}[\p{L}\p{M}'-]{1,29})?$/u;

/** A word or two that could be somebody's name and are no words of everyday speech: "ben?". Undefined for other texts. */
export function bareName(text: string): string | undefined {
  if (text.length > 50) return undefined;
  const left = plainPhrase(text).replace(lead, "");
  if (!name.test(left) || left.split(" ").some(isEverydayWord)) return undefined;
  return personBeside(left)?.term.value === left ? left : undefined;
}
