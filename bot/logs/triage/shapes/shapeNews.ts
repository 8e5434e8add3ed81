import { type Said } from "./alikeParts";
import { type Numbered, type Part } from "./partTree";
import { type HoleKind, type NamesInTexts, type Shape, type Variant } from "./port";

/** Bytes as text, one a character: a copy of a view on bytes would take all that is behind it. */
type Latin1 = string;

/** A part by its numbers. */
export interface PartNews {
  readonly is: "part";
  readonly number: Numbered;
  readonly segments: readonly {
    readonly bytes: Latin1;
    readonly hole?: { readonly kind: HoleKind; readonly meaning: number };
  }[];
}

/**
 * One thing that was learned, as it is told to other threads: a result of the scoping filters, whose
 * meaning is the number of such results so far; a part; what it says; that it says something of its own
 * after all; a shape; a variant of the shape of a number.
 */
export type ShapeNews =
  | { readonly is: "scope"; readonly written: Latin1 }
  | PartNews
  | ({ readonly is: "said"; readonly part: number } & Said)
  | { readonly is: "apart"; readonly part: number }
  | { readonly is: "shape"; readonly parts: Int32Array; readonly names: readonly number[] }
  | {
      readonly is: "variant";
      readonly shape: number;
      readonly told: Int32Array;
      readonly texts: NamesInTexts;
      readonly row: readonly (string | number)[];
      readonly shown: Variant<unknown>["shown"];
    };

/** Keeps what is learned. */
export interface NewsLog {
  readonly all: readonly ShapeNews[];
  readonly scope: (written: string) => void;
  part(part: Part, number: Numbered): void;
  said(part: number, said: Said): void;
  apart(part: number): void;
  shape(shape: Shape<unknown>): void;
  variant(shape: Shape<unknown>, told: Int32Array, variant: Variant<unknown>): void;
}

/** Nothing learned yet. */
export function shapeNews(): NewsLog {
  const all: ShapeNews[] = [];
  const told = new Set<number>();
  const numbers = new Map<Shape<unknown>, number>();
  return {
    all,
    scope: (written) => all.push({ is: "scope", written }),
    part({ segments }, { part, frame }) {
      if (told.has(part)) return;
      told.add(part);
      const written = segments.map(({ bytes, hole }) => ({
        bytes: bytes.toString("latin1"),
        ...(hole !== undefined && { hole }),
      }));
      all.push({ is: "part", number: { part, frame }, segments: written });
    },
    said(part, said) {
      all.push({ is: "said", part, ...said });
    },
    apart(part) {
      all.push({ is: "apart", part });
    },
    shape(shape) {
      numbers.set(shape, numbers.size);
      all.push({ is: "shape", parts: shape.parts, names: shape.names });
    },
    variant(shape, numbersTold, { texts, row, shown }) {
      const number = numbers.get(shape);
      if (number === undefined) return;
      const written = row.map((piece) => (typeof piece === "number" ? piece : piece.toString()));
      all.push({ is: "variant", shape: number, told: numbersTold, texts, row: written, shown });
    },
  };
}
