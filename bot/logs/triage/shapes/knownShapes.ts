import { type LogEntry } from "../../port";
import { type KnownEntries } from "../port";
import { learnVariant, type Readings } from "./learnVariant";
import { type Sample } from "./learnShape";
import { startMeanings } from "./meanings";
import { type RowPiece, type Variant } from "./port";
import { shapeFinder } from "./shapeFinder";
import { type ShapeNews, shapeNews } from "./shapeNews";
import { type RowSource } from "./writePieces";

/** The shapes of the entries read so far, by which most others are known without being read. */
export interface KnownShapes<Verdict> extends KnownEntries {
  /**
   * Learns from an entry that was read from these bytes. What came once may never come again, and a new
   * shape takes longer to learn than to read: it is learned only from what `isRepeated`.
   */
  learn(entry: LogEntry, verdict: Verdict, bytes: Buffer, isRepeated: boolean): void;
  readonly variants: readonly Variant<Verdict>[];
  /** How many entries were known. */
  known(): number;
  /** All that was learned, in its order, for others who look for the same. */
  readonly news: readonly ShapeNews[];
}

/** Takes the rows of known entries. */
export interface KnownRows {
  /** What stands in the holes of the row is in the bytes of the source. */
  readonly pieces: (row: readonly RowPiece[], source: RowSource) => void;
  readonly bytes: (row: Buffer) => void;
}

/** Bytes of one entry; shapes and variants of them. */
const most = { one: 64 * 1024, shapes: 5_000, variants: 10_000 };
/** So many entries are learned from before any was known; then one for so many known ones. */
const credit = { first: 1_000, every: 4 };

/** Knows no shape yet; `render` gives the row of an entry that was read, `readText` all that a text says. */
export function knownShapes<Verdict>(
  readings: Readings<Verdict>,
  rows: KnownRows,
): KnownShapes<Verdict> {
  const news = shapeNews();
  const meanings = startMeanings(news.scope);
  const finder = shapeFinder<Verdict>(meanings);
  const { found, alike } = finder;
  const variants: Variant<Verdict>[] = [];
  let seenIn: Buffer = Buffer.alloc(0);
  let last: Variant<Verdict> | undefined;
  let [known, learned] = [0, 0];

  const learning = learnVariant(finder, meanings, news, readings);
  const mayLearn = (isRepeated: boolean): boolean =>
    isRepeated && finder.size() < most.shapes && learned < credit.first + known / credit.every;
  const shapeOf = (sample: Sample<Verdict>): Variant<Verdict> | undefined => {
    learned += 1;
    return learning.shape(sample);
  };
  const count = (variant: Variant<Verdict>): void => {
    known += 1;
    variant.entries += 1;
  };

  return {
    variants,
    news: news.all,
    known: () => known,
    end(bytes, from, limit) {
      seenIn = bytes;
      last = finder.variant(bytes, from, limit);
      return last === undefined ? -1 : found.end;
    },
    take() {
      if (last === undefined) return;
      count(last);
      rows.pieces(last.row, { bytes: seenIn, found, alike });
    },
    takeFound(number, row) {
      const variant = variants[number];
      if (variant === undefined) return;
      count(variant);
      rows.bytes(row);
    },
    learn(entry, verdict, bytes, isRepeated) {
      if (bytes.length > most.one || variants.length >= most.variants) return;
      const sample = { entry, verdict, bytes: Buffer.from(bytes) };
      const variant =
        learning.variant(sample) ?? (mayLearn(isRepeated) ? shapeOf(sample) : undefined);
      if (variant !== undefined) variants.push(variant);
    },
  };
}
