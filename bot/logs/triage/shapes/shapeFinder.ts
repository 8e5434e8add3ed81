import { startScanner } from "../scan/scanner";
import { addPart } from "./addPart";
import { byNumbers } from "./byNumbers";
import { type Meanings } from "./meanings";
import { namesHold } from "./namesHold";
import { fieldOf, nextNode, type PartTree, partTree } from "./partTree";
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

const openObject = 123;

/** No shape yet. */
export function shapeFinder<Verdict>(meanings: Meanings): ShapeFinder<Verdict> {
  const scanner = startScanner(meanings.of);
  const { found } = scanner;
  const tree = partTree(scanner);
  addPart(tree, { segments: [{ bytes: Buffer.from("}") }], frame: "" });
  const shapes = byNumbers<Shape<Verdict>>();
  const byParts: ShapeFinder<Verdict>["byParts"] = (place, from) =>
    scanner.findParts(tree.root, tree.lastPart, place, from)
      ? shapes.of(found.parts, found.partCount)
      : undefined;
  let searched = searchedIn(Buffer.alloc(0));
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
      const first = nextNode(tree, tree.root, openObject);
      const from = fieldOf(tree, first, "from");
      const length = first === 0 ? 0 : fieldOf(tree, first, "length");
      return scanner.memory.subarray(from, from + length);
    },
  };
}
