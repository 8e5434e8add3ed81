import { addTold } from "./addTold";
import { byNumbers } from "./byNumbers";
import { learnShape, type Render, type Sample } from "./learnShape";
import { type Meanings } from "./meanings";
import { namesHold } from "./namesHold";
import { namesInTexts } from "./namesInTexts";
import { addPart } from "./addPart";
import { type Shape, type Variant } from "./port";
import { rowOfVariant } from "./rowPieces";
import { type Searched, searchedIn } from "./searched";
import { type ShapeFinder } from "./shapeFinder";
import { type NewsLog } from "./shapeNews";

/** Learns from entries that were read; undefined where there is nothing to learn. */
export interface Learning<Verdict> {
  /** A new variant of a shape that is known. */
  variant(sample: Sample<Verdict>): Variant<Verdict> | undefined;
  /** The same, of a new shape if need be. */
  shape(sample: Sample<Verdict>): Variant<Verdict> | undefined;
}

/** Learns for a finder, and tells the news. */
export function learnVariant<Verdict>(
  finder: ShapeFinder<Verdict>,
  meanings: Meanings,
  news: NewsLog,
  render: Render<Verdict>,
): Learning<Verdict> {
  const { found, tree } = finder;

  const variantOf = (
    shape: Shape<Verdict>,
    { entry, verdict }: Sample<Verdict>,
    own: Searched,
  ): Variant<Verdict> | undefined => {
    if (shape.variants.of(found.told, found.toldCount) !== undefined) return undefined;
    const texts = namesInTexts(entry, shape.names, own, found);
    const row = rowOfVariant(shape.row, render(entry, verdict), { ...found, bytes: own.bytes });
    if (texts === undefined || row === undefined) return undefined;
    const variant = { verdict, texts, row, entries: 0 };
    if (!namesHold(shape, variant, own, found)) return undefined;
    const told = found.told.slice(0, found.toldCount);
    shape.variants.add(told, variant);
    news.variant(shape, told, variant);
    return variant;
  };

  const addShape = (sample: Sample<Verdict>): void => {
    const lesson = learnShape(sample, render, meanings, tree.scanner);
    if (lesson === undefined) return;
    const numbers = lesson.parts.map((part) => {
      const number = addPart(tree, part);
      if (number !== undefined) news.part(part, number);
      return number;
    });
    if (finder.byParts(searchedIn(sample.bytes), 0) !== undefined) return;
    const frames = numbers.flatMap((number) => (number === undefined ? [] : [number.frame]));
    if (frames.length < numbers.length) return;
    const { names, row } = lesson;
    const variants = byNumbers<Variant<Verdict>>();
    const shape = { parts: Int32Array.from(frames), names, row, variants };
    finder.add(shape);
    news.shape(shape);
  };

  const variant: Learning<Verdict>["variant"] = (sample) => {
    const own = searchedIn(sample.bytes);
    let shape = finder.byParts(own, 0);
    if (shape === undefined && finder.size() > 0) {
      addTold(tree, news, sample);
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
