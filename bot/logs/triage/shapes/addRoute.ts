import { numberOfKind } from "../scan/scanner";
import { type PartTree, type Segment, setField } from "./partTree";

/** Of a route its state and the number of its pieces; of a piece its hole and the number of its bytes. */
const numbersOf = { route: 2, piece: 3 };

/**
 * Writes out the way of a part whose last node this is, so that it can be compared without walking the tree:
 * see assembly/route.ts. Where there is no room the part is found by the tree alone.
 */
export function addRoute(tree: PartTree, node: number, segments: readonly Segment[]): void {
  const { memory, numbers, layout } = tree.scanner;
  const numbersIn = numbersOf.route + segments.length * numbersOf.piece;
  const bytesIn = segments.reduce((sum, { bytes }) => sum + wholeNumbers(bytes.length), 0);
  const route = tree.routesEnd;
  if (route + numbersIn * 4 + bytesIn > layout.routesAt + layout.routesSize) return;
  numbers[route / 4] = 0;
  numbers[route / 4 + 1] = segments.length;
  let at = route + numbersOf.route * 4;
  for (const { bytes, hole } of segments) {
    const kind = hole === undefined ? 0 : numberOfKind(hole.kind);
    numbers.set([kind, hole?.meaning ?? 0, bytes.length], at / 4);
    bytes.copy(memory, at + numbersOf.piece * 4);
    at += numbersOf.piece * 4 + wholeNumbers(bytes.length);
  }
  tree.routesEnd = at;
  setField(tree, node, "route", route);
}

/** Bytes that so many take up where numbers follow them. */
function wholeNumbers(length: number): number {
  return Math.ceil(length / 4) * 4;
}
