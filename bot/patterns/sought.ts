import { emptyBits, hasOne, numberOf, type PieceBits, setPieces } from "./pieces";
import { rarePieces } from "./rarePieces";

/** A pattern that is looked for in many texts and found in few. */
export interface Sought {
  readonly source: string;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** Longer texts have almost all pieces. */
const longest = 2_000;
/** A turn reads its text in some six ways: as it is, in small letters, without what stands around it. */
const mostTexts = 24;

const pieces = new Map<string, PieceBits>();
let last: { readonly text: string; readonly bits: PieceBits } = { text: "", bits: emptyBits() };

/** The pieces of a text; those of the texts asked for last are kept. */
function piecesOf(text: string): PieceBits {
  if (text === last.text) return last.bits;
  let bits = pieces.get(text);
  if (bits === undefined) {
    bits = freeBits();
    setPieces(bits, text);
    pieces.set(text, bits);
  }
  last = { text, bits };
  return bits;
}

/** New ones, or those of the text that was read first. */
function freeBits(): PieceBits {
  const [first] = pieces;
  if (first === undefined || pieces.size < mostTexts) return emptyBits();
  pieces.delete(first[0]);
  return first[1];
}

/**
 * The same pattern, tried only on texts that have a piece which each of its matches contains: to look
 * whether one is there takes 25 ns, a try 160 on the average. It must not be one that keeps its place (`g`, `y`).
 */
export function sought(pattern: RegExp): Sought {
  if (pattern.global || pattern.sticky) throw new Error(`${pattern.source} keeps its place`);
  // Read when the first text comes: most commands need few patterns.
  let needed: Int32Array | undefined;
  const mayBeIn = (text: string): boolean => {
    if (text.length > longest) return true;
    needed ??= Int32Array.from(rarePieces(pattern.source) ?? [], numberOf);
    return needed.length === 0 || hasOne(piecesOf(text), needed);
  };
  return {
    source: pattern.source,
    test: (text) => mayBeIn(text) && pattern.test(text),
    exec: (text) => (mayBeIn(text) ? pattern.exec(text) : null),
  };
}

/** The same of patterns that each say something. */
export function soughtBy<Meaning>(
  patterns: readonly (readonly [Meaning, RegExp])[],
): readonly (readonly [Meaning, Sought])[] {
  return patterns.map(([meaning, pattern]) => [meaning, sought(pattern)]);
}
