import { type PatternWay, waysOf } from "../patterns/patternParts";

/** Characters of a piece: fewer are in every text, and more are in fewer patterns. */
const pieceLength = 3;

/** Pieces are told apart by so many of the bits of their number. */
export const pieceNumbers = 1 << 13;

/** The number of the piece that begins at a place of a text in small letters; others may have the same. */
export function pieceNumberAt(text: string, at: number): number {
  const last = text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2);
  return last & (pieceNumbers - 1);
}

/** How often pieces are in the patterns, by their numbers. */
type Counts = Int32Array;

/**
 * Of each pattern pieces of text, in small letters: where it is found, at least one of them is. Undefined
 * where there are none. Of all that a match must contain those are taken that the fewest of the patterns
 * have, since those are rare in what people paste, too.
 */
export function neededPieces(
  sources: readonly string[],
): readonly (readonly string[] | undefined)[] {
  const patterns = sources.map(waysOf);
  const counts: Counts = new Int32Array(pieceNumbers);
  for (const ways of patterns) for (const way of ways) countPieces(way, counts);
  return patterns.map((ways) => needOf(ways, counts)?.pieces);
}

function countPieces({ runs, groups }: PatternWay, counts: Counts): void {
  for (const run of runs)
    for (let at = 0; at + pieceLength <= run.length; at++) {
      const number = pieceNumberAt(run, at);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  for (const ways of groups) for (const way of ways) countPieces(way, counts);
}

/** Pieces of which one is needed, and how often all of them are in the patterns. */
interface Need {
  readonly pieces: readonly string[];
  readonly count: number;
}

/** One piece of each way; undefined where one way has none. */
function needOf(ways: readonly PatternWay[], counts: Counts): Need | undefined {
  const needs = ways.map((way) => rarestOf(way, counts));
  if (!needs.every((need) => need !== undefined)) return undefined;
  return {
    pieces: [...new Set(needs.flatMap(({ pieces }) => pieces))],
    count: needs.reduce((sum, { count }) => sum + count, 0),
  };
}

function rarestOf({ runs, groups }: PatternWay, counts: Counts): Need | undefined {
  let best: Need | undefined;
  const take = (need: Need | undefined): void => {
    if (need !== undefined && (best === undefined || need.count < best.count)) best = need;
  };
  for (const run of runs) take(rarestIn(run, counts));
  for (const ways of groups) take(needOf(ways, counts));
  return best;
}

function rarestIn(run: string, counts: Counts): Need | undefined {
  let [rarest, count] = [-1, Infinity];
  for (let at = 0; at + pieceLength <= run.length; at++) {
    const cost = costAt(run, at, counts);
    if (cost < count) [rarest, count] = [at, cost];
  }
  return rarest < 0 ? undefined : { pieces: [run.slice(rarest, rarest + pieceLength)], count };
}

/** Ends and beginnings of words are in many texts, of which the patterns say nothing. */
function costAt(run: string, at: number, counts: Counts): number {
  const blank = run.indexOf(" ", at);
  const hasBlank = blank >= 0 && blank < at + pieceLength;
  return (counts[pieceNumberAt(run, at)] ?? 0) * (hasBlank ? 6 : 1);
}
