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
  /** The number of its frame, below 0, if it tells something; else that of the part. */
  frame: number;
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
  /** Numbers of frames; see `Part.frame`. */
  readonly frames: Map<string, number>;
  /** The number of the part that every entry ends with: the bracket that closes it. */
  readonly lastPart: number;
}

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
}

/** A part that is in a tree, by its number and that of its frame. */
export type Numbered = Pick<Node, "part" | "frame">;

/** A tree without parts, for so many bytes; the last part has to be added first. */
export function partTree(size: number): PartTree {
  const store = Buffer.alloc(size);
  const view = new DataView(store.buffer, store.byteOffset, size);
  const frames = new Map<string, number>();
  return { root: nodeOf(0, 0), store, view, length: 0, parts: 0, frames, lastPart: 1 };
}

/** All nodes are made here: objects made alike are read faster. */
export function nodeOf(from: number, length: number): Node {
  return { from, length, firsts: undefined, nodes: [], hole: undefined, part: 0, frame: 0 };
}

/** The node that goes on with a byte. */
export function nextNode(node: Node, byte: number): Node | undefined {
  const number = node.firsts?.[byte] ?? 0;
  return number === 0 ? undefined : node.nodes[number - 1];
}
