import { byNumbers } from "./byNumbers";
import { keptText } from "./keptBytes";
import { startMeanings } from "./meanings";
import { addPart } from "./addPart";
import { type Shape, type Variant } from "./port";
import { type ShapeFinder, shapeFinder } from "./shapeFinder";
import { type PartNews, type ShapeNews } from "./shapeNews";

/** Finds entries by what another thread learned: the verdict of a variant is its number there. */
export interface ShapeFollower extends Pick<
  ShapeFinder<number>,
  "variant" | "found" | "alike" | "beginning"
> {
  /** Whether there is any shape yet. */
  knowsAny(): boolean;
  /** Takes news, each once and in their order. */
  follow(news: readonly ShapeNews[]): void;
}

/** Knows nothing yet, and learns nothing by itself. */
export function followShapes(): ShapeFollower {
  const meanings = startMeanings();
  const finder = shapeFinder<number>(meanings);
  const shapes: Shape<number>[] = [];
  let variants = 0;
  const addNumbered = ({ number, segments }: PartNews): void => {
    const own = segments.map(({ bytes, hole }) => ({
      bytes: Buffer.from(bytes, "latin1"),
      ...(hole !== undefined && { hole }),
    }));
    addPart(finder.tree, { segments: own, frame: "" }, number);
  };
  const take = (news: ShapeNews): void => {
    if (news.is === "scope") meanings.follow(news.written);
    else if (news.is === "part") addNumbered(news);
    else if (news.is === "said") finder.alike.set(news.part, news);
    else if (news.is === "apart") finder.alike.setApart(news.part);
    else if (news.is === "shape") {
      const { parts, names } = news;
      const shape = { parts, names, row: [], variants: byNumbers<Variant<number>>() };
      shapes.push(shape);
      finder.add(shape);
    } else {
      const row = news.row.map((piece) => (typeof piece === "number" ? piece : keptText(piece)));
      const { texts, shown } = news;
      const variant = { verdict: variants, texts, row, shown, entries: 0 };
      shapes[news.shape]?.variants.add(news.told, variant);
      variants += 1;
    }
  };
  return {
    variant: finder.variant,
    found: finder.found,
    alike: finder.alike,
    beginning: finder.beginning,
    knowsAny: () => shapes.length > 0,
    follow(news) {
      for (const one of news) take(one);
    },
  };
}
