import { readSync } from "node:fs";
import { slotSize } from "./newSlot";
import { type Slot } from "./port";

/** Reads a piece of an open file into its slot; as many bytes as there are. Throws what the file system says. */
export function readPiece(file: number, piece: number, { input }: Slot): number {
  let length = 0;
  while (length < slotSize) {
    const read = readSync(file, input, length, slotSize - length, piece * slotSize + length);
    if (read === 0) break;
    length += read;
  }
  return length;
}
