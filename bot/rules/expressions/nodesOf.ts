import { type Node } from "./syntax";

/** A node and all below it, in the order of the text. The depth is bounded by the parser. */
export function nodesOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  switch (node.kind) {
    case "comparison":
      return [node, ...nodesOf(node.left), ...nodesOf(node.right)];
    case "call":
      return [node, ...node.args.flatMap(nodesOf)];
    default:
      return [node];
  }
}
