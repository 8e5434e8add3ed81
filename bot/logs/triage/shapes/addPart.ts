import { numberOfKind } from "../scan/scanner";
import { addRoute } from "./addRoute";
import {
  addNode,
  behindHole,
  fieldOf,
  nextNode,
  type Numbered,
  type Part,
  type PartTree,
  type Segment,
  setBytes,
  setField,
  takesHole,
} from "./partTree";

/**
 * Adds a part, if it is not there, under the next numbers or the given ones. Undefined where the memory is
 * full, and where the tree has another kind of hole at the same place.
 */
export function addPart(
  tree: PartTree,
  { segments, frame }: Part,
  given?: Numbered,
): Numbered | undefined {
  const before = tree.nodesEnd + tree.bytesEnd;
  const node = addSegments(tree, segments);
  if (tree.nodesEnd + tree.bytesEnd > before) noteChange(tree);
  if (node === undefined) return undefined;
  if (fieldOf(tree, node, "part") === 0) {
    tree.parts += 1;
    const part = given?.part ?? tree.parts;
    setField(tree, node, "part", part);
    setField(tree, node, "frame", given?.frame ?? frameOf(tree, frame, part));
    addRoute(tree, node, segments);
    noteChange(tree);
  }
  return { part: fieldOf(tree, node, "part"), frame: fieldOf(tree, node, "frame") };
}

/** The routes are looked at anew: see assembly/route.ts. */
function noteChange({ scanner: { numbers, layout } }: PartTree): void {
  const at = layout.changesAt / 4;
  numbers[at] = (numbers[at] ?? 0) + 1;
}

function addSegments(tree: PartTree, segments: readonly Segment[]): number | undefined {
  let node: number | undefined = tree.root;
  for (const { bytes, hole } of segments) {
    node = addBytes(tree, node, bytes);
    if (node !== undefined && hole !== undefined) node = addHole(tree, node, hole);
    if (node === undefined) return undefined;
  }
  return node;
}

/** The node behind a hole. */
function addHole(
  tree: PartTree,
  node: number,
  { kind, meaning }: NonNullable<Segment["hole"]>,
): number | undefined {
  if (meaning < 0 || !takesHole(tree, node, kind)) return undefined;
  const known = behindHole(tree, node, meaning);
  if (known !== 0) return known;
  const added = addNode(tree, tree.bytesEnd, 0);
  if (added === undefined) return undefined;
  setField(tree, added, "meaning", meaning);
  setField(tree, added, "sibling", fieldOf(tree, node, "behind"));
  setField(tree, node, "behind", added);
  setField(tree, node, "hole", numberOfKind(kind));
  return added;
}

function frameOf({ frames }: PartTree, frame: string, part: number): number {
  if (frame === "") return part;
  const number = frames.get(frame) ?? -(frames.size + 1);
  frames.set(frame, number);
  return number;
}

/** The node behind these bytes. */
function addBytes(tree: PartTree, start: number, bytes: Buffer): number | undefined {
  const { memory } = tree.scanner;
  let node = start;
  let at = 0;
  for (;;) {
    const [from, length] = [fieldOf(tree, node, "from"), fieldOf(tree, node, "length")];
    let same = 0;
    while (same < length && memory[from + same] === bytes[at + same]) same += 1;
    if (same < length && !split(tree, node, same)) return undefined;
    at += same;
    if (at === bytes.length) return node;
    const next = nextNode(tree, node, bytes[at] ?? 0);
    if (next === 0) return append(tree, node, bytes.subarray(at));
    node = next;
  }
}

function append(tree: PartTree, node: number, bytes: Buffer): number | undefined {
  const { storeAt, storeSize } = tree.scanner.layout;
  const from = tree.bytesEnd;
  if (from + bytes.length > storeAt + storeSize) return undefined;
  bytes.copy(tree.scanner.memory, from);
  const isBare = isEmpty(tree, node);
  // Nothing is known behind a new hole: its node takes the bytes itself.
  const added = isBare ? node : addNode(tree, from, bytes.length);
  if (added === undefined) return undefined;
  tree.bytesEnd += bytes.length;
  if (isBare) setBytes(tree, node, from, bytes.length);
  else addChild(tree, node, added);
  return added;
}

function addChild(tree: PartTree, node: number, child: number): void {
  setField(tree, child, "sibling", fieldOf(tree, node, "child"));
  setField(tree, node, "child", child);
}

function isEmpty(tree: PartTree, node: number): boolean {
  const names = ["length", "child", "hole", "part"] as const;
  return node !== tree.root && names.every((name) => fieldOf(tree, node, name) === 0);
}

/** Cuts a node in two, so that another way can leave it in between; false where there is no room. */
function split(tree: PartTree, node: number, at: number): boolean {
  const length = fieldOf(tree, node, "length") - at;
  const rest = addNode(tree, fieldOf(tree, node, "from") + at, length);
  if (rest === undefined) return false;
  for (const name of ["child", "hole", "behind", "part", "frame", "route", "following"] as const) {
    setField(tree, rest, name, fieldOf(tree, node, name));
    setField(tree, node, name, 0);
  }
  setField(tree, node, "length", at);
  addChild(tree, node, rest);
  return true;
}
