import { fromAt, mostHoles, quotedAt, seenAt, toAt, toldAt } from "./layout";
import { holeEnd, meaningIn, quoted, scope, seenIn } from "./holes";
import { meetLimit } from "./limit";
import { isSame } from "./sameBytes";

/** Where the search is, where it has to end, and what it found so far. */
export let end: usize = 0;
export let limit: usize = 0;
let shift: i32 = 0;
export let toldCount: i32 = 0;
export let quotedCount: i32 = 0;
export let holeCount: i32 = 0;

/** Begins at a place; places are told with `by` added. */
export function beginAt(from: usize, to: usize, by: i32): void {
  goBack(from, 0, 0, 0);
  limit = to;
  shift = by;
}

/** Whether these bytes come next. */
export function hasBytes(bytes: usize, length: usize): bool {
  if (end + length > limit) return meetLimit() != 0;
  return isSame(end, bytes, length);
}

export function passBytes(length: usize): void {
  end += length;
}

export function goBack(to: usize, holes: i32, told: i32, names: i32): void {
  end = to;
  holeCount = holes;
  toldCount = told;
  quotedCount = names;
}

/** Takes what is in a hole of a kind: what it means, 0 where that is told; -1 where nothing known is there. */
export function takeHole(kind: i32): i32 {
  const hole = holeCount;
  const from = end;
  const to: usize = hole < mostHoles ? holeEnd(kind, from, limit, shift) : 0;
  if (to == 0) return -1;
  keep(fromAt, hole, <i32>from + shift);
  keep(toAt, hole, <i32>to + shift);
  keep(seenAt, hole, seenIn);
  end = to;
  holeCount += 1;
  const meaning = meaningIn(kind, from, to, shift);
  if (meaning < 0 || (kind != scope && kind != quoted)) return meaning;
  tell(meaning);
  if (kind == quoted) {
    keep(quotedAt, quotedCount, hole);
    quotedCount += 1;
  }
  return 0;
}

export function tell(what: i32): void {
  keep(toldAt, toldCount, what);
  toldCount += 1;
}

export function keep(list: usize, index: i32, value: i32): void {
  store<i32>(list + ((<usize>index) << 2), value);
}
