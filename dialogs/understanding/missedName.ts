import { sought } from "../../bot/patterns/sought";
import { nameIn } from "./nameIn";

const name = "(?<name>\\p{L}[\\p{L}\\p{M}'’-]{1,40})";
const not =
  "(?:do ?n'?t|do not|can'?t|can ?not|could ?n'?t|could not|did ?n'?t|did not|never)(?: (?:even|really|actually|currently))?";
const phrases = [
  `(?<!\\p{L})i(?: (?:still|just|also))? ${not} (?:see|find|locate|spot|have|get) ${name} (?:in|on|to|into|inside|within|at|under)(?!\\p{L})`,
  `(?<!\\p{L})i(?: (?:still|just|also))?(?:'m| am)? (?:need|want|miss|missing|(?:have )?(?:added|assigned|invited)|(?:look|search|wait)(?:ing)? for) ${name} (?:in|on|to|into|inside|within)(?!\\p{L})`,
  `(?<!\\p{L})ich (?:sehe|finde|vermisse|suche|brauche|kann) ${name} (?:(?:immer |leider )?(?:noch )?nicht )?(?:in|bei|auf|unter)(?!\\p{L})`,
  `(?<!\\p{L})(?:je ne (?:vois|trouve|retrouve)(?: (?:toujours|plus))? pas|il me manque) ${name} (?:dans|sur|en|chez)(?!\\p{L})`,
  `(?<!\\p{L})(?:no|ya no|todavía no|aún no) (?:veo|encuentro) a ${name} en(?!\\p{L})`,
].map((phrase) => sought(new RegExp(phrase, "iu")));

/**
 * Whom the writer misses somewhere: in "I don't see Ben in Slack" it is not the writer. A single word, which may be
 * another thing; names of several parts are found by their form. Undefined where nobody is missed so.
 */
export function missedName(text: string): string | undefined {
  const written = text.replaceAll("’", "'");
  for (const phrase of phrases) {
    const word = phrase.exec(written)?.groups?.["name"];
    if (word !== undefined && nameIn(`Why is ${word} not in`) !== undefined) return word;
  }
  return undefined;
}
