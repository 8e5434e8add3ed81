import { type Segment } from "./partTree";
import { type HoleKind, type RowPiece, type Shape } from "./port";

/** Bytes as text, one a character: a copy of a view on bytes would take all that is behind it. */
type Latin1 = string;

/** A part by its number; with its segments where it was not told before. */
export interface PartNews {
  readonly number: number;
  readonly segments?: readonly {
    readonly bytes: Latin1;
    readonly hole?: { readonly kind: HoleKind; readonly meaning: number };
  }[];
}

/**
 * One thing that was learned, as it is told to other threads: a result of the scoping filters, whose
 * meaning is the number of such results so far; a shape; a variant of the shape of a number.
 */
export type ShapeNews =
  | { readonly is: "scope"; readonly written: Latin1 }
  | {
      readonly is: "shape";
      readonly parts: readonly PartNews[];
      readonly shape: Omit<Shape<unknown>, "parts" | "row" | "variants">;
    }
  | {
      readonly is: "variant";
      readonly shape: number;
      readonly variant: number;
      readonly row: readonly (string | number)[];
    };

/** Keeps what is learned. */
export interface NewsLog {
  readonly all: readonly ShapeNews[];
  readonly scope: (written: string) => void;
  shape(shape: Shape<unknown>, parts: readonly (readonly Segment[])[]): void;
  variant(shape: Shape<unknown>, variant: number, row: readonly RowPiece[]): void;
}

/** Nothing learned yet. */
export function shapeNews(): NewsLog {
  const all: ShapeNews[] = [];
  const told = new Set<number>();
  const numbers = new Map<Shape<unknown>, number>();
  const part = (number: number, segments: readonly Segment[]): PartNews => {
    if (told.has(number)) return { number };
    told.add(number);
    return {
      number,
      segments: segments.map(({ bytes, hole }) => ({
        bytes: bytes.toString("latin1"),
        ...(hole !== undefined && { hole }),
      })),
    };
  };
  return {
    all,
    scope: (written) => all.push({ is: "scope", written }),
    shape(shape, parts) {
      numbers.set(shape, numbers.size);
      const { quoted, names, said, saidLengths, allowsApostrophes } = shape;
      all.push({
        is: "shape",
        parts: parts.map((segments, index) => part(shape.parts[index] ?? 0, segments)),
        shape: { quoted, names, said, saidLengths, allowsApostrophes },
      });
    },
    variant(shape, variant, row) {
      const number = numbers.get(shape);
      if (number === undefined) return;
      const texts = row.map((piece) => (typeof piece === "number" ? piece : piece.toString()));
      all.push({ is: "variant", shape: number, variant, row: texts });
    },
  };
}
