import { type AlikeParts } from "./alikeParts";
import { type Found, type RowPiece } from "./port";

/** The entry that was found last, for its row. */
export interface RowSource {
  readonly bytes: Buffer;
  readonly found: Found;
  readonly alike: AlikeParts;
}

/**
 * Writes the line of an entry into a buffer: texts, what stands in its holes, and what it tells. Where it ends; -1
 * where there is no room for it.
 */
export function writePieces(
  row: readonly RowPiece[],
  { bytes, found, alike }: RowSource,
  target: Buffer,
  start: number,
): number {
  let at = start;
  for (const piece of row) {
    const isHole = typeof piece === "number" && piece >= 0;
    const source = isHole ? bytes : toldBytes(piece, found, alike);
    const begin = isHole ? (found.from[piece] ?? 0) : 0;
    const end = isHole ? (found.to[piece] ?? 0) : source.length;
    if (at + end - begin > target.length) return -1;
    if (end - begin > 64) source.copy(target, at, begin, end);
    // Most pieces are short: a call of the native copy costs more than they do.
    else for (let one = begin; one < end; one++) target[at + one - begin] = source[one] ?? 0;
    at += end - begin;
  }
  return at;
}

/** A text of the row, or of what the entry tells. */
function toldBytes(piece: RowPiece, found: Found, alike: AlikeParts): Buffer {
  return typeof piece === "number" ? alike.bytes(found, -1 - piece) : piece;
}
