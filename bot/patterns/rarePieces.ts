import { type PatternWay, waysOf } from "./patternParts";
import { isPiece, longestPiece, numberIn, pieceNumbers } from "./pieces";

/** Pieces of which a match has at least one, and how likely any of them is at a place of a text. */
interface Need {
  readonly pieces: readonly string[];
  readonly likely: number;
}

/** How likely the piece between two places of a row of letters is at a place of a text. */
type LikelihoodOf = (run: string, from: number, to: number) => number;

/**
 * Pieces of text, in small letters: where the pattern is found, at least one of them is. Undefined where
 * there are none. Of all that a match must contain those are taken that are least likely in a text.
 */
export function rarePieces(source: string): readonly string[] | undefined {
  return needed(waysOf(source), byLetters);
}

/**
 * Of patterns that are looked for in the same texts: what many of them have in common is in many of the
 * texts, too.
 */
export function rarePiecesAmong(
  sources: readonly string[],
): readonly (readonly string[] | undefined)[] {
  const patterns = sources.map(waysOf);
  const counts = new Int32Array(pieceNumbers);
  for (const ways of patterns) countPieces(ways, counts);
  const likelihoodOf: LikelihoodOf = (run, from, to) =>
    byLetters(run, from, to) * (counts[numberIn(run, from, to)] ?? 0) ** 2;
  return patterns.map((ways) => needed(ways, likelihoodOf));
}

function needed(ways: readonly PatternWay[], likelihoodOf: LikelihoodOf): string[] | undefined {
  const need = needOf(ways, likelihoodOf);
  return need && [...new Set(need.pieces)];
}

function countPieces(ways: readonly PatternWay[], counts: Int32Array): void {
  for (const { runs, groups } of ways) {
    for (const run of runs)
      eachPiece(run, (from, to) => {
        const number = numberIn(run, from, to);
        counts[number] = (counts[number] ?? 0) + 1;
      });
    for (const group of groups) countPieces(group, counts);
  }
}

/** One piece of each way; undefined where one way has none. */
function needOf(ways: readonly PatternWay[], likelihoodOf: LikelihoodOf): Need | undefined {
  const needs = ways.map((way) => rarestOf(way, likelihoodOf));
  if (!needs.every((need) => need !== undefined)) return undefined;
  return {
    pieces: needs.flatMap(({ pieces }) => pieces),
    likely: needs.reduce((sum, { likely }) => sum + likely, 0),
  };
}

function rarestOf({ runs, groups }: PatternWay, likelihoodOf: LikelihoodOf): Need | undefined {
  let best: Need | undefined;
  const take = (need: Need | undefined): void => {
    if (need !== undefined && need.likely < (best?.likely ?? Infinity)) best = need;
  };
  for (const run of runs) take(rarestIn(run, likelihoodOf));
  for (const ways of groups) take(needOf(ways, likelihoodOf));
  return best;
}

function rarestIn(run: string, likelihoodOf: LikelihoodOf): Need | undefined {
  let [rarest, end, least] = [0, 0, Infinity];
  eachPiece(run, (from, to) => {
    const likely = likelihoodOf(run, from, to);
    if (likely < least) [rarest, end, least] = [from, to, likely];
  });
  return end === 0 ? undefined : { pieces: [run.slice(rarest, end)], likely: least };
}

/** The longest pieces of letters in a row. */
function eachPiece(run: string, take: (from: number, to: number) => void): void {
  const length = Math.min(longestPiece, run.length);
  if (!isPiece(run.slice(0, length))) return;
  for (let from = 0; from + length <= run.length; from++) take(from, from + length);
}

/** How often characters are in texts of the product's languages, in a hundred. */
const often: Readonly<Record<string, number>> = {
  ...{ " ": 17, e: 11, a: 7, s: 7, t: 7, i: 7, n: 7, o: 6.5, r: 6, l: 4, d: 3.5, u: 3.5, c: 3 },
  ...{ h: 3, m: 2.5, p: 2.3, g: 1.5, f: 1.3, b: 1.2, v: 1.1, y: 1.1, w: 1, k: 0.8, ".": 0.8 },
};
const seldom = 0.2;

const likelihoods = Float64Array.from({ length: 128 }, (_, code) => {
  return (often[String.fromCharCode(code)] ?? seldom) / 100;
});

function byLetters(run: string, from: number, to: number): number {
  let likely = 1;
  for (let at = from; at < to; at++) likely *= likelihoods[run.charCodeAt(at)] ?? seldom / 100;
  return likely;
}
