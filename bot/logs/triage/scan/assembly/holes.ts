import { isTruth } from "./asked";
import { knownMeaning } from "./knownMeanings";
import { meetLimit } from "./limit";
import { quote } from "./signs";
import { digitsEnd, hasAt, quotedEnd, seenLast, textEnd } from "./textEnd";
import { timeEnd } from "./timeEnd";
import { stringEnd, valueEnd } from "./valueEnd";

/** The kinds of holes by their numbers: see `HoleKind` in shapes/port.ts. */
const maybe: i32 = 2;
const detail: i32 = 3;
export const quoted: i32 = 4;
const time: i32 = 5;
const digits: i32 = 6;
export const scope: i32 = 7;
const job: i32 = 8;
const sourceSystem: i32 = 9;
const targetSystem: i32 = 10;
const unread: i32 = 11;

/** What was in the hole whose end was found last. */
export let seenIn: i32 = 0;

/** Where a hole ends that begins at a place; 0 where nothing of its kind stands there. */
export function holeEnd(kind: i32, from: usize, limit: usize, shift: i32): usize {
  seenIn = 0;
  if (kind == time) return timeEnd(from, limit);
  if (kind == quoted) return quotedEnd(from, limit);
  if (kind == digits) return digitsEnd(from, limit);
  if (kind == unread) return valueEnd(from, limit, 0);
  if (kind == scope) {
    const end = stringEnd(from, limit);
    return end == 0 ? 0 : end - 1;
  }
  if (from >= limit) return meetLimit();
  if (kind == maybe && load<u8>(from) == quote) return from;
  const end = textEnd(from, limit, shift);
  seenIn = seenLast;
  return end;
}

/** What the content of the hole means whose end was found last; -1 where it is not known. */
export function meaningIn(kind: i32, from: usize, to: usize, shift: i32): i32 {
  if (kind == detail) {
    if (isLikeTruth(from, to, shift)) return -1;
    return (seenIn & hasAt) == 0 ? 0 : 1;
  }
  if (kind == quoted) return standIn(from, to);
  const isAsked = kind == scope || kind == job || kind == sourceSystem || kind == targetSystem;
  return isAsked ? knownMeaning(kind, from, to, shift) : 0;
}

/** Which marks the stand-in of a hidden name keeps: see `hiddenPerson`. */
function standIn(from: usize, to: usize): i32 {
  let apostrophe = 0;
  let dot = 0;
  for (let place = from; place < to; place++) {
    const byte = load<u8>(place);
    if (byte == 39) apostrophe = 1;
    else if (byte == 46) dot = 2;
  }
  return apostrophe + dot;
}

/** Whether a value could be true or false, in any casing and with blanks around: short, and no name. */
function isLikeTruth(from: usize, to: usize, shift: i32): bool {
  if (to - from >= 12 || !beginsTruth(load<u8>(from)) || !endsTruth(load<u8>(to - 1))) return false;
  return isTruth(<i32>from + shift, <i32>to + shift);
}

/** `t`, `f`, `y` and `n`, or what may be a blank. */
function beginsTruth(byte: u8): bool {
  const small = byte | 32;
  if (byte <= 32 || byte >= 128) return true;
  return small == 116 || small == 102 || small == 121 || small == 110;
}

/** `e`, `s` and `o`, or what may be a blank. */
function endsTruth(byte: u8): bool {
  const small = byte | 32;
  return byte <= 32 || byte >= 128 || small == 101 || small == 115 || small == 111;
}
