import {
  nextNode,
  type Node,
  nodeOf,
  type Numbered,
  type Part,
  type PartTree,
  type Segment,
} from "./partTree";

/**
 * Adds a part, if it is not there, under the next numbers or the given ones. Undefined where the store is
 * full, and where the tree has another kind of hole at the same place.
 */
export function addPart(
  tree: PartTree,
  { segments, frame }: Part,
  given?: Numbered,
): Numbered | undefined {
  const node = addSegments(tree, segments);
  if (node === undefined) return undefined;
  if (node.part === 0) {
    tree.parts += 1;
    node.part = given?.part ?? tree.parts;
    node.frame = given?.frame ?? frameOf(tree, frame, node.part);
  }
  // A copy: the node may be cut in two later.
  return { part: node.part, frame: node.frame };
}

function addSegments(tree: PartTree, segments: readonly Segment[]): Node | undefined {
  let node = tree.root;
  for (const { bytes, hole } of segments) {
    const end = addBytes(tree, node, bytes);
    if (end === undefined) return undefined;
    node = end;
    if (hole === undefined) continue;
    node.hole ??= { kind: hole.kind, next: [] };
    const { kind, next } = node.hole;
    if (kind !== hole.kind || hole.meaning < 0) return undefined;
    while (next.length <= hole.meaning) next.push(undefined);
    node = next[hole.meaning] ??= nodeOf(tree.length, 0);
  }
  return node;
}

function frameOf({ frames }: PartTree, frame: string, part: number): number {
  if (frame === "") return part;
  const number = frames.get(frame) ?? -(frames.size + 1);
  frames.set(frame, number);
  return number;
}

/** The node behind these bytes. */
function addBytes(tree: PartTree, start: Node, bytes: Buffer): Node | undefined {
  let node = start;
  let at = 0;
  for (;;) {
    let same = 0;
    while (same < node.length && tree.store[node.from + same] === bytes[at + same]) same += 1;
    if (same < node.length) split(node, same, tree.store);
    at += same;
    if (at === bytes.length) return node;
    const next = nextNode(node, bytes[at] ?? 0);
    if (next === undefined) return append(tree, node, bytes.subarray(at));
    node = next;
  }
}

function append(tree: PartTree, node: Node, bytes: Buffer): Node | undefined {
  if (tree.length + bytes.length > tree.store.length) return undefined;
  const from = tree.length;
  bytes.copy(tree.store, from);
  tree.length += bytes.length;
  if (isEmpty(node)) {
    // Nothing is known behind a new hole: its node takes the bytes itself.
    node.from = from;
    node.length = bytes.length;
    return node;
  }
  const added = nodeOf(from, bytes.length);
  addNext(node, bytes[0] ?? 0, added);
  return added;
}

function addNext(node: Node, byte: number, next: Node): void {
  node.firsts ??= new Uint8Array(256);
  node.nodes.push(next);
  node.firsts[byte] = node.nodes.length;
}

function isEmpty({ length, nodes, hole, part }: Node): boolean {
  return length + nodes.length + part === 0 && hole === undefined;
}

/** Cuts a node in two, so that another way can leave it in between. */
function split(node: Node, at: number, store: Buffer): void {
  const rest = nodeOf(node.from + at, node.length - at);
  rest.firsts = node.firsts;
  rest.nodes = node.nodes;
  rest.hole = node.hole;
  rest.part = node.part;
  rest.frame = node.frame;
  node.length = at;
  node.firsts = undefined;
  node.nodes = [];
  node.hole = undefined;
  node.part = node.frame = 0;
  addNext(node, store[rest.from] ?? 0, rest);
}
