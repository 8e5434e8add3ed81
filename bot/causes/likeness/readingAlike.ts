import { type Cause } from "../../diagnosis";
import { namedReasons } from "../namedCause";
import { because } from "../reasons";
import { type Recogniser } from "../recogniser";
import { holds } from "../verdict";

/** Adds to a cause that it is possible, and no more, where a text is all there is and reads like it. */
export function readingAlike<Id extends string>(
  cause: Cause<Id>,
  recogniser: Recogniser,
): Cause<Id> {
  return {
    ...cause,
    detect(evidence) {
      const verdict = cause.detect(evidence);
      const isOpen = verdict.is === "undecided" || verdict.is === "ruledOut";
      return isOpen && recogniser.named(evidence).alike === cause.id
        ? holds("possible", [...namedReasons(evidence), because("readsLike", {})])
        : verdict;
    },
  };
}
