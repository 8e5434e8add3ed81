import { sought } from "../../bot/patterns/sought";
/** Between two halves of which one says that it works and the other that it does not. */
const contrast = sought(
  /[\s,;]{1,3}(?:but|while|whereas|though|aber|jedoch|mais|pero|mientras que)\s{1,3}|[,;]\s{0,3}(?:only|nur|sólo|solo|seulement)\s{1,3}|[,;]\s{1,3}(?=(?:mine|meine?s|le mien|el mío)(?!\p{L}))|(?:のに|けど|けれども?|ますが|ですが)[、,]?\s{0,3}/iu,
);
const negation = sought(
  /(?<!\p{L})(?:not|no|never|nobody|n't|cannot|nicht|kein\p{L}*|nie|pas|jamais|ne|n'|nunca|tampoco|missing|fehlt|manque|falta|lost)(?!\p{L})|n't(?!\p{L})|ません|ない/iu,
);

/**
 * The half of a text that says for whom it does not work, each letter of the other half blanked out: "works
 * for Olivia but not for Audrey" is about Audrey. The text as it is where not just one half denies something.
 */
export function halfAbout(text: string): string {
  const found = contrast.exec(text);
  if (found === null) return text;
  const [first, second] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const [denied, also] = [negation.test(first), negation.test(second)];
  if (denied === also) return text;
  const blank = (length: number): string => " ".repeat(length);
  return denied
    ? first + blank(found[0].length + second.length)
    : blank(first.length + found[0].length) + second;
}
