/** The bytes that are searched, with a view on them for reading eight at once. */
export interface Searched {
  readonly bytes: Buffer;
  readonly view: DataView;
  /** Only the bytes before it count. */
  readonly limit: number;
}

/** Bytes to search, all of them or those before a limit. */
export function searchedIn(bytes: Buffer, limit = bytes.length): Searched {
  const { buffer, byteOffset, length } = bytes;
  return { bytes, limit, view: new DataView(buffer, byteOffset, length) };
}

/**
 * Whether bytes are the same, eight at once: as numbers two words of text are equal only where their
 * bytes are, and those that are none (of 0xFF or DEL) are never equal, which costs time only.
 */
export function isSame(
  one: DataView,
  from: number,
  other: DataView,
  start: number,
  length: number,
): boolean {
  let at = 0;
  for (; at + 8 <= length; at += 8)
    if (one.getFloat64(from + at, true) !== other.getFloat64(start + at, true)) return false;
  if (at === length) return true;
  if (length >= 8) {
    const last = length - 8;
    return one.getFloat64(from + last, true) === other.getFloat64(start + last, true);
  }
  for (; at < length; at++)
    if (one.getUint8(from + at) !== other.getUint8(start + at)) return false;
  return true;
}
