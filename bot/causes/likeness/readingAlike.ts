import { type Cause, type Evidence, oncePerEvidence } from "../../diagnosis";
import { judgeAlike } from "../namedCause";
import { type Recogniser } from "../recogniser";

/**
 * Adds to a cause that it is possible where nothing but a text is there, which reads like it: what is known
 * otherwise says more.
 */
export function readingAlike<Id extends string>(
  cause: Cause<Id>,
  recogniser: Recogniser,
): Cause<Id> {
  return {
    ...cause,
    detect(evidence) {
      const verdict = cause.detect(evidence);
      const isOpen = verdict.is === "undecided" || verdict.is === "ruledOut";
      if (!isOpen || recogniser.named(evidence).alike !== cause.id) return verdict;
      return isTextAlone(evidence) ? judgeAlike(evidence) : verdict;
    },
  };
}

const isTextAlone = oncePerEvidence(({ facts }: Evidence): boolean =>
  Object.entries(facts).every(([name, fact]) => name === "errorText" || fact.state === "unknown"),
);
