import { type Span } from "./outcome";
import { type Scalar } from "./value";

/** The comparisons that conditions may use (functions-for-customizing-application-data.md, IIF). */
export const comparisons = ["=", "<>", ">=", "<=", ">", "<"] as const;
export type Comparison = (typeof comparisons)[number];

/** A parsed expression; every node knows where it stands. */
export type Node =
  | { readonly kind: "constant"; readonly value: Scalar; readonly at: Span }
  | { readonly kind: "attribute"; readonly name: string; readonly at: Span }
  | { readonly kind: "word"; readonly name: string; readonly at: Span }
  | {
      readonly kind: "comparison";
      readonly operator: Comparison;
      readonly left: Node;
      readonly right: Node;
      readonly at: Span;
    }
  | CallNode;

/** A call; an argument left empty between commas is undefined. */
export interface CallNode {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly (Node | undefined)[];
  readonly at: Span;
}
