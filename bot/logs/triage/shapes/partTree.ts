import { type HoleKind } from "./port";

/** Bytes that all parts below have in common, and how they go on. */
export interface Node {
  /** Where the bytes are in the tree's store. */
  from: number;
  length: number;
  /** How it goes on: for each first byte a number of `nodes`, from 1 on; undefined where it does not. */
  firsts: Uint8Array | undefined;
  nodes: Node[];
  /** How it goes on where a hole may be. */
  hole?: HoleEdge | undefined;
  /** The number of the part that ends here; 0 for none. */
  part: number;
}

/** A hole, and what follows it by the meaning of what is in it. */
export interface HoleEdge {
  readonly kind: HoleKind;
  readonly next: (Node | undefined)[];
}

/** Parts of entries by their bytes: a radix tree whose edges are bytes or holes. */
export interface PartTree {
  readonly root: Node;
  readonly store: Buffer;
  readonly view: DataView;
  length: number;
  parts: number;
  /** The number of the part that every entry ends with: the bracket that closes it. */
  readonly lastPart: number;
}

/** What follows bytes of a part: a hole of this kind and meaning. */
export interface Segment {
  readonly bytes: Buffer;
  readonly hole?: { readonly kind: HoleKind; readonly meaning: number };
}

/** A tree without parts, for so many bytes. */
export function partTree(size: number): PartTree {
  const store = Buffer.alloc(size);
  const view = new DataView(store.buffer, store.byteOffset, size);
  const tree = { root: nodeOf(0, 0), store, view, length: 0, parts: 0, lastPart: 1 };
  addPart(tree, [{ bytes: Buffer.from("}") }]);
  return tree;
}

/** All nodes are made here: objects made alike are read faster. */
function nodeOf(from: number, length: number): Node {
  return { from, length, firsts: undefined, nodes: [], hole: undefined, part: 0 };
}

/**
 * Adds a part, if it is not there: its number, which is the next one or the given one. Undefined where
 * the store is full, and where the tree has another kind of hole at the same place.
 */
export function addPart(
  tree: PartTree,
  segments: readonly Segment[],
  number = tree.parts + 1,
): number | undefined {
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
  if (node.part === 0) {
    node.part = number;
    tree.parts += 1;
  }
  return node.part;
}

/** The numbers of several parts; undefined where one could not be added. */
export function addParts(
  tree: PartTree,
  parts: readonly (readonly Segment[])[],
): Int32Array | undefined {
  const numbers = parts.map((segments) => addPart(tree, segments));
  return numbers.every((number) => number !== undefined) ? Int32Array.from(numbers) : undefined;
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

/** The node that goes on with a byte. */
export function nextNode(node: Node, byte: number): Node | undefined {
  const number = node.firsts?.[byte] ?? 0;
  return number === 0 ? undefined : node.nodes[number - 1];
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
  node.length = at;
  node.firsts = undefined;
  node.nodes = [];
  node.hole = undefined;
  node.part = 0;
  addNext(node, store[rest.from] ?? 0, rest);
}
