import { type PatternWay, waysOf } from "./patternParts";
import { isPiece, longestPiece } from "./pieces";

/** Pieces of which a match has at least one, and how likely any of them is at a place of a text. */
interface Need {
  readonly pieces: readonly string[];
  readonly likely: number;
}

/**
 * Pieces of text, in small letters: where the pattern is found, at least one of them is. Undefined where
 * there are none. Of all that a match must contain those are taken that are least likely in a text.
 */
export function rarePieces(source: string): readonly string[] | undefined {
  const need = needOf(waysOf(source));
  return need && [...new Set(need.pieces)];
}

/** One piece of each way; undefined where one way has none. */
function needOf(ways: readonly PatternWay[]): Need | undefined {
  const needs = ways.map(rarestOf);
  if (!needs.every((need) => need !== undefined)) return undefined;
  return {
    pieces: needs.flatMap(({ pieces }) => pieces),
    likely: needs.reduce((sum, { likely }) => sum + likely, 0),
  };
}

function rarestOf({ runs, groups }: PatternWay): Need | undefined {
  let best: Need | undefined;
  for (const need of [...runs.map(rarestIn), ...groups.map(needOf)])
    if (need !== undefined && (best === undefined || need.likely < best.likely)) best = need;
  return best;
}

function rarestIn(run: string): Need | undefined {
  const length = Math.min(longestPiece, run.length);
  let best: Need | undefined;
  for (let at = 0; at + length <= run.length; at++) {
    const piece = run.slice(at, at + length);
    const likely = isPiece(piece) ? likelihoodOf(piece) : Infinity;
    if (likely < (best?.likely ?? Infinity)) best = { pieces: [piece], likely };
  }
  return best;
}

/** How often characters are in texts of the product's languages, in a hundred. */
const often: Readonly<Record<string, number>> = {
  ...{ " ": 17, e: 11, a: 7, s: 7, t: 7, i: 7, n: 7, o: 6.5, r: 6, l: 4, d: 3.5, u: 3.5, c: 3 },
  ...{ h: 3, m: 2.5, p: 2.3, g: 1.5, f: 1.3, b: 1.2, v: 1.1, y: 1.1, w: 1, k: 0.8, ".": 0.8 },
};
const seldom = 0.2;

function likelihoodOf(piece: string): number {
  let likely = 1;
  for (const char of piece) likely *= (often[char] ?? seldom) / 100;
  return likely;
}
