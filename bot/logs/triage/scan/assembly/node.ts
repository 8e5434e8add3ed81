/**
 * A node of the tree: bytes that all parts below have in common, and how they go on. Its fields are numbers
 * of 32 bits, in the order of `nodeFields` in shapes/partTree.ts.
 */

/** Where its bytes are. */
export function bytesOf(node: usize): usize {
  return load<u32>(node);
}

export function lengthOf(node: usize): usize {
  return load<u32>(node, 4);
}

/** What kind of hole is behind its bytes; 0 for none. */
export function holeOf(node: usize): i32 {
  return load<i32>(node, 16);
}

/** The number of the part that ends with it, 0 for none, and that of its frame. */
export function partOf(node: usize): i32 {
  return load<i32>(node, 28);
}

export function frameOf(node: usize): i32 {
  return load<i32>(node, 32);
}

/** Where its part is written out as a route; 0 where it is not. */
export function routeOf(node: usize): usize {
  return load<u32>(node, 40);
}

/** The node whose part followed its own last; 0 for none. */
export function followingOf(node: usize): usize {
  return load<u32>(node, 44);
}

export function setFollowing(node: usize, following: usize): void {
  store<u32>(node, <u32>following, 44);
}

export function hasNext(node: usize): bool {
  return load<u32>(node, 8) != 0;
}

/** The node that goes on with a byte; 0 for none. */
export function nextNode(node: usize, byte: u8): usize {
  let next: usize = load<u32>(node, 8);
  while (next != 0 && load<u8>(next, 36) != byte) next = load<u32>(next, 12);
  return next;
}

/** The node behind its hole where that holds something of a meaning; 0 for none. */
export function behindHole(node: usize, meaning: i32): usize {
  let next: usize = load<u32>(node, 20);
  while (next != 0 && load<i32>(next, 24) != meaning) next = load<u32>(next, 12);
  return next;
}
