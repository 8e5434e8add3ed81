import { isSame, type Searched } from "./searched";
import { type Meanings, tellsFlow } from "./meanings";
import { type Found, type HoleKind, mostHoles, mostParts, tellsVariants } from "./port";
import { type HoleEdge, type Node, nextNode, type PartTree } from "./partTree";
import { digitsEnd, quotedEnd, seen, textEnd } from "./textEnd";
import { timeEnd } from "./timeEnd";
import { stringEnd, valueEnd } from "./valueEnd";

/**
 * Finds the parts of the entry that begins at a place, up to the bracket that closes it: they and its
 * holes are in `found`. False where there is one that the tree does not have. Every byte was compared
 * or looked at; whether these parts make an entry that is known is not said.
 */
export function findParts(
  tree: PartTree,
  searched: Searched,
  start: number,
  found: Found,
  meanings: Meanings,
): boolean {
  found.end = start;
  found.partCount = found.holeCount = found.toldCount = found.quotedCount = 0;
  while (found.partCount < mostParts) {
    const node = findPart(tree, searched, found, meanings);
    if (node === undefined) return false;
    found.parts[found.partCount++] = node.frame;
    if (node.frame < 0) found.told[found.toldCount++] = node.part;
    if (node.part === tree.lastPart) return true;
  }
  return false;
}

/** The node with which the longest part ends that begins where the last one ended. */
function findPart(
  tree: PartTree,
  searched: Searched,
  found: Found,
  meanings: Meanings,
): Node | undefined {
  let node: Node | undefined = tree.root;
  // Where a part ended that may go on: if it does not, it ended there.
  let end: Node | undefined;
  let [endAt, endHoles, endTold, endQuoted] = [0, 0, 0, 0];
  while (node !== undefined && hasBytes(tree, node, searched, found.end)) {
    found.end += node.length;
    const isBehind = found.end >= searched.limit;
    const next: Node | undefined = isBehind
      ? undefined
      : nextNode(node, searched.bytes[found.end] ?? 0);
    if (node.part === 0) {
      node = passHole(tree, node.hole, searched, found, meanings, next);
      continue;
    }
    if (next === undefined) return node;
    end = node;
    endAt = found.end;
    endHoles = found.holeCount;
    endTold = found.toldCount;
    endQuoted = found.quotedCount;
    node = next;
  }
  if (end === undefined) return undefined;
  found.end = endAt;
  found.holeCount = endHoles;
  found.toldCount = endTold;
  found.quotedCount = endQuoted;
  return end;
}

/**
 * The node that goes on behind a hole, if there is one, else with the next byte. What is in no hole stands
 * in the tree as it is, such as a time in another form: it must not stand in the way of all others.
 */
function passHole(
  tree: PartTree,
  edge: HoleEdge | undefined,
  searched: Searched,
  found: Found,
  meanings: Meanings,
  next: Node | undefined,
): Node | undefined {
  if (edge === undefined) return next;
  const { end, holeCount, toldCount, quotedCount } = found;
  const node = fillHole(edge, searched, found, meanings);
  if (next === undefined) return node;
  if (node !== undefined && hasBytes(tree, node, searched, found.end)) return node;
  found.end = end;
  found.holeCount = holeCount;
  found.toldCount = toldCount;
  found.quotedCount = quotedCount;
  return next;
}

function fillHole(
  edge: HoleEdge,
  searched: Searched,
  found: Found,
  meanings: Meanings,
): Node | undefined {
  const hole = found.holeCount;
  if (hole >= mostHoles) return undefined;
  const end = holeEnd(edge.kind, searched, found.end, found, hole);
  if (end < 0) return undefined;
  found.from[hole] = found.end;
  found.to[hole] = end;
  found.end = end;
  found.holeCount += 1;
  return behind(edge, searched, hole, found, meanings);
}

function hasBytes(tree: PartTree, node: Node, { view, limit }: Searched, at: number): boolean {
  return at + node.length <= limit && isSame(view, at, tree.view, node.from, node.length);
}

function holeEnd(
  kind: HoleKind,
  searched: Searched,
  from: number,
  found: Found,
  hole: number,
): number {
  const { bytes, limit } = searched;
  if (kind === "time") return timeEnd(bytes, from, limit);
  if (kind === "quoted") return quotedEnd(bytes, from, limit);
  if (kind === "digits") return digitsEnd(bytes, from, limit);
  if (kind === "unread") return valueEnd(bytes, from, limit);
  if (kind === "scope") return stringEnd(bytes, from, limit) - 1;
  if (kind === "maybe" && bytes[from] === quote) {
    found.seen[hole] = 0;
    return from;
  }
  return textEnd(searched, from, found, hole);
}

function behind(
  { kind, next }: HoleEdge,
  searched: Searched,
  hole: number,
  found: Found,
  meanings: Meanings,
): Node | undefined {
  if (kind === "detail")
    return isLikeTruth(searched.bytes, found, hole) ? undefined : next[hasAt(found, hole) ? 1 : 0];
  const tells = tellsVariants(kind);
  if (!tells && !tellsFlow(kind)) return next[0];
  const meaning = meanings.of(kind, searched, found.from[hole] ?? 0, found.to[hole] ?? 0);
  if (meaning < 0) return undefined;
  if (!tells) return next[meaning];
  found.told[found.toldCount++] = meaning;
  if (kind === "quoted") found.quoted[found.quotedCount++] = hole;
  return next[0];
}

const hasAt = ({ seen: all }: Found, hole: number): boolean => ((all[hole] ?? 0) & seen.at) !== 0;

const quote = 34;
/** `t`, `f`, `y` and `n`, or what may be a blank. */
function beginsTruth(byte: number): boolean {
  const small = byte | 32;
  return (
    byte <= 32 || byte >= 128 || small === 116 || small === 102 || small === 121 || small === 110
  );
}

/** `e`, `s` and `o`, or what may be a blank. */
function endsTruth(byte: number): boolean {
  const small = byte | 32;
  return byte <= 32 || byte >= 128 || small === 101 || small === 115 || small === 111;
}

/** Whether a value could be true or false, in any casing and with blanks around: short, and no name. */
export function isLikeTruth(bytes: Buffer, { from, to }: Found, hole: number): boolean {
  const [start, end] = [from[hole] ?? 0, to[hole] ?? 0];
  if (end - start >= 12) return false;
  if (!beginsTruth(bytes[start] ?? 0) || !endsTruth(bytes[end - 1] ?? 0)) return false;
  return /^\s*(?:true|false|yes|no)\s*$/i.test(bytes.toString("utf8", start, end));
}
