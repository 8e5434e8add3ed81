import { isSame, type Searched } from "./searched";
import { type Meanings, tellsFlow } from "./meanings";
import {
  type Found,
  type HoleKind,
  mostHoles,
  mostMeanings,
  mostParts,
  tellsVariants,
} from "./port";
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
  const { bytes, limit } = searched;
  let node: Node | undefined = tree.root;
  let at = start;
  let hole = 0;
  let parts = 0;
  found.variant = 0;
  while (node !== undefined) {
    if (!hasBytes(tree, node, searched, at)) return false;
    at += node.length;
    if (node.part > 0) {
      found.parts[parts++] = node.part;
      if (node.part === tree.lastPart) return setEnd(found, at, parts);
      node = parts < mostParts ? tree.root : undefined;
      continue;
    }
    if (at >= limit) return false;
    const next: Node | undefined = nextNode(node, bytes[at] ?? 0);
    const edge: HoleEdge | undefined = node.hole;
    node = next;
    if (next !== undefined || edge === undefined) continue;
    found.from[hole] = at;
    at = hole < mostHoles ? holeEnd(edge.kind, searched, at, found, hole) : -1;
    if (at < 0) return false;
    found.to[hole] = at;
    node = behind(edge, searched, hole, found, meanings);
    hole += 1;
  }
  return false;
}

function hasBytes(tree: PartTree, node: Node, { view, limit }: Searched, at: number): boolean {
  return at + node.length <= limit && isSame(view, at, tree.view, node.from, node.length);
}

function setEnd(found: Found, end: number, partCount: number): true {
  found.end = end;
  found.partCount = partCount;
  return true;
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
  if (kind === "detail") {
    if (isLikeTruth(searched.bytes, found, hole)) return undefined;
    return next[((found.seen[hole] ?? 0) & seen.at) === 0 ? 0 : 1];
  }
  if (!tellsFlow(kind) && !tellsVariants(kind)) return next[0];
  const meaning = meanings.of(kind, searched, found.from[hole] ?? 0, found.to[hole] ?? 0);
  if (meaning < 0) return undefined;
  if (!tellsVariants(kind)) return meaning < next.length ? next[meaning] : undefined;
  found.variant = found.variant * mostMeanings + meaning;
  return next[0];
}

const quote = 34;
const truthBegins = Buffer.from("tTfFyYnN");

/** Whether a value could be true or false, in any casing and with blanks around: short, and no name. */
export function isLikeTruth(bytes: Buffer, { from, to }: Found, hole: number): boolean {
  const [start, end] = [from[hole] ?? 0, to[hole] ?? 0];
  if (end - start >= 12) return false;
  const first = bytes[start] ?? 0;
  if (first > 32 && first < 128 && !truthBegins.includes(first)) return false;
  return /^\s*(?:true|false|yes|no)\s*$/i.test(bytes.toString("utf8", start, end));
}
