import { neededPieces, pieceNumberAt, pieceNumbers } from "./neededPieces";

/** A cause and the sentences that name it. */
export interface Sentences {
  readonly id: string;
  readonly sentences: readonly RegExp[];
}

/**
 * Finds the cause whose sentence covers most of a text, the first of them where they cover alike. Of some
 * hundred sentences hardly one is in a text: only those are looked for of which a piece is there that each
 * of their matches contains.
 */
export function createSentenceSearch(
  books: readonly Sentences[],
): (text: string) => string | undefined {
  const all = books.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ id, sentence })));
  // Made when the first message comes: most commands, and the start of the server, need none.
  let table: Table | undefined;
  return (text) => {
    table ??= tableOf(all.map(({ sentence }) => sentence.source));
    let best: { id: string; length: number } | undefined;
    for (const number of numbersIn(text, table)) {
      const one = all[number];
      const length = one?.sentence.exec(text)?.[0].length ?? 0;
      if (one !== undefined && length > (best?.length ?? 0)) best = { id: one.id, length };
    }
    return best?.id;
  };
}

/** Which sentences a piece of text belongs to, by the numbers of both. */
interface Table {
  readonly byPiece: readonly (readonly number[] | undefined)[];
  /** Those that need no piece. */
  readonly always: readonly number[];
}

function tableOf(sources: readonly string[]): Table {
  const byPiece = Array.from({ length: pieceNumbers }, (): number[] | undefined => undefined);
  const always: number[] = [];
  neededPieces(sources).forEach((pieces, number) => {
    if (pieces === undefined) always.push(number);
    for (const piece of pieces ?? []) (byPiece[pieceNumberAt(piece, 0)] ??= []).push(number);
  });
  return { byPiece, always };
}

/** The sentences that may be in a text, in their order. */
function numbersIn(text: string, { byPiece, always }: Table): readonly number[] {
  const small = text.toLowerCase();
  const found = new Set(always);
  for (let at = 0; at + 2 < small.length; at++) {
    const numbers = byPiece[pieceNumberAt(small, at)];
    if (numbers !== undefined) for (const number of numbers) found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}
