import { keptText } from "./keptBytes";
import { startMeanings } from "./meanings";
import { addPart } from "./partTree";
import { type Shape } from "./port";
import { type ShapeFinder, shapeFinder } from "./shapeFinder";
import { type PartNews, type ShapeNews } from "./shapeNews";

/** Finds entries by what another thread learned: the verdict of a variant is its number there. */
export interface ShapeFollower extends Pick<
  ShapeFinder<number>,
  "variant" | "found" | "beginning"
> {
  /** Takes news, each once and in their order. */
  follow(news: readonly ShapeNews[]): void;
}

/** Knows nothing yet, and learns nothing by itself. */
export function followShapes(): ShapeFollower {
  const meanings = startMeanings();
  const finder = shapeFinder<number>(meanings);
  const shapes: Shape<number>[] = [];
  let variants = 0;
  const numberOf = ({ number, segments }: PartNews): number => {
    if (segments === undefined) return number;
    const own = segments.map(({ bytes, hole }) => ({
      bytes: Buffer.from(bytes, "latin1"),
      ...(hole !== undefined && { hole }),
    }));
    return addPart(finder.tree, own, number) ?? 0;
  };
  const take = (news: ShapeNews): void => {
    if (news.is === "scope") meanings.follow(news.written);
    else if (news.is === "shape") {
      const parts = Int32Array.from(news.parts.map(numberOf));
      const shape = { ...news.shape, parts, row: [], variants: new Map() };
      shapes.push(shape);
      finder.add(shape);
    } else {
      const row = news.row.map((piece) => (typeof piece === "number" ? piece : keptText(piece)));
      const variant = { verdict: variants, row, entries: 0 };
      shapes[news.shape]?.variants.set(news.variant, variant);
      variants += 1;
    }
  };
  return {
    variant: finder.variant,
    found: finder.found,
    beginning: finder.beginning,
    follow(news) {
      for (const one of news) take(one);
    },
  };
}
