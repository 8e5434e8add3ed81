import { type Sayings, type Thing, things, type Trouble, troubles } from "./sayings";

/** Characters that may stand between a thing and its trouble. */
const widest = 60;
/** Sentences of one text that are looked at. */
const mostSentences = 40;

/**
 * How programs write and people who describe their trouble in a chat do not: with quotation marks and
 * brackets, names of code, numbers, a sentence with its capital letter and its point.
 */
const byProgram = /[{}[\]<>"`„«「=_]|(?<!\p{L})'\S|\w: |\d{3}|[a-z][A-Z]|[.。]\s*$/u;

/** Whether a text looks like what programs write. */
export function isByProgram(text: string): boolean {
  return byProgram.test(text);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the cause that a message names in words of its own: what is said of the thing that stands nearest
 * to the trouble, in one sentence. A message that puts things in between says something else, so nothing is
 * said.
 */
export function createSayingSearch(sayings: Sayings): (text: string) => string | undefined {
  return (text) => {
    let best: { readonly cause: string; readonly gap: number } | undefined;
    for (const sentence of text.split(/[.!?;]\s|[\n。]/, mostSentences)) {
      const said = placesOf(sentence, troubles);
      const named = said.length === 0 ? [] : placesOf(sentence, things);
      for (const [trouble, at] of said)
        for (const [thing, place] of named) {
          const cause = sayings[thing][trouble];
          const gap = gapBetween(place, at);
          if (cause !== undefined && gap <= widest && gap < (best?.gap ?? Infinity))
            best = { cause, gap };
        }
    }
    return best?.cause;
  };
}

function placesOf<Name extends Thing | Trouble>(
  sentence: string,
  words: Readonly<Record<Name, RegExp>>,
): [Name, Place][] {
  const places: [Name, Place][] = [];
  for (const name of Object.keys(words) as Name[]) {
    const found = words[name].exec(sentence);
    if (found !== null)
      places.push([name, { from: found.index, to: found.index + found[0].length }]);
  }
  return places;
}

/** Words that overlap are one word, which says nothing of itself. */
function gapBetween(one: Place, other: Place): number {
  if (one.from < other.to && other.from < one.to) return Infinity;
  return one.from >= other.to ? one.from - other.to : other.from - one.to;
}
