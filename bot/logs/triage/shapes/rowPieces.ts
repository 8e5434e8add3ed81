import { type Fills } from "./fills";
import { keptText } from "./keptBytes";
import { type Hole, type RowPiece } from "./port";

const shown = new Set<Hole["kind"]>([
  ...(["text", "detail", "time", "job", "sourceSystem", "targetSystem"] as const),
]);

/** Cuts what was written of an entry with filled holes where the fills stand. */
export function rowPieces(
  written: string,
  holes: readonly Hole[],
  fills: Fills,
): readonly RowPiece[] {
  const places = holes.flatMap(({ kind }, hole) => {
    const fill = fills[hole] ?? "";
    if (!shown.has(kind)) return [];
    const found: { from: number; to: number; hole: number }[] = [];
    for (let at = written.indexOf(fill); at >= 0; at = written.indexOf(fill, at + 1))
      found.push({ from: at, to: at + fill.length, hole });
    return found;
  });
  places.sort((a, b) => a.from - b.from);
  const pieces: RowPiece[] = [];
  let at = 0;
  for (const { from, to, hole } of places) {
    pieces.push(keptText(written.slice(at, from)), hole);
    at = to;
  }
  pieces.push(keptText(written.slice(at)));
  return pieces;
}

/**
 * The pieces of the row of another variant: they differ from its shape's only behind the last hole,
 * where the verdict stands. Undefined where that is not so.
 */
export function rowOfVariant(
  row: readonly RowPiece[],
  written: string,
  { bytes, from, to }: { bytes: Buffer; from: Int32Array; to: Int32Array },
): readonly RowPiece[] | undefined {
  const same = row.slice(0, -1);
  const begin = same
    .map((piece) =>
      typeof piece === "number" ? bytes.toString("utf8", from[piece], to[piece]) : piece.toString(),
    )
    .join("");
  return written.startsWith(begin) ? [...same, keptText(written.slice(begin.length))] : undefined;
}
