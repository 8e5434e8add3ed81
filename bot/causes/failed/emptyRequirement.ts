import { type Evidence, type RequiredAttribute, valueOf } from "../../diagnosis";
import { cannotBeMatched } from "../matchingReasons";

/**
 * The mapped attribute that is needed and empty now: the one the log names where it names one, else
 * the first.
 */
export function emptyRequirement(
  evidence: Evidence,
  use: RequiredAttribute["use"],
  property?: string,
): RequiredAttribute | undefined {
  const isMeant = (one: RequiredAttribute): boolean =>
    one.use === use || (use === "required" && isAlsoRequired(evidence, one));
  const empty = (valueOf(evidence, "requirements") ?? []).filter(
    (one) => isMeant(one) && one.empty,
  );
  const name = property?.toLowerCase();
  return name === undefined
    ? empty[0]
    : empty.find(
        ({ target, sources }) =>
          target.toLowerCase() === name || sources.some((source) => source.toLowerCase() === name),
      );
}

/** A matching attribute may be required as well; where nothing else matches, that comes first. */
function isAlsoRequired(evidence: Evidence, { required }: RequiredAttribute): boolean {
  return required === true && !cannotBeMatched(evidence);
}
