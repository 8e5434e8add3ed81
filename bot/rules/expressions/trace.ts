import { type Span } from "./outcome";
import { type Value } from "./value";

/** One intermediate value of an evaluation, in the order in which they came to be. */
export interface Step {
  readonly kind: "attribute" | "call" | "comparison";
  /** The part of the expression this is the value of. */
  readonly text: string;
  readonly at: Span;
  readonly value: Value;
  /** What a reader should know besides, where the documents warn of it. */
  readonly note?: string;
}
