import { type PatternWay, waysOf } from "./patternParts";

/** Characters of a piece: fewer are in every text, and more are in fewer patterns. */
const pieceLength = 3;

/**
 * Of each pattern pieces of text, in small letters: where it is found, at least one of them is. Undefined
 * where there are none. Of all that a match must contain those are taken that the fewest of the patterns
 * have, since those are rare in what people paste, too.
 */
export function neededPieces(
  sources: readonly string[],
): readonly (readonly string[] | undefined)[] {
  const patterns = sources.map(waysOf);
  const counts = new Map<string, number>();
  for (const ways of patterns) for (const way of ways) countPieces(way, counts);
  return patterns.map((ways) => needOf(ways, counts)?.pieces);
}

function countPieces({ runs, groups }: PatternWay, counts: Map<string, number>): void {
  for (const run of runs)
    for (const piece of piecesOf(run)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  for (const way of groups.flat()) countPieces(way, counts);
}

function piecesOf(run: string): readonly string[] {
  return Array.from({ length: Math.max(0, run.length - pieceLength + 1) }, (_, at) =>
    run.slice(at, at + pieceLength),
  );
}

/** Pieces of which one is needed, and how often all of them are in the patterns. */
interface Need {
  readonly pieces: readonly string[];
  readonly count: number;
}

/** Ends and beginnings of words are in many texts, of which the patterns say nothing. */
function costOf(piece: string, counts: ReadonlyMap<string, number>): number {
  return (counts.get(piece) ?? 0) * (piece.includes(" ") ? 6 : 1);
}

/** One piece of each way; undefined where one way has none. */
function needOf(
  ways: readonly PatternWay[],
  counts: ReadonlyMap<string, number>,
): Need | undefined {
  const needs = ways.map((way) => rarestOf(way, counts));
  if (!needs.every((need) => need !== undefined)) return undefined;
  return {
    pieces: [...new Set(needs.flatMap(({ pieces }) => pieces))],
    count: needs.reduce((sum, { count }) => sum + count, 0),
  };
}

function rarestOf(
  { runs, groups }: PatternWay,
  counts: ReadonlyMap<string, number>,
): Need | undefined {
  const single = runs
    .flatMap(piecesOf)
    .map((piece) => ({ pieces: [piece], count: costOf(piece, counts) }));
  const grouped = groups.flatMap((ways) => needOf(ways, counts) ?? []);
  return [...single, ...grouped].reduce<Need | undefined>(
    (best, need) => (best === undefined || need.count < best.count ? need : best),
    undefined,
  );
}
