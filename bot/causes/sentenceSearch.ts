import {
  addPiece,
  emptyBits,
  hasPiece,
  numberOf,
  type PieceBits,
  piecesIn,
} from "../patterns/pieces";
import { mayMatch } from "../patterns/mayMatch";
import { type PatternWay, waysOf } from "../patterns/patternParts";
import { rarePiecesAmong } from "../patterns/rarePieces";

/** A cause and the sentences that name it. */
export interface Sentences {
  readonly id: string;
  readonly sentences: readonly RegExp[];
}

/**
 * Finds the cause whose sentence covers most of a text, in whichever of its writings, the first of them where
 * they cover alike. Of some
 * hundred sentences hardly one is in a text: only those are looked for of which a piece is there that each
 * of their matches contains.
 */
export function createSentenceSearch(
  books: readonly Sentences[],
): (...writings: readonly string[]) => string | undefined {
  const all: Known[] = books.flatMap(({ id, sentences }) =>
    sentences.map((sentence) => ({ id, sentence })),
  );
  // Made when the first message comes: most commands, and the start of the server, need none.
  let table: Table | undefined;
  return (...writings) => {
    table ??= tableOf(all.map(({ sentence }) => sentence.source));
    let best: Covered | undefined;
    for (const text of writings) best = mostCovered(text, all, table, best);
    return best?.id;
  };
}

/** The cause whose sentence covers so many characters of a text. */
interface Covered {
  readonly id: string;
  readonly length: number;
}

function mostCovered(
  text: string,
  all: readonly Known[],
  table: Table,
  before: Covered | undefined,
): Covered | undefined {
  const small = text.toLowerCase();
  let best = before;
  for (const number of numbersIn(text, table)) {
    const one = all[number];
    if (one === undefined || !mayMatch((one.ways ??= waysOf(one.sentence.source)), small)) continue;
    const length = one.sentence.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { id: one.id, length };
  }
  return best;
}

interface Known {
  readonly id: string;
  readonly sentence: RegExp;
  /** Read when a text has its rarest piece. */
  ways?: readonly PatternWay[];
}

/** Which sentences a piece of text belongs to, by the numbers of both. */
interface Table {
  /** The pieces that sentences have: few, so that most of a text is passed over at once. */
  readonly pieces: PieceBits;
  readonly byPiece: ReadonlyMap<number, readonly number[]>;
  /** Those that need no piece. */
  readonly always: readonly number[];
}

function tableOf(sources: readonly string[]): Table {
  const pieces = emptyBits();
  const byPiece = new Map<number, number[]>();
  const always: number[] = [];
  rarePiecesAmong(sources).forEach((needed, number) => {
    if (needed === undefined) always.push(number);
    for (const piece of (needed ?? []).map(numberOf)) {
      addPiece(pieces, piece);
      byPiece.set(piece, [...(byPiece.get(piece) ?? []), number]);
    }
  });
  return { pieces, byPiece, always };
}

/** The sentences that may be in a text, in their order. */
function numbersIn(text: string, { pieces, byPiece, always }: Table): readonly number[] {
  const found = new Set(always);
  piecesIn(text, (piece) => {
    if (hasPiece(pieces, piece)) for (const number of byPiece.get(piece) ?? []) found.add(number);
  });
  return [...found].sort((a, b) => a - b);
}
