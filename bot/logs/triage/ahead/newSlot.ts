import { type Slot } from "./port";

/** Bytes of a piece of the input. */
export const pieceSize = 256 * 1024;

/** Entries are about 3 kB and their rows a tenth of it; what finds no room is left to the reader. */
const most = { entries: 1_024, rows: 96 * 1024 };
const perEntry = 4;
const rowsFrom = (1 + most.entries * perEntry) * Int32Array.BYTES_PER_ELEMENT;

/** A slot of its own. */
export function newSlot(): Slot {
  return slotOver(new SharedArrayBuffer(rowsFrom + most.rows));
}

/** The same slot, seen from another thread. */
export function slotOver(shared: SharedArrayBuffer): Slot {
  return {
    shared,
    table: new Int32Array(shared, 0, 1 + most.entries * perEntry),
    rows: Buffer.from(shared, rowsFrom, most.rows),
  };
}

/** Adds an entry to the table; false where there is no room. */
export function addEntry(
  { table }: Slot,
  begin: number,
  end: number,
  variant: number,
  rowEnd: number,
): boolean {
  const count = table[0] ?? 0;
  if (count >= most.entries) return false;
  const at = 1 + count * perEntry;
  table[at] = begin;
  table[at + 1] = end;
  table[at + 2] = variant;
  table[at + 3] = rowEnd;
  table[0] = count + 1;
  return true;
}
