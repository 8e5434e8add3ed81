import { type RowPiece } from "../logs/triage/shapes/port";
import { type RowSource, writePieces } from "../logs/triage/shapes/writePieces";

/** Lines of an answer, gathered as bytes until they are written. */
export interface RowBytes {
  text(line: string): void;
  /** The line of an entry whose bytes are known: texts and what stands in its holes. */
  pieces(row: readonly RowPiece[], source: RowSource): void;
  /** Lines that are bytes already. */
  bytes(row: Buffer): void;
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
  return {
    text(line) {
      makeRoom(line.length * 3);
      length += rows.write(line, length);
    },
    pieces(row, source) {
      let end = writePieces(row, source, rows, length);
      while (end < 0) {
        makeRoom(rows.length + 1);
        end = writePieces(row, source, rows, length);
      }
      length = end;
    },
    bytes(row) {
      makeRoom(row.length);
      length += row.copy(rows, length);
    },
    taken() {
      const taken = Buffer.from(rows.subarray(0, length));
      length = 0;
      return taken;
    },
  };
}
