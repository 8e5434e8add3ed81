import { type ClauseFact, type Reason } from "../diagnosis";
import { because } from "./reasons";

/** What is not sure about a clause that we judged: a pattern that matches a part of the value. Nothing for others. */
export function inPart({ partial, attribute, wanted, actual }: ClauseFact): readonly Reason[] {
  return partial
    ? [because("clauseInPart", { attribute, wanted, actual: actual ?? "" }, "scope")]
    : [];
}
