import { foundAt, mostParts, partsAt } from "./layout";
import { holeEnd } from "./holes";
import {
  behindHole,
  bytesOf,
  followingOf,
  frameOf,
  holeOf,
  lengthOf,
  nextNode,
  partOf,
  setFollowing,
} from "./node";
import { beginSearch, isCut, meetLimit } from "./limit";
import { passRoute } from "./route";
import * as search from "./search";

export * from "./layout";
export { holeEnd, isCut };

let partCount: i32 = 0;

/**
 * Finds the parts of the entry that begins at a place, up to the bracket that closes it. False where
 * there is one that the tree does not have. Every byte was compared or looked at; whether these parts
 * make an entry that is known is not said. Places are told with `by` added.
 */
export function findParts(root: usize, from: usize, to: usize, by: i32, lastPart: i32): bool {
  search.beginAt(from, to, by);
  partCount = 0;
  beginSearch();
  const isWhole = findAll(root, lastPart);
  store<i32>(foundAt, <i32>search.end + by);
  store<i32>(foundAt, partCount, 4);
  store<i32>(foundAt, search.toldCount, 8);
  store<i32>(foundAt, search.quotedCount, 12);
  store<i32>(foundAt, search.holeCount, 16);
  return isWhole;
}

function findAll(root: usize, lastPart: i32): bool {
  let before = root;
  while (partCount < mostParts) {
    const node = findPart(root, before);
    if (node == 0) return false;
    before = node;
    const frame = frameOf(node);
    search.keep(partsAt, partCount, frame);
    partCount += 1;
    if (frame < 0) search.tell(partOf(node));
    if (partOf(node) == lastPart) return true;
  }
  return false;
}

/** The node of the part that comes next, mostly the one that followed the part before it last; 0 for none. */
function findPart(root: usize, before: usize): usize {
  const following = followingOf(before);
  if (following != 0 && passRoute(following, root)) return following;
  const node = walk(root);
  if (node != 0) setFollowing(before, node);
  return node;
}

/** The node with which the longest part ends that begins where the last one ended; 0 for none. */
function walk(root: usize): usize {
  let node = root;
  // Where a part ended that may go on: if it does not, it ended there.
  let last: usize = 0;
  let lastEnd: usize = 0;
  let holes = 0;
  let told = 0;
  let names = 0;
  while (node != 0 && hasBytes(node)) {
    search.passBytes(lengthOf(node));
    const next = followingNode(node);
    if (partOf(node) == 0) {
      node = passHole(node, next);
      continue;
    }
    if (next == 0) return node;
    last = node;
    lastEnd = search.end;
    holes = search.holeCount;
    told = search.toldCount;
    names = search.quotedCount;
    node = next;
  }
  if (last != 0) search.goBack(lastEnd, holes, told, names);
  return last;
}

/**
 * The node that goes on behind a hole, if there is one, else with the next byte. What is in no hole stands
 * in the tree as it is, such as a time in another form: it must not stand in the way of all others.
 */
function passHole(node: usize, next: usize): usize {
  const kind = holeOf(node);
  if (kind == 0) return next;
  const before = search.end;
  const holes = search.holeCount;
  const told = search.toldCount;
  const names = search.quotedCount;
  const meaning = search.takeHole(kind);
  const behind: usize = meaning < 0 ? 0 : behindHole(node, meaning);
  if (next == 0) return behind;
  if (behind != 0 && hasBytes(behind)) return behind;
  search.goBack(before, holes, told, names);
  return next;
}

/** The node that goes on with the next byte; 0 for none. */
function followingNode(node: usize): usize {
  return search.end < search.limit ? nextNode(node, load<u8>(search.end)) : meetLimit();
}

/** Whether the bytes of a node come next. */
function hasBytes(node: usize): bool {
  return search.hasBytes(bytesOf(node), lengthOf(node));
}
