import { numberOfKind, type Scanner } from "../scan/scanner";
import { type HoleKind, mostMeanings } from "./port";

/** What follows bytes of a part: a hole of this kind and meaning. */
export interface Segment {
  readonly bytes: Buffer;
  readonly hole?: { readonly kind: HoleKind; readonly meaning: number };
}

/** A part of entries: bytes and holes. */
export interface Part {
  readonly segments: readonly Segment[];
  /**
   * What it has in common with parts that tell something else in the same place, such as another error
   * code; "" for a part that is no such place.
   */
  readonly frame: string;
  /** The string that tells: what is written between the holes in it, one byte a character. */
  readonly said?: readonly string[];
}

/** A part that is in a tree. */
export interface Numbered {
  readonly part: number;
  /** The number of its frame, below 0, if it tells something; else that of the part. */
  readonly frame: number;
}

/**
 * Parts of entries by their bytes: a radix tree whose edges are bytes or holes. It lies in the memory of a
 * scanner, where a node is told by its place; 0 is none.
 */
export interface PartTree {
  readonly scanner: Scanner;
  readonly root: number;
  /** Behind its last bytes, its last node and its last route. */
  bytesEnd: number;
  nodesEnd: number;
  routesEnd: number;
  /** The number of the last one; all are above those of meanings. */
  parts: number;
  /** Numbers of frames; see `Part.frame`. */
  readonly frames: Map<string, number>;
  /** The number of the part that every entry ends with: the bracket that closes it. */
  readonly lastPart: number;
}

/** The fields of a node in their order; assembly/node.ts reads the same. */
const nodeFields = [
  ...([
    "from",
    "length",
    "child",
    "sibling",
    "hole",
    "behind",
    "meaning",
    "part",
    "frame",
    "first",
    "route",
    "following",
  ] as const),
] as const;
type NodeField = (typeof nodeFields)[number];
const nodeSize = nodeFields.length * Int32Array.BYTES_PER_ELEMENT;
const indexOf = Object.fromEntries(nodeFields.map((name, index) => [name, index])) as Readonly<
  Record<NodeField, number>
>;

/** A tree without parts; the last part has to be added first. */
export function partTree(scanner: Scanner): PartTree {
  const { storeAt, nodesAt, routesAt } = scanner.layout;
  const tree: PartTree = {
    ...{ scanner, root: nodesAt, bytesEnd: storeAt, nodesEnd: nodesAt, routesEnd: routesAt },
    ...{ parts: mostMeanings, frames: new Map(), lastPart: mostMeanings + 1 },
  };
  addNode(tree, storeAt, 0);
  return tree;
}

/** A new node with these bytes of the store; undefined where there is no room. */
export function addNode(tree: PartTree, from: number, length: number): number | undefined {
  const { nodesAt, nodesSize } = tree.scanner.layout;
  const node = tree.nodesEnd;
  if (node + nodeSize > nodesAt + nodesSize) return undefined;
  tree.nodesEnd += nodeSize;
  setBytes(tree, node, from, length);
  return node;
}

/** Gives a node bytes that are in the store. */
export function setBytes(tree: PartTree, node: number, from: number, length: number): void {
  setField(tree, node, "from", from);
  setField(tree, node, "length", length);
  setField(tree, node, "first", tree.scanner.memory[from] ?? 0);
}

export function fieldOf({ scanner }: PartTree, node: number, name: NodeField): number {
  return scanner.numbers[node / 4 + indexOf[name]] ?? 0;
}

export function setField(tree: PartTree, node: number, name: NodeField, value: number): void {
  tree.scanner.numbers[node / 4 + indexOf[name]] = value;
}

/** The node that goes on with a byte. */
export function nextNode(tree: PartTree, node: number, byte: number): number {
  let next = fieldOf(tree, node, "child");
  while (next !== 0 && fieldOf(tree, next, "first") !== byte) next = fieldOf(tree, next, "sibling");
  return next;
}

/** The node behind the hole of a node where that holds something of a meaning. */
export function behindHole(tree: PartTree, node: number, meaning: number): number {
  let next = fieldOf(tree, node, "behind");
  while (next !== 0 && fieldOf(tree, next, "meaning") !== meaning)
    next = fieldOf(tree, next, "sibling");
  return next;
}

/** Whether a hole of a kind can be behind a node: none is yet, or one of the same kind. */
export function takesHole(tree: PartTree, node: number, kind: HoleKind): boolean {
  const known = fieldOf(tree, node, "hole");
  return known === 0 || known === numberOfKind(kind);
}
