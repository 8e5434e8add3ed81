import { clockIn } from "./clockIn";
import { sinceIn } from "./entities";
import { namesTime } from "./namesTime";
import { plainPhrase } from "./plainPhrase";
import { saysOnlyWhen } from "./saysOnlyWhen";

const lead =
  /^(?:(?:and|but|ok|so|what about|how about|what (?:has |have )?(?:changed|happened)|was (?:hat sich|ist) (?:geändert|passiert)|qu'est-ce qui a changé|qué (?:ha cambiado|cambió|pasó)|und|aber|wie (?:war|ist|sieht) (?:es|das)(?: aus)?|was ist mit|et|mais|y|pero|qué tal) |(?:では|じゃあ|それでは|で)[ 、]*)*/u;
const tail =
  / ?(?:then|aus|dann|alors|entonces|は(?:どう|どうですか|いかがですか)?|の(?:分|場合)は?)$/u;
/** Words that belong to a time and name none. */
const small =
  /(?<!\p{L})(?:the|last|past|this|previous|of|in|on|at|over|during|within|since|from|to|for|der|die|das|den|dem|im|am|in|seit|vor|von|bis|zwischen|und|and|between|letzte[mnrs]?|vergangene[mnrs]?|vorige[mnrs]?|le|la|les|au|du|de|des|depuis|dans|pendant|entre|et|el|los|las|en|del|desde|hace|y|pasad[oa]s?)(?!\p{L})|\d+(?:st|nd|rd|th|\.)?|[の間]/gu;

/**
 * The words of a text that says only when, as somebody asks once more for another time: "and last week?", "und
 * gestern?". Undefined for other texts.
 */
export function bareTime(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const words = plainPhrase(text).replace(lead, "").replace(tail, "").trim();
  if (words === "") return undefined;
  const clock = clockIn(words);
  if (clock !== undefined && saysLittleBeside(words.replace(clock.words, " "))) return words;
  const core = words.replace(/(?:から|以降|以来)$/u, "");
  if (sinceIn(core) === core || saysOnlyWhen(words)) return words;
  // One word or two beside those of a time: "the third quarter", "im Sommerquartal".
  const others = words.replace(small, " ").trim().split(/\s+/);
  return namesTime(words) && others.length <= 2 ? words : undefined;
}

/** Nothing but a day beside a time of it: "yesterday after 3 pm". */
function saysLittleBeside(rest: string): boolean {
  const left = rest.replace(small, " ").replace(/\s+/g, " ").trim();
  return (
    left === "" ||
    sinceIn(rest.trim()) === rest.trim() ||
    (left.split(" ").length <= 2 && namesTime(rest))
  );
}
