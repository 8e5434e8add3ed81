import { meaningOf } from "./asked";
import { longestMeant, meaningSlots, meaningsAt } from "./layout";
import { hashOf, isSame } from "./sameBytes";

/** Kind, length and meaning, then room up to the content. */
const head: usize = 16;
const slotSize: usize = head + longestMeant + 16;

/**
 * What contents mean of which the other side knows it: an export has few different ones, of which the
 * last are kept. -1 where it is not known, which may change.
 */
export function knownMeaning(kind: i32, from: usize, to: usize, shift: i32): i32 {
  const length = to - from;
  if (length > longestMeant) return meaningOf(kind, <i32>from + shift, <i32>to + shift);
  const slot = meaningsAt + (hashOf(from, length) & (meaningSlots - 1)) * slotSize;
  const isKept = load<i32>(slot) == kind && load<u32>(slot, 4) == <u32>length;
  if (isKept && isSame(from, slot + head, length)) return load<i32>(slot, 8);
  const meaning = meaningOf(kind, <i32>from + shift, <i32>to + shift);
  if (meaning < 0) return meaning;
  store<i32>(slot, kind);
  store<u32>(slot, <u32>length, 4);
  store<i32>(slot, meaning, 8);
  memory.copy(slot + head, from, length);
  return meaning;
}
