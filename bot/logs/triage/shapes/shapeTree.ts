import { type HoleKind, type Shape } from "./port";

/** Bytes that all shapes below have in common, and how they go on. */
export interface Node<Verdict> {
  /** Where the bytes are in the tree's store. */
  from: number;
  length: number;
  /** How it goes on: for each first byte a number of `nodes`, from 1 on; undefined where it does not. */
  firsts: Uint8Array | undefined;
  nodes: Node<Verdict>[];
  /** How it goes on where a hole may be. */
  hole?: HoleEdge<Verdict> | undefined;
  shape?: Shape<Verdict> | undefined;
}

/** A hole, and what follows it by the meaning of what is in it. */
export interface HoleEdge<Verdict> {
  readonly kind: HoleKind;
  readonly next: (Node<Verdict> | undefined)[];
}

/** Shapes by their bytes: a radix tree whose edges are bytes or holes. */
export interface ShapeTree<Verdict> {
  readonly root: Node<Verdict>;
  readonly store: Buffer;
  readonly view: DataView;
  length: number;
}

/** What follows bytes of a shape: a hole of this kind and meaning. */
export interface Segment {
  readonly bytes: Buffer;
  readonly hole?: { readonly kind: HoleKind; readonly meaning: number };
}

/** A tree without shapes, for so many bytes. */
export function shapeTree<Verdict>(size: number): ShapeTree<Verdict> {
  const store = Buffer.alloc(size);
  const view = new DataView(store.buffer, store.byteOffset, size);
  return { root: nodeOf(0, 0), store, view, length: 0 };
}

function nodeOf<Verdict>(from: number, length: number): Node<Verdict> {
  return { from, length, firsts: undefined, nodes: [], hole: undefined, shape: undefined };
}

/**
 * Adds a shape. False where the store is full, where the same bytes are known already, and where the
 * tree has another kind of hole at the same place.
 */
export function addShape<Verdict>(
  tree: ShapeTree<Verdict>,
  segments: readonly Segment[],
  shape: Shape<Verdict>,
): boolean {
  let node = tree.root;
  for (const { bytes, hole } of segments) {
    const end = addBytes(tree, node, bytes);
    if (end === undefined) return false;
    node = end;
    if (hole === undefined) continue;
    node.hole ??= { kind: hole.kind, next: [] };
    const { kind, next } = node.hole;
    if (kind !== hole.kind || hole.meaning < 0) return false;
    while (next.length <= hole.meaning) next.push(undefined);
    node = next[hole.meaning] ??= nodeOf(tree.length, 0);
  }
  if (node.shape !== undefined) return false;
  node.shape = shape;
  return true;
}

/** The node behind these bytes. */
function addBytes<Verdict>(
  tree: ShapeTree<Verdict>,
  start: Node<Verdict>,
  bytes: Buffer,
): Node<Verdict> | undefined {
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

function append<Verdict>(
  tree: ShapeTree<Verdict>,
  node: Node<Verdict>,
  bytes: Buffer,
): Node<Verdict> | undefined {
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
  const added = nodeOf<Verdict>(from, bytes.length);
  addNext(node, bytes[0] ?? 0, added);
  return added;
}

/** The node that goes on with a byte. */
export function nextNode<Verdict>(node: Node<Verdict>, byte: number): Node<Verdict> | undefined {
  const number = node.firsts?.[byte] ?? 0;
  return number === 0 ? undefined : node.nodes[number - 1];
}

function addNext<Verdict>(node: Node<Verdict>, byte: number, next: Node<Verdict>): void {
  node.firsts ??= new Uint8Array(256);
  node.nodes.push(next);
  node.firsts[byte] = node.nodes.length;
}

function isEmpty<Verdict>({ length, nodes, hole, shape }: Node<Verdict>): boolean {
  return length + nodes.length === 0 && hole === undefined && shape === undefined;
}

/** Cuts a node in two, so that another way can leave it in between. */
function split<Verdict>(node: Node<Verdict>, at: number, store: Buffer): void {
  const rest: Node<Verdict> = { ...node, from: node.from + at, length: node.length - at };
  node.length = at;
  node.firsts = undefined;
  node.nodes = [];
  addNext(node, store[rest.from] ?? 0, rest);
  node.hole = undefined;
  node.shape = undefined;
}
