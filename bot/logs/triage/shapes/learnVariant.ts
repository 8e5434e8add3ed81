import { learnShape, type Render, type Sample } from "./learnShape";
import { type Meanings } from "./meanings";
import { namesHold } from "./namesHold";
import { addParts } from "./partTree";
import { type Shape, type Variant } from "./port";
import { rowOfVariant } from "./rowPieces";
import { type Searched, searchedIn } from "./searched";
import { type ShapeFinder } from "./shapeFinder";
import { type NewsLog } from "./shapeNews";

/**
 * Learns from entries that were read: a new variant, of a new shape if need be. Undefined where there
 * is nothing to learn.
 */
export function learnVariant<Verdict>(
  finder: ShapeFinder<Verdict>,
  meanings: Meanings,
  news: NewsLog,
  render: Render<Verdict>,
): (sample: Sample<Verdict>) => Variant<Verdict> | undefined {
  const { found, tree } = finder;
  const shapeOf = (sample: Sample<Verdict>, own: Searched): Shape<Verdict> | undefined => {
    const before = finder.byParts(own, 0);
    if (before !== undefined) return namesHold(before, own, found) ? before : undefined;
    const lesson = learnShape(sample, render, meanings);
    const parts = lesson && addParts(tree, lesson.parts);
    if (lesson === undefined || parts === undefined) return undefined;
    const shape = { ...lesson.shape, parts };
    finder.add(shape);
    news.shape(shape, lesson.parts);
    const after = finder.byParts(own, 0);
    return after !== undefined && namesHold(after, own, found) ? after : undefined;
  };
  return (sample) => {
    const { entry, verdict, bytes } = sample;
    const shape = shapeOf(sample, searchedIn(bytes));
    if (shape === undefined || shape.variants.has(found.variant)) return undefined;
    const place = { bytes, from: found.from, to: found.to };
    const row = rowOfVariant(shape.row, render(entry, verdict), place);
    if (row === undefined) return undefined;
    const variant = { verdict, row, entries: 0 };
    shape.variants.set(found.variant, variant);
    news.variant(shape, found.variant, row);
    return variant;
  };
}
