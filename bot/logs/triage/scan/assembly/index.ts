import {
  foundAt,
  fromAt,
  mostHoles,
  mostParts,
  partsAt,
  quotedAt,
  seenAt,
  toAt,
  toldAt,
} from "./layout";
import { holeEnd, meaningIn, quoted, scope, seenIn } from "./holes";
import { behindHole, bytesOf, frameOf, holeOf, lengthOf, nextNode, partOf } from "./node";
import { beginSearch, isCut, meetLimit } from "./limit";
import { isSame } from "./sameBytes";

export * from "./layout";
export { holeEnd, isCut };

/** Where the search is, and what it found so far. */
let end: usize = 0;
let limit: usize = 0;
let shift: i32 = 0;
let partCount: i32 = 0;
let toldCount: i32 = 0;
let quotedCount: i32 = 0;
let holeCount: i32 = 0;

/**
 * Finds the parts of the entry that begins at a place, up to the bracket that closes it. False where
 * there is one that the tree does not have. Every byte was compared or looked at; whether these parts
 * make an entry that is known is not said. Places are told with `by` added.
 */
export function findParts(root: usize, from: usize, to: usize, by: i32, lastPart: i32): bool {
  end = from;
  limit = to;
  shift = by;
  partCount = toldCount = quotedCount = holeCount = 0;
  beginSearch();
  const isWhole = findAll(root, lastPart);
  store<i32>(foundAt, <i32>end + shift);
  store<i32>(foundAt, partCount, 4);
  store<i32>(foundAt, toldCount, 8);
  store<i32>(foundAt, quotedCount, 12);
  store<i32>(foundAt, holeCount, 16);
  return isWhole;
}

function findAll(root: usize, lastPart: i32): bool {
  while (partCount < mostParts) {
    const node = findPart(root);
    if (node == 0) return false;
    const frame = frameOf(node);
    keep(partsAt, partCount, frame);
    partCount += 1;
    if (frame < 0) tell(partOf(node));
    if (partOf(node) == lastPart) return true;
  }
  return false;
}

/** The node with which the longest part ends that begins where the last one ended; 0 for none. */
function findPart(root: usize): usize {
  let node = root;
  // Where a part ended that may go on: if it does not, it ended there.
  let last: usize = 0;
  let lastEnd: usize = 0;
  let holes = 0;
  let told = 0;
  let names = 0;
  while (node != 0 && hasBytes(node)) {
    end += lengthOf(node);
    const next = followingNode(node);
    if (partOf(node) == 0) {
      node = passHole(node, next);
      continue;
    }
    if (next == 0) return node;
    last = node;
    lastEnd = end;
    holes = holeCount;
    told = toldCount;
    names = quotedCount;
    node = next;
  }
  if (last != 0) goBack(lastEnd, holes, told, names);
  return last;
}

/**
 * The node that goes on behind a hole, if there is one, else with the next byte. What is in no hole stands
 * in the tree as it is, such as a time in another form: it must not stand in the way of all others.
 */
function passHole(node: usize, next: usize): usize {
  if (holeOf(node) == 0) return next;
  const before = end;
  const holes = holeCount;
  const told = toldCount;
  const names = quotedCount;
  const behind = fillHole(node);
  if (next == 0) return behind;
  if (behind != 0 && hasBytes(behind)) return behind;
  goBack(before, holes, told, names);
  return next;
}

function goBack(to: usize, holes: i32, told: i32, names: i32): void {
  end = to;
  holeCount = holes;
  toldCount = told;
  quotedCount = names;
}

/** The node behind what is in the hole of a node; 0 for none. */
function fillHole(node: usize): usize {
  const hole = holeCount;
  const kind = holeOf(node);
  const from = end;
  const to: usize = hole < mostHoles ? holeEnd(kind, from, limit, shift) : 0;
  if (to == 0) return 0;
  keep(fromAt, hole, <i32>from + shift);
  keep(toAt, hole, <i32>to + shift);
  keep(seenAt, hole, seenIn);
  end = to;
  holeCount += 1;
  const meaning = meaningIn(kind, from, to, shift);
  if (meaning < 0) return 0;
  if (kind != scope && kind != quoted) return behindHole(node, meaning);
  tell(meaning);
  if (kind == quoted) {
    keep(quotedAt, quotedCount, hole);
    quotedCount += 1;
  }
  return behindHole(node, 0);
}

function tell(what: i32): void {
  keep(toldAt, toldCount, what);
  toldCount += 1;
}

function keep(list: usize, index: i32, value: i32): void {
  store<i32>(list + ((<usize>index) << 2), value);
}

/** The node that goes on with the next byte; 0 for none. */
function followingNode(node: usize): usize {
  return end < limit ? nextNode(node, load<u8>(end)) : meetLimit();
}

/** Whether the bytes of a node come next. */
function hasBytes(node: usize): bool {
  const length = lengthOf(node);
  if (end + length > limit) return meetLimit() != 0;
  return isSame(end, bytesOf(node), length);
}
