/** A piece of a text has at most so many characters. */
export const longestPiece = 4;

/** Pieces are told apart by so many numbers; two may have the same. */
export const pieceNumbers = 1 << 16;

/** From here on one character says as much as a word of letters: Chinese and Japanese. */
const firstWide = 0x2e80;

/** Whether a piece is looked for: one letter is in every text, one character of Japanese is not. */
export function isPiece(piece: string): boolean {
  return piece.length > 1 || piece.charCodeAt(0) >= firstWide;
}

/** The number of a piece. */
export function numberOf(piece: string): number {
  return numberIn(piece, 0, piece.length);
}

/** The number of the piece between two places of a text. */
export function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = withNext(number, text.charCodeAt(at));
  return number;
}

/** Mixed so that the pieces of a text have other numbers than those that begin like them. */
function withNext(number: number, code: number): number {
  return ((number * 31 + code + 1) * 97) & (pieceNumbers - 1);
}

/** The numbers of all pieces of a text, in small letters, as bits. */
export type PieceBits = Uint32Array;

/** No bits yet. */
export function emptyBits(): PieceBits {
  return new Uint32Array(pieceNumbers / 32);
}

export function addPiece(bits: PieceBits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
}

export function hasPiece(bits: PieceBits, number: number): boolean {
  return (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

/** Whether one of these numbers is among the bits. */
export function hasOne(bits: PieceBits, numbers: Int32Array): boolean {
  for (const number of numbers) if (hasPiece(bits, number)) return true;
  return false;
}

/** Sets the bits of a text, and no others. */
export function setPieces(bits: PieceBits, text: string): void {
  bits.fill(0);
  piecesIn(text, (number) => {
    addPiece(bits, number);
  });
}

/** Gives the numbers of all pieces of a text. */
export function piecesIn(text: string, take: (number: number) => void): void {
  const small = text.toLowerCase();
  for (let from = 0; from < small.length; from++) {
    let number = 0;
    const last = Math.min(from + longestPiece, small.length);
    for (let at = from; at < last; at++) {
      number = withNext(number, small.charCodeAt(at));
      take(number);
    }
  }
}
