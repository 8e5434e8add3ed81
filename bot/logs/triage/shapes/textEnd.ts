import { isUtf8 } from "node:buffer";
import { type Found } from "./port";
import { type Searched } from "./searched";

/** Longer strings are no names and ids, and may be cut by the readers. */
const longest = 1_000;
const [quote, apostrophe, at, backslash] = [34, 39, 64, 92];

/** What bytes of a string are told apart; gathered in `found.seen`. */
export const seen = { apostrophe: 1, at: 2, wide: 4 } as const;

const ones = 0x01010101;
const highest = 0x80808080 | 0;
const four = (byte: number): number => Math.imul(byte, ones);
const [quotes, backslashes, apostrophes, ats] = [quote, backslash, apostrophe, at].map(four) as [
  number,
  number,
  number,
  number,
];
const blanks = four(32);

/**
 * Where a string ends that need not be decoded: the place of its quotation mark, -1 for an empty one
 * and for any other string. Four bytes are looked at together. What its bytes are is left in `found.seen`.
 */
export function textEnd(
  { bytes, view, limit }: Searched,
  from: number,
  found: Found,
  hole: number,
): number {
  const last = Math.min(limit, from + longest);
  let place = from;
  let wide = 0;
  let marks = 0;
  let signs = 0;
  for (; place + 4 <= last; place += 4) {
    const word = view.getInt32(place, true);
    if (((zeros(word ^ quotes) | zeros(word ^ backslashes) | controls(word)) & highest) !== 0)
      break;
    wide |= word;
    marks |= zeros(word ^ apostrophes);
    signs |= zeros(word ^ ats);
  }
  let classes =
    classIf(wide, seen.wide) | classIf(marks, seen.apostrophe) | classIf(signs, seen.at);
  while (place < last && !endsString(bytes[place] ?? 0)) {
    classes |= classOf(bytes[place] ?? 0);
    place += 1;
  }
  found.seen[hole] = classes;
  if (place >= last || place === from || bytes[place] !== quote) return -1;
  return (classes & seen.wide) === 0 || isText(bytes, from, place) ? place : -1;
}

/** Whether bytes are UTF-8. The letters of most names have two of them: those are looked at here. */
function isText(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    at += 1;
    const isPair = byte >= 0xc2 && byte <= 0xdf && ((bytes[at] ?? 0) & 0xc0) === 0x80;
    if (!isPair || at >= to) return isUtf8(bytes.subarray(from, to));
  }
  return true;
}

/** The highest bit of a byte only if a byte is 0, and of the first such byte surely. */
const zeros = (word: number): number => (word - ones) & ~word;
/** The same for bytes below a blank. */
const controls = (word: number): number => (word - blanks) & ~word;

const classIf = (bits: number, one: number): number => ((bits & highest) === 0 ? 0 : one);

function endsString(byte: number): boolean {
  return byte === quote || byte === backslash || byte < 32;
}

function classOf(byte: number): number {
  if (byte === apostrophe) return seen.apostrophe;
  if (byte === at) return seen.at;
  return byte >= 128 ? seen.wide : 0;
}

/**
 * The same of a name within a text: it ends where any quotation mark stands, but for an apostrophe
 * before a letter (`O'Brien`).
 */
export function quotedEnd(bytes: Buffer, from: number, limit: number): number {
  const last = Math.min(limit - 1, from + longest);
  for (let place = from; place < last; place++) {
    const byte = bytes[place] ?? 0;
    const isEnd = byte === apostrophe && !isWordByte(bytes[place + 1] ?? 0);
    if (isEnd || endsString(byte)) return place === from ? -1 : place;
  }
  return -1;
}

/** Letters, digits and all beyond ASCII. */
export function isWordByte(byte: number): boolean {
  return isDigit(byte) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte >= 128;
}

/** Where a whole number without sign ends; -1 for none. */
export function digitsEnd(bytes: Buffer, from: number, limit: number): number {
  let at = from;
  while (at < limit && isDigit(bytes[at] ?? 0)) at += 1;
  const isLead = bytes[from] === 48 && at > from + 1;
  return at === from || at - from > 15 || isLead ? -1 : at;
}

export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
