import { decide } from "./decide";
import { type IntentName, type ScoredIntent } from "./recognition";

const bounds = /(?<=[.!?])\s+|(?<=[。！？])|\n+/u;
/** A story has few; the rest of a longer text is a paste. */
const most = 12;
/** Less says nothing by itself: "Any idea?" */
const shortest = 12;
/** What is about something at least this likely is about it. */
const likely = 0.4;

const asides: ReadonlySet<IntentName> = new Set(["out_of_scope", "smalltalk", "talk_to_human"]);

/**
 * What a story is about by the one sentence of it that tells: "She has mail and a laptop. But for Dropbox there is no
 * account." Undefined where none is clear by itself, and where two are about different things.
 */
export function tellingSentence(
  text: string,
  rank: (sentence: string) => readonly ScoredIntent[],
): IntentName | undefined {
  const sentences = text.split(bounds, most).filter(({ length }) => length >= shortest);
  if (sentences.length < 2) return undefined;
  const read = sentences.map(rank);
  const about = new Set(
    read.flatMap(([best]) =>
      best === undefined || best.score < likely || asides.has(best.intent) ? [] : [best.intent],
    ),
  );
  const [only] = about;
  const isClear = read.some(
    (intents) => intents[0]?.intent === only && decide(intents) === "route",
  );
  return about.size === 1 && isClear ? only : undefined;
}
