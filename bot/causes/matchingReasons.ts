import { type Evidence, type Reason, valueOf } from "../diagnosis";
import { canMatch, type MatchingAttribute, matchingOrder } from "../rules/matching";
import { because } from "./reasons";

const most = 3;

/** The matching attributes of the mapping with the person's values, as far as they are known. */
function matchingAttributes(evidence: Evidence): MatchingAttribute[] {
  return (valueOf(evidence, "requirements") ?? [])
    .filter(({ use }) => use === "matching")
    .map(({ target, precedence, empty, gives }, index) => {
      const value = gives === undefined && empty ? null : gives;
      const known = value === undefined ? {} : { value };
      return { target, precedence: precedence ?? index + 1, ...known };
    });
}

/** Whether every attribute that the person could be recognised by is empty. */
export function cannotBeMatched(evidence: Evidence): boolean {
  const attributes = matchingAttributes(evidence);
  return attributes.length > 0 && canMatch(attributes) === false;
}

/** By what the person is looked for in the target, in its order, and how many accounts it may meet. */
export function matchingReasons(evidence: Evidence): Reason[] {
  const steps = matchingOrder(matchingAttributes(evidence));
  // Where nothing is looked for, the empty attribute is told with its sources already.
  if (!steps.some(({ use }) => use === "asked")) return [];
  return steps.slice(0, most).flatMap(({ target: attribute, precedence, value, use }) => {
    const which = { attribute, precedence };
    if (use === "unknown") return [];
    if (use === "passedOver") return [because("matchPassedOver", which, "requirements")];
    const found = { ...which, value: value ?? "" };
    return [
      use === "asked"
        ? because("matchedBy", found, "requirements")
        : because("matchedNext", found, "requirements"),
    ];
  });
}
