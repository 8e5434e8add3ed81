import { type RowPiece } from "./port";

/**
 * Writes the line of an entry into a buffer: texts, and what stands in its holes. Where it ends; -1
 * where there is no room for it.
 */
export function writePieces(
  row: readonly RowPiece[],
  bytes: Buffer,
  { from, to }: { readonly from: Int32Array; readonly to: Int32Array },
  target: Buffer,
  start: number,
): number {
  let at = start;
  for (const piece of row) {
    const isHole = typeof piece === "number";
    const source = isHole ? bytes : piece;
    const begin = isHole ? (from[piece] ?? 0) : 0;
    const end = isHole ? (to[piece] ?? 0) : piece.length;
    if (at + end - begin > target.length) return -1;
    if (end - begin > 64) source.copy(target, at, begin, end);
    // Most pieces are short: a call of the native copy costs more than they do.
    else for (let one = begin; one < end; one++) target[at + one - begin] = source[one] ?? 0;
    at += end - begin;
  }
  return at;
}
