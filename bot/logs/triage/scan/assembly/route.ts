import { changesAt } from "./layout";
import { behindHole, bytesOf, hasNext, holeOf, lengthOf, nextNode, partOf, routeOf } from "./node";
import { isSame } from "./sameBytes";
import * as search from "./search";

/**
 * A route is the way of a part through the tree, written out: when it was looked at last and how many pieces
 * it has; then of each the kind and the meaning of the hole behind its bytes, how many these are, and they
 * themselves. See shapes/addRoute.ts.
 */
const head: usize = 8;
const pieceHead: usize = 12;

/**
 * Passes the part that ends with a node, where it comes next and the tree could lead nowhere else; false,
 * with nothing passed, for all others.
 */
export function passRoute(node: usize, root: usize): bool {
  const route = routeOf(node);
  if (route == 0 || !isOnly(route, node, root)) return false;
  const from = search.end;
  const holes = search.holeCount;
  const told = search.toldCount;
  const names = search.quotedCount;
  if (passPieces(route)) return true;
  search.goBack(from, holes, told, names);
  return false;
}

function passPieces(route: usize): bool {
  let piece = route + head;
  for (let left = load<i32>(route, 4); left > 0; left--) {
    const length: usize = load<u32>(piece, 8);
    if (!search.hasBytes(piece + pieceHead, length)) return false;
    search.passBytes(length);
    const kind = load<i32>(piece);
    if (kind != 0 && search.takeHole(kind) != load<i32>(piece, 4)) return false;
    piece = behindPiece(piece, length);
  }
  return true;
}

function behindPiece(piece: usize, length: usize): usize {
  return piece + pieceHead + ((length + 3) & ~3);
}

/**
 * Whether the tree leads to the node whatever stands in the holes of its route: it has no hole where the
 * route goes on with a byte, and nothing goes on behind the route. It is looked at once for each state of the tree.
 */
function isOnly(route: usize, node: usize, root: usize): bool {
  const changes = load<i32>(changesAt);
  if (load<i32>(route) == changes) return true;
  if (load<i32>(route) == -changes) return false;
  const isSo = leadsTo(route, root) == node && !hasNext(node) && holeOf(node) == 0;
  store<i32>(route, isSo ? changes : -changes);
  return isSo;
}

/** The node to which the tree leads by a route; 0 where it could lead elsewhere. */
function leadsTo(route: usize, root: usize): usize {
  let node = root;
  let piece = route + head;
  for (let left = load<i32>(route, 4); left > 0 && node != 0; left--) {
    const length: usize = load<u32>(piece, 8);
    node = behindBytes(node, piece + pieceHead, length);
    const kind = load<i32>(piece);
    if (kind != 0 && node != 0) {
      const isHole = partOf(node) == 0 && holeOf(node) == kind;
      node = isHole ? behindHole(node, load<i32>(piece, 4)) : 0;
    }
    piece = behindPiece(piece, length);
  }
  return node;
}

/** The node that ends with these bytes, on a way without holes; 0 for none. */
function behindBytes(start: usize, bytes: usize, length: usize): usize {
  let node = start;
  let done: usize = 0;
  while (node != 0) {
    const own = lengthOf(node);
    if (done + own > length || !isSame(bytesOf(node), bytes + done, own)) return 0;
    done += own;
    if (done == length) return node;
    node = holeOf(node) == 0 ? nextNode(node, load<u8>(bytes + done)) : 0;
  }
  return 0;
}
