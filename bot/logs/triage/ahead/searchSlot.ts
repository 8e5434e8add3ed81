import { type ShapeFollower } from "../shapes/followShapes";
import { writePieces } from "../shapes/writePieces";
import { type Slot } from "./port";
import { addEntry } from "./newSlot";

const [comma, openObject] = [44, 123];

/**
 * Finds all entries in a piece that are known, with their rows. Where entries begin is guessed by how
 * they begin: whoever reads the input knows it, and asks only for those that do begin there.
 */
export function searchSlot(
  shapes: ShapeFollower,
  slot: Slot,
  bytes: Buffer,
  withRows: boolean,
): void {
  slot.table[0] = 0;
  const beginning = shapes.beginning();
  let rowEnd = 0;
  if (beginning.length === 0) return;
  for (let at = bytes.indexOf(beginning); at >= 0;) {
    const variant = shapes.variant(bytes, at, bytes.length);
    if (variant === undefined) {
      at = bytes.indexOf(beginning, at + 1);
      continue;
    }
    const { found, alike } = shapes;
    if (withRows) rowEnd = writePieces(variant.row, { bytes, found, alike }, slot.rows, rowEnd);
    if (rowEnd < 0 || !addEntry(slot, at, found.end, variant.verdict, rowEnd)) return;
    at = nextEntry(bytes, found.end, beginning);
  }
}

/** Where the next entry may begin: mostly right behind the last. */
function nextEntry(bytes: Buffer, end: number, beginning: Buffer): number {
  let at = end;
  while (at < bytes.length && ((bytes[at] ?? 0) <= 32 || bytes[at] === comma)) at += 1;
  return bytes[at] === openObject ? at : bytes.indexOf(beginning, at);
}
