import { isSame, type Searched } from "./searched";
import { type Meanings, tellsFlow } from "./meanings";
import { type Found, type HoleKind, mostMeanings, type Shape, tellsVariants } from "./port";
import { type HoleEdge, type Node, nextNode, type ShapeTree } from "./shapeTree";
import { digitsEnd, quotedEnd, seen, textEnd } from "./textEnd";
import { timeEnd } from "./timeEnd";
import { stringEnd, valueEnd } from "./valueEnd";

/**
 * The shape of the entry that begins at a place; undefined where it is none of the tree. Every byte of
 * the entry was compared or looked at; what its quoted names have to be is not looked at here.
 */
export function findShape<Verdict>(
  tree: ShapeTree<Verdict>,
  searched: Searched,
  start: number,
  found: Found,
  meanings: Meanings,
): Shape<Verdict> | undefined {
  const { bytes, view, limit } = searched;
  let node: Node<Verdict> | undefined = tree.root;
  let at = start;
  let hole = 0;
  found.variant = 0;
  while (node !== undefined) {
    const end: number = at + node.length;
    if (end > limit || !isSame(view, at, tree.view, node.from, node.length)) return undefined;
    if (node.shape !== undefined) {
      found.end = end;
      return node.shape;
    }
    at = end;
    if (at >= limit) return undefined;
    const next: Node<Verdict> | undefined = nextNode(node, bytes[at] ?? 0);
    const edge: HoleEdge<Verdict> | undefined = node.hole;
    node = next;
    if (next !== undefined || edge === undefined) continue;
    found.from[hole] = at;
    at = holeEnd(edge.kind, searched, at, found, hole);
    if (at < 0) return undefined;
    found.to[hole] = at;
    node = behind(edge, searched, hole, found, meanings);
    hole += 1;
  }
  return undefined;
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

function behind<Verdict>(
  { kind, next }: HoleEdge<Verdict>,
  searched: Searched,
  hole: number,
  found: Found,
  meanings: Meanings,
): Node<Verdict> | undefined {
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
