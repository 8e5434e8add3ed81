import { type LogEntry } from "../../port";
import { type KnownEntries } from "../port";
import { emptyFound } from "./emptyFound";
import { findParts } from "./findParts";
import { learnShape, type Render } from "./learnShape";
import { startMeanings } from "./meanings";
import { namesHold } from "./namesHold";
import { type Found, type RowPiece, type Shape, type Variant } from "./port";
import { rowOfVariant } from "./rowPieces";
import { type Searched, searchedIn } from "./searched";
import { shapesByParts } from "./shapesByParts";
import { addParts, partTree } from "./partTree";

/** The shapes of the entries read so far, by which most others are known without being read. */
export interface KnownShapes<Verdict> extends KnownEntries {
  /** Learns from an entry that was read from these bytes. */
  learn(entry: LogEntry, verdict: Verdict, bytes: Buffer): void;
  readonly variants: readonly Variant<Verdict>[];
  /** How many entries were known. */
  known(): number;
}

/** Writes the row of a known entry: what stands in its holes is in the bytes. */
export type WriteRow = (row: readonly RowPiece[], bytes: Buffer, found: Found) => void;

/** Bytes of all parts together and of one entry; shapes and variants of them. */
const most = { all: 4 * 1024 * 1024, one: 64 * 1024, shapes: 5_000, variants: 10_000 };
/** So many entries are learned from before any was known; then one for so many known ones. */
const credit = { first: 1_000, every: 4 };

/** Knows no shape yet; `render` gives the row of an entry that was read. */
export function knownShapes<Verdict>(
  render: Render<Verdict>,
  write: WriteRow,
): KnownShapes<Verdict> {
  const found = emptyFound();
  const meanings = startMeanings();
  const tree = partTree(most.all);
  const shapes = shapesByParts<Verdict>();
  const variants: Variant<Verdict>[] = [];
  let searched = searchedIn(Buffer.alloc(0));
  let last: Variant<Verdict> | undefined;
  let [known, learned] = [0, 0];

  const shapeIn = (place: Searched, from: number): Shape<Verdict> | undefined => {
    const shape = findParts(tree, place, from, found, meanings) ? shapes.of(found) : undefined;
    return shape !== undefined && namesHold(shape, place, found) ? shape : undefined;
  };
  /** The shape of an entry that was read, learned if need be. */
  const shapeOf = (
    entry: LogEntry,
    verdict: Verdict,
    own: Searched,
  ): Shape<Verdict> | undefined => {
    const known = findParts(tree, own, 0, found, meanings) ? shapes.of(found) : undefined;
    if (known !== undefined) return namesHold(known, own, found) ? known : undefined;
    const lesson = learnShape({ bytes: own.bytes, entry, verdict }, render, meanings);
    const parts = lesson && addParts(tree, lesson.parts);
    if (lesson === undefined || parts === undefined) return undefined;
    shapes.add({ ...lesson.shape, parts });
    return shapeIn(own, 0);
  };

  return {
    variants,
    known: () => known,
    end(bytes, from, limit) {
      if (searched.bytes !== bytes || searched.limit !== limit) searched = searchedIn(bytes, limit);
      last = shapeIn(searched, from)?.variants.get(found.variant);
      return last === undefined ? -1 : found.end;
    },
    take() {
      if (last === undefined) return;
      known += 1;
      last.entries += 1;
      write(last.row, searched.bytes, found);
    },
    learn(entry, verdict, bytes) {
      if (bytes.length > most.one || shapes.size() >= most.shapes) return;
      if (variants.length >= most.variants) return;
      if (learned >= credit.first + known / credit.every) return;
      learned += 1;
      const own = searchedIn(Buffer.from(bytes));
      const shape = shapeOf(entry, verdict, own);
      if (shape === undefined || shape.variants.has(found.variant)) return;
      const place = { bytes: own.bytes, from: found.from, to: found.to };
      const row = rowOfVariant(shape.row, render(entry, verdict), place);
      if (row === undefined) return;
      const variant = { verdict, row, entries: 0 };
      shape.variants.set(found.variant, variant);
      variants.push(variant);
    },
  };
}
