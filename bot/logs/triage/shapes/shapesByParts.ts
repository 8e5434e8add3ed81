import { type Found, type Shape } from "./port";

/** Shapes by the numbers of their parts, in their order. */
export interface ShapesByParts<Verdict> {
  /** The shape of the parts that were found. */
  of(found: Found): Shape<Verdict> | undefined;
  readonly add: (shape: Shape<Verdict>) => void;
  readonly size: () => number;
}

/** No shapes yet. */
export function shapesByParts<Verdict>(): ShapesByParts<Verdict> {
  const shapes = new Map<number, Shape<Verdict>[]>();
  let size = 0;
  return {
    of({ parts, partCount }) {
      const alike = shapes.get(hashOf(parts, partCount));
      if (alike === undefined) return undefined;
      for (const shape of alike) if (hasParts(shape, parts, partCount)) return shape;
      return undefined;
    },
    size: () => size,
    add(shape) {
      size += 1;
      const hash = hashOf(shape.parts, shape.parts.length);
      shapes.set(hash, [...(shapes.get(hash) ?? []), shape]);
    },
  };
}

function hashOf(parts: Int32Array, count: number): number {
  let hash = count;
  for (let index = 0; index < count; index++)
    hash = Math.imul(hash ^ (parts[index] ?? 0), 0x01000193) ^ (hash >>> 15);
  return hash;
}

function hasParts<Verdict>(shape: Shape<Verdict>, parts: Int32Array, count: number): boolean {
  if (shape.parts.length !== count) return false;
  for (let index = 0; index < count; index++) if (shape.parts[index] !== parts[index]) return false;
  return true;
}
