import { meetLimit } from "./limit";
import { backslash, quote, stringEnds } from "./signs";
import { digitsEnd } from "./textEnd";

const deepest: i32 = 8;
const comma: u8 = 44;
const colon: u8 = 58;
const openList: u8 = 91;
const closeList: u8 = 93;
const openObject: u8 = 123;
const closeObject: u8 = 125;

/**
 * Where a value of JSON ends, 0 where it is not surely valid: strict, since nobody reads the value but
 * an entry with a broken one is broken. Numbers with a sign, a fraction or an exponent are left to the
 * parser.
 */
export function valueEnd(from: usize, limit: usize, depth: i32): usize {
  if (from >= limit) return meetLimit();
  const byte = load<u8>(from);
  if (byte == quote) return stringEnd(from + 1, limit);
  if (byte == openObject || byte == openList)
    return depth < deepest ? membersEnd(from, limit, depth + 1) : 0;
  return wordEnd(from, limit);
}

function membersEnd(from: usize, limit: usize, depth: i32): usize {
  const isObject = load<u8>(from) == openObject;
  const close = isObject ? closeObject : closeList;
  let place = blanksEnd(from + 1, limit);
  if (place < limit && load<u8>(place) == close) return place + 1;
  while (place < limit) {
    if (isObject) place = nameEnd(place, limit);
    if (place != 0) place = valueEnd(place, limit, depth);
    if (place == 0) return 0;
    place = blanksEnd(place, limit);
    if (place >= limit) return meetLimit();
    const byte = load<u8>(place);
    if (byte == close) return place + 1;
    if (byte != comma) return 0;
    place = blanksEnd(place + 1, limit);
  }
  return meetLimit();
}

/** Where the value of a member begins; 0 where there is none. */
function nameEnd(from: usize, limit: usize): usize {
  const name: usize = load<u8>(from) == quote ? stringEnd(from + 1, limit) : 0;
  if (name == 0) return 0;
  const place = blanksEnd(name, limit);
  if (place >= limit) return meetLimit();
  return load<u8>(place) == colon ? blanksEnd(place + 1, limit) : 0;
}

function blanksEnd(from: usize, limit: usize): usize {
  let place = from;
  for (; place < limit; place++) {
    const byte = load<u8>(place);
    if (byte != 32 && byte != 10 && byte != 13 && byte != 9) break;
  }
  return place;
}

/** Behind the closing mark of a string whose opening one is before `from`; 0 as above. */
export function stringEnd(from: usize, limit: usize): usize {
  let place = from;
  while (place < limit) {
    const ends = stringEnds(place);
    if (ends == 0) {
      place += 16;
      continue;
    }
    place += ctz(ends);
    if (place >= limit) break;
    const byte = load<u8>(place);
    if (byte == quote) return place + 1;
    // Four digits behind \u are rare enough to leave them to the parser.
    if (byte != backslash) return 0;
    if (place + 1 < limit && !isEscape(load<u8>(place + 1))) return 0;
    place += 2;
  }
  return meetLimit();
}

/** `"`, `\`, `/`, `b`, `f`, `n`, `r` and `t`. */
function isEscape(byte: u8): bool {
  if (byte == quote || byte == backslash || byte == 47) return true;
  return byte == 98 || byte == 102 || byte == 110 || byte == 114 || byte == 116;
}

/** The words as numbers of 32 bits; of `false` the last four letters. */
function wordEnd(from: usize, limit: usize): usize {
  const byte = load<u8>(from);
  const isFalse = byte == 102;
  if (!isFalse && byte != 110 && byte != 116) return digitsEnd(from, limit);
  const end = from + (isFalse ? 5 : 4);
  if (end > limit) return meetLimit();
  const word = load<u32>(end - 4);
  if (isFalse) return word == 0x65736c61 ? end : 0;
  return word == (byte == 110 ? 0x6c6c756e : 0x65757274) ? end : 0;
}
