/** Bytes of text by what they are. */
export const quote: u8 = 34;
export const apostrophe: u8 = 39;
export const at: u8 = 64;
export const backslash: u8 = 92;
export const blank: u8 = 32;

export function isDigit(byte: u8): bool {
  return byte >= 48 && byte <= 57;
}

/** Letters, digits and all beyond ASCII. */
export function isWordByte(byte: u8): bool {
  return isDigit(byte) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte >= 128;
}

/** Of sixteen bytes a bit for each that ends a string, or cannot stand in one as it is. */
export function stringEnds(place: usize): i32 {
  const block = v128.load(place);
  const controls = i8x16.bitmask(i8x16.lt_u(block, i8x16.splat(blank)));
  return signsAt(place, quote) | signsAt(place, backslash) | controls;
}

/** A bit for each that is this byte. */
export function signsAt(place: usize, byte: u8): i32 {
  return i8x16.bitmask(i8x16.eq(v128.load(place), i8x16.splat(byte)));
}

/** A bit for each beyond ASCII. */
export function wideAt(place: usize): i32 {
  return i8x16.bitmask(v128.load(place));
}
