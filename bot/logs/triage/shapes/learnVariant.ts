import { addTold } from "./addTold";
import { byNumbers } from "./byNumbers";
import { type ReadText } from "./learnAlike";
import { learnParts, type PartLearning } from "./learnParts";
import { learnShape, type Render, type Sample } from "./learnShape";
import { type Meanings } from "./meanings";
import { namesHold } from "./namesHold";
import { namesInTexts } from "./namesInTexts";
import { type Shape, type Variant } from "./port";
import { rowOfVariant, rowText } from "./rowPieces";
import { type Searched, searchedIn } from "./searched";
import { type ShapeFinder } from "./shapeFinder";
import { type NewsLog } from "./shapeNews";
import { type RowSource } from "./writePieces";

/** Learns from entries that were read; undefined where there is nothing to learn. */
export interface Learning<Verdict> {
  /** A new variant of a shape that is known. */
  variant(sample: Sample<Verdict>): Variant<Verdict> | undefined;
  /** The same, of a new shape if need be. */
  shape(sample: Sample<Verdict>): Variant<Verdict> | undefined;
}

/** How entries and texts are read by those who know what they mean. */
export interface Readings<Verdict> {
  readonly render: Render<Verdict>;
  readonly readText: ReadText;
}

/** Learns for a finder, and tells the news. */
export function learnVariant<Verdict>(
  finder: ShapeFinder<Verdict>,
  meanings: Meanings,
  news: NewsLog,
  { render, readText }: Readings<Verdict>,
): Learning<Verdict> {
  const { found, tree, alike } = finder;
  const parts = learnParts(finder, news, readText);

  const variantOf = (
    shape: Shape<Verdict>,
    { entry, verdict }: Sample<Verdict>,
    own: Searched,
  ): Variant<Verdict> | undefined => {
    const source = { bytes: own.bytes, found, alike };
    const written = render(entry, verdict);
    if (!isNew(shape, written, source, parts)) return undefined;
    const texts = namesInTexts(entry, shape.names, own, found);
    const row = rowOfVariant(shape.row, written, source);
    if (texts === undefined || row === undefined) return undefined;
    const variant = { verdict, texts, ...row, entries: 0 };
    if (!namesHold(shape, variant, own, found)) return undefined;
    const told = alike.told(found).slice(0, found.toldCount);
    shape.variants.add(told, variant);
    news.variant(shape, told, variant);
    return variant;
  };

  const addShape = (sample: Sample<Verdict>): void => {
    const lesson = learnShape(sample, render, meanings, tree.scanner);
    if (lesson === undefined) return;
    const numbers = lesson.parts.map((part) => parts.add(part, sample.entry));
    if (finder.byParts(searchedIn(sample.bytes), 0) !== undefined) return;
    const frames = numbers.flatMap((number) => (number === undefined ? [] : [number.frame]));
    if (frames.length < numbers.length) return;
    const { names, row } = lesson;
    const shape = {
      parts: Int32Array.from(frames),
      names,
      row,
      variants: byNumbers<Variant<Verdict>>(),
    };
    finder.add(shape);
    news.shape(shape);
  };

  const variant: Learning<Verdict>["variant"] = (sample) => {
    const own = searchedIn(sample.bytes);
    let shape = finder.byParts(own, 0);
    if (shape === undefined && finder.size() > 0) {
      addTold(sample, (part) => parts.add(part, sample.entry));
      shape = finder.byParts(own, 0);
    }
    return shape && variantOf(shape, sample, own);
  };

  return {
    variant,
    shape(sample) {
      if (finder.byParts(searchedIn(sample.bytes), 0) === undefined) addShape(sample);
      return variant(sample);
    },
  };
}

/** Whether nothing is known that tells the same, or what is known was judged in another way. */
function isNew(
  shape: Shape<unknown>,
  written: string,
  source: RowSource,
  parts: PartLearning,
): boolean {
  const known = variantIn(shape, source);
  if (known === undefined) return true;
  const isJudgedSo = rowText(known.row, source) === written;
  return !isJudgedSo && parts.setApart() && variantIn(shape, source) === undefined;
}

function variantIn(
  { variants }: Shape<unknown>,
  { found, alike }: RowSource,
): Variant<unknown> | undefined {
  return variants.of(alike.told(found), found.toldCount);
}
