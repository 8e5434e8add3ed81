/** Bytes held from one chunk to the next, in one buffer that grows and is used again. */
export interface HeldBytes {
  /** Only the first `length` bytes count. */
  bytes: Buffer;
  length: number;
  /** Adds bytes at the end. */
  add(more: Buffer): void;
  /** Forgets everything before `from`. */
  keep(from: number): void;
}

const firstSize = 256 * 1024;

/** Nothing held yet. */
export function heldBytes(): HeldBytes {
  return {
    bytes: Buffer.allocUnsafe(firstSize),
    length: 0,
    add(more) {
      const wanted = this.length + more.length;
      if (wanted > this.bytes.length) {
        const larger = Buffer.allocUnsafe(Math.max(wanted, this.bytes.length * 2));
        this.bytes.copy(larger, 0, 0, this.length);
        this.bytes = larger;
      }
      more.copy(this.bytes, this.length);
      this.length = wanted;
    },
    keep(from) {
      if (from <= 0) return;
      this.bytes.copyWithin(0, from, this.length);
      this.length -= from;
    },
  };
}
