import { type Fills } from "./fills";
import { keptText } from "./keptBytes";
import { type Hole, type RowPiece, type Variant } from "./port";
import { type RowSource } from "./writePieces";

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

/** The row of the entry that was found last, as text. */
export function rowText(row: readonly RowPiece[], { bytes, found, alike }: RowSource): string {
  const text = (piece: RowPiece): string => {
    if (typeof piece !== "number") return piece.toString();
    if (piece < 0) return alike.written(found, -1 - piece) ?? "";
    return bytes.toString("utf8", found.from[piece], found.to[piece]);
  };
  return row.map(text).join("");
}

/**
 * The pieces of the row of another variant: they differ from its shape's only behind the last hole,
 * where the verdict stands, with codes that the entry tells. Undefined where that is not so.
 */
export function rowOfVariant(
  row: readonly RowPiece[],
  written: string,
  source: RowSource,
): Pick<Variant<unknown>, "row" | "shown"> | undefined {
  const same = row.slice(0, -1);
  const begin = rowText(same, source);
  if (!written.startsWith(begin)) return undefined;
  const end = written.slice(begin.length);
  const shown = shownIn(end, source);
  if (shown === undefined) return undefined;
  const pieces: RowPiece[] = [];
  let at = 0;
  for (const { from, to, told } of shown) {
    if (from < at) return undefined;
    pieces.push(keptText(end.slice(at, from)), -1 - (told[0] ?? 0));
    at = to;
  }
  const last = keptText(end.slice(at));
  return { row: [...same, ...pieces, last], shown: shown.map(({ told }) => told) };
}

interface Shown {
  readonly from: number;
  readonly to: number;
  /** Which of what the entry tells says it. */
  readonly told: number[];
}

/** What an entry tells that stands in a text; undefined where it stands there more than once. */
function shownIn(text: string, { found, alike }: RowSource): readonly Shown[] | undefined {
  const shown = new Map<string, Shown>();
  for (let index = 0; index < found.toldCount; index++) {
    const written = alike.written(found, index);
    const from = written === undefined ? -1 : text.indexOf(written);
    if (written === undefined || from < 0) continue;
    if (text.includes(written, from + 1)) return undefined;
    const known = shown.get(written);
    if (known === undefined) shown.set(written, { from, to: from + written.length, told: [index] });
    else known.told.push(index);
  }
  return [...shown.values()].sort((a, b) => a.from - b.from);
}
