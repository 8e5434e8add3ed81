import { startScanner } from "../scan/scanner";
import { type AlikeParts, alikeParts } from "./alikeParts";
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
  /** Which of its parts say the same of several applications. */
  readonly alike: AlikeParts;
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
  const alike = alikeParts();
  const shapes = byNumbers<Shape<Verdict>>();
  const byParts: ShapeFinder<Verdict>["byParts"] = (place, from) =>
    scanner.findParts(tree.root, tree.lastPart, place, from)
      ? shapes.of(found.parts, found.partCount)
      : undefined;
  let searched = searchedIn(Buffer.alloc(0));
  return {
    ...{ tree, found, alike, byParts, size: () => shapes.size() },
    add: (shape) => {
      shapes.add(shape.parts, shape);
    },
    variant(bytes, from, limit) {
      if (searched.bytes !== bytes || searched.limit !== limit) searched = searchedIn(bytes, limit);
      const shape = byParts(searched, from);
      const variant = shape?.variants.of(alike.told(found), found.toldCount);
      return shape !== undefined &&
        variant !== undefined &&
        saysSame(variant, alike, found) &&
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

/**
 * Whether an entry says the same in all places where the one did that its variant was learned from, and
 * something else where that did.
 */
function saysSame({ shown }: Variant<unknown>, alike: AlikeParts, found: Found): boolean {
  for (let group = 0; group < shown.length; group++) {
    const said = shownBy(shown, group, alike, found);
    for (const index of shown[group] ?? []) if (alike.written(found, index) !== said) return false;
    for (let other = 0; other < group; other++)
      if (shownBy(shown, other, alike, found) === said) return false;
  }
  return true;
}

function shownBy(
  shown: Variant<unknown>["shown"],
  group: number,
  alike: AlikeParts,
  found: Found,
): string | undefined {
  return alike.written(found, shown[group]?.[0] ?? 0);
}
