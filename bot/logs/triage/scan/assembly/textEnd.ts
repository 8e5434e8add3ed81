import { isUtf8 } from "./asked";
import { meetLimit } from "./limit";
import {
  apostrophe,
  at,
  backslash,
  blank,
  isDigit,
  isWordByte,
  quote,
  signsAt,
  stringEnds,
  wideAt,
} from "./signs";

/** Longer strings are no names and ids, and may be cut by the readers. */
const longest: usize = 1_000;

/** What is in a string: see `seen` in shapes/port.ts. */
const hasApostrophe: i32 = 1;
export const hasAt: i32 = 2;
const hasWide: i32 = 4;

/** What was in the string whose end was found last. */
export let seenLast: i32 = 0;

/**
 * Where a string ends that need not be decoded: the place of its quotation mark; 0 for an empty one and
 * for any other string. `shift` is how far its place in the bytes of the other side is from this one.
 */
export function textEnd(from: usize, limit: usize, shift: i32): usize {
  const last = min(limit, from + longest);
  let place = from;
  let wide = 0;
  let marks = 0;
  let signs = 0;
  let ends = 0;
  while (ends == 0) {
    if (place >= last) return last == limit ? meetLimit() : 0;
    ends = stringEnds(place);
    // The bits of the bytes before the first end, of all where there is none.
    const before = ends == 0 ? 0xffff : (ends & -ends) - 1;
    wide |= wideAt(place) & before;
    marks |= signsAt(place, apostrophe) & before;
    signs |= signsAt(place, at) & before;
    place += ends == 0 ? 16 : ctz(ends);
  }
  if (place >= last) return last == limit ? meetLimit() : 0;
  if (place == from || load<u8>(place) != quote) return 0;
  seenLast =
    (marks == 0 ? 0 : hasApostrophe) | (signs == 0 ? 0 : hasAt) | (wide == 0 ? 0 : hasWide);
  return wide == 0 || isText(from, place, shift) ? place : 0;
}

/** Whether bytes are UTF-8. The letters of most names have two of them: those are looked at here. */
function isText(from: usize, to: usize, shift: i32): bool {
  for (let place = from; place < to; place++) {
    const byte = load<u8>(place);
    if (byte < 128) continue;
    place += 1;
    const isPair = byte >= 0xc2 && byte <= 0xdf && (load<u8>(place) & 0xc0) == 0x80;
    if (!isPair || place >= to) return isUtf8(<i32>from + shift, <i32>to + shift);
  }
  return true;
}

/**
 * The same of a name within a text: it ends where any quotation mark stands, but for an apostrophe
 * before a letter (`O'Brien`).
 */
export function quotedEnd(from: usize, limit: usize): usize {
  const last = min(limit - 1, from + longest);
  for (let place = from; place < last; place++) {
    const byte = load<u8>(place);
    const isName = byte == apostrophe ? isWordByte(load<u8>(place + 1)) : !endsString(byte);
    if (!isName) return place == from ? 0 : place;
  }
  return last == limit - 1 ? meetLimit() : 0;
}

function endsString(byte: u8): bool {
  return byte == quote || byte == backslash || byte < blank;
}

/** Where a whole number without sign ends; 0 for none. */
export function digitsEnd(from: usize, limit: usize): usize {
  let place = from;
  while (place < limit && isDigit(load<u8>(place))) place += 1;
  if (place == limit) return meetLimit();
  const isLead = load<u8>(from) == 48 && place > from + 1;
  return place == from || place - from > 15 || isLead ? 0 : place;
}
