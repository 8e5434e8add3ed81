import { readSync } from "node:fs";
import { pieceSize } from "./newSlot";

/**
 * Reads a piece of an open file into memory of the thread's own: to copy from memory that threads share
 * takes four times as long as to read once more. As many bytes as there are, up to a limit; it is only
 * lent until the next. Throws what the file system says.
 */
export type PieceReader = (piece: number) => Buffer;

/** Reads pieces of an open file. */
export function pieceReader(file: number): PieceReader {
  const input = Buffer.allocUnsafeSlow(pieceSize);
  return (piece) => {
    let length = 0;
    while (length < pieceSize) {
      const place = piece * pieceSize + length;
      const read = readSync(file, input, length, pieceSize - length, place);
      if (read === 0) break;
      length += read;
    }
    return input.subarray(0, length);
  };
}
