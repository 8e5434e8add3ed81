/** What is kept by a row of numbers. */
export interface ByNumbers<Value> {
  /** By the first `count` numbers. */
  of(numbers: Int32Array, count: number): Value | undefined;
  add(numbers: Int32Array, value: Value): void;
  size(): number;
}

interface Kept<Value> {
  readonly numbers: Int32Array;
  readonly value: Value;
}

/** Nothing kept yet. */
export function byNumbers<Value>(): ByNumbers<Value> {
  const kept = new Map<number, Kept<Value>[]>();
  let size = 0;
  return {
    of(numbers, count) {
      const alike = kept.get(hashOf(numbers, count));
      if (alike === undefined) return undefined;
      for (const one of alike) if (isSameRow(one.numbers, numbers, count)) return one.value;
      return undefined;
    },
    add(numbers, value) {
      size += 1;
      const hash = hashOf(numbers, numbers.length);
      kept.set(hash, [...(kept.get(hash) ?? []), { numbers, value }]);
    },
    size: () => size,
  };
}

/** Of 30 bits, so that it is no object of its own. */
function hashOf(numbers: Int32Array, count: number): number {
  let hash = count;
  for (let index = 0; index < count; index++)
    hash = Math.imul(hash ^ (numbers[index] ?? 0), 0x01000193) ^ (hash >>> 15);
  return hash & 0x3fffffff;
}

function isSameRow(row: Int32Array, numbers: Int32Array, count: number): boolean {
  if (row.length !== count) return false;
  for (let index = 0; index < count; index++) if (row[index] !== numbers[index]) return false;
  return true;
}
