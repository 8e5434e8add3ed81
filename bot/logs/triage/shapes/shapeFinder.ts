import { addPart } from "./addPart";
import { byNumbers } from "./byNumbers";
import { emptyFound } from "./emptyFound";
import { findParts } from "./findParts";
import { type Meanings } from "./meanings";
import { namesHold } from "./namesHold";
import { nextNode, type PartTree, partTree } from "./partTree";
import { type Found, type Shape, type Variant } from "./port";
import { type Searched, searchedIn } from "./searched";

/** Finds entries of shapes that were added. */
export interface ShapeFinder<Verdict> {
  readonly tree: PartTree;
  /** Where the parts and holes are of what was looked at last. */
  readonly found: Found;
  readonly add: (shape: Shape<Verdict>) => void;
  readonly size: () => number;
  /** The shape whose parts begin at a place; what its variants say is not looked at. */
  readonly byParts: (place: Searched, from: number) => Shape<Verdict> | undefined;
  /** The variant of the entry that begins at a place; its shape is surely that of the entry. */
  readonly variant: (bytes: Buffer, from: number, limit: number) => Variant<Verdict> | undefined;
  /** The bytes that the entries of all shapes begin with. */
  readonly beginning: () => Buffer;
}

/** Bytes of all parts together. */
const mostOfParts = 4 * 1024 * 1024;
const openObject = 123;

/** No shape yet. */
export function shapeFinder<Verdict>(meanings: Meanings): ShapeFinder<Verdict> {
  const tree = partTree(mostOfParts);
  addPart(tree, { segments: [{ bytes: Buffer.from("}") }], frame: "" });
  const found = emptyFound();
  const shapes = byNumbers<Shape<Verdict>>();
  let searched = searchedIn(Buffer.alloc(0));
  const byParts: ShapeFinder<Verdict>["byParts"] = (place, from) =>
    findParts(tree, place, from, found, meanings)
      ? shapes.of(found.parts, found.partCount)
      : undefined;
  return {
    ...{ tree, found, byParts, size: () => shapes.size() },
    add: (shape) => {
      shapes.add(shape.parts, shape);
    },
    variant(bytes, from, limit) {
      if (searched.bytes !== bytes || searched.limit !== limit) searched = searchedIn(bytes, limit);
      const shape = byParts(searched, from);
      const variant = shape?.variants.of(found.told, found.toldCount);
      return shape !== undefined &&
        variant !== undefined &&
        namesHold(shape, variant, searched, found)
        ? variant
        : undefined;
    },
    beginning() {
      const first = nextNode(tree.root, openObject);
      return tree.store.subarray(first?.from ?? 0, (first?.from ?? 0) + (first?.length ?? 0));
    },
  };
}
