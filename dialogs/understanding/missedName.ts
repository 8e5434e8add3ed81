import { sought } from "../../bot/patterns/sought";
import { nameIn } from "./nameIn";

const word = "\\p{L}[\\p{L}\\p{M}'’-]{1,40}";
const not =
  "(?:do ?n'?t|do not|can'?t|can ?not|could ?n'?t|could not|did ?n'?t|did not|never)(?: (?:even|really|actually|currently))?";
const phrasesWith = (name: string): readonly string[] => [
  `(?<!\\p{L})i(?: (?:still|just|also|can))? (?:${not} )?(?:see|find|locate|spot) ${name} (?:in|on|to|into|inside|within|at|under)(?!\\p{L})`,
  `(?<!\\p{L})i(?: (?:still|just|also))?(?:'m| am)? (?:missing|(?:have )?(?:added|assigned|invited)|(?:look|search|wait)(?:ing)? for) ${name} (?:in|on|to|into|inside|within)(?!\\p{L})`,
  `(?<!\\p{L})ich (?:sehe|finde|vermisse|suche|brauche|kann) ${name} (?:(?:immer |leider )?(?:noch )?nicht )?(?:in|bei|auf|unter)(?!\\p{L})`,
  `(?<!\\p{L})(?:je ne (?:vois|trouve|retrouve)(?: (?:toujours|plus))? pas|il me manque) ${name} (?:dans|sur|en|chez)(?!\\p{L})`,
  `(?<!\\p{L})(?:no|ya no|todavía no|aún no) (?:veo|encuentro) a ${name} en(?!\\p{L})`,
];
/** What people need and have is mostly no person: only what is written like a name is. */
const needed = `(?<!\\p{L})[Ii](?: (?:still|just|also))? (?:${not} )?(?:need|want|miss|have|get) (?<name>\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}) (?:in|on|to|into|inside|within)(?!\\p{L})`;
const phrases = [`(?<name>${word} ${word})`, `(?<name>${word})`]
  .flatMap(phrasesWith)
  .map((phrase) => sought(new RegExp(phrase, "iu")))
  .concat(sought(new RegExp(needed, "u")));

const mayBeName = (one: string): boolean => nameIn(`Why is ${one} not in`)?.name === one;

/**
 * Whom the writer misses or sees somewhere: in "I don't see Ben in Slack" it is not the writer. The words may be
 * another thing. Undefined where nobody is missed so.
 */
export function missedName(text: string): string | undefined {
  const written = text.replaceAll("’", "'");
  for (const phrase of phrases) {
    const missed = phrase.exec(written)?.groups?.["name"];
    if (missed?.split(" ").every(mayBeName) === true) return missed;
  }
  return undefined;
}
