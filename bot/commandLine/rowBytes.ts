import { type RowPiece } from "../logs/triage/shapes/port";

/** Lines of an answer, gathered as bytes until they are written. */
export interface RowBytes {
  text(line: string): void;
  /** The line of an entry whose bytes are known: texts and what stands in its holes. */
  pieces(row: readonly RowPiece[], bytes: Buffer, from: Int32Array, to: Int32Array): void;
  /** What was gathered since the last time. */
  taken(): Buffer;
}

/** Nothing gathered yet. */
export function rowBytes(): RowBytes {
  let rows = Buffer.allocUnsafe(256 * 1024);
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= rows.length) return;
    const larger = Buffer.allocUnsafe(Math.max(length + more, rows.length * 2));
    rows.copy(larger, 0, 0, length);
    rows = larger;
  };
  const add = (bytes: Buffer, from: number, to: number): void => {
    makeRoom(to - from);
    if (to - from > 64) bytes.copy(rows, length, from, to);
    // Most pieces are short: a call of the native copy costs more than they do.
    else for (let at = from; at < to; at++) rows[length + at - from] = bytes[at] ?? 0;
    length += to - from;
  };
  return {
    text(line) {
      makeRoom(line.length * 3);
      length += rows.write(line, length);
    },
    pieces(row, bytes, from, to) {
      for (const piece of row) {
        if (typeof piece === "number") add(bytes, from[piece] ?? 0, to[piece] ?? 0);
        else add(piece, 0, piece.length);
      }
    },
    taken() {
      const taken = Buffer.from(rows.subarray(0, length));
      length = 0;
      return taken;
    },
  };
}
