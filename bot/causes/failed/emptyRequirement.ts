import { type Evidence, type RequiredAttribute, valueOf } from "../../diagnosis";

/**
 * The mapped attribute that is needed and empty now: the one the log names where it names one, else
 * the first.
 */
export function emptyRequirement(
  evidence: Evidence,
  use: RequiredAttribute["use"],
  property?: string,
): RequiredAttribute | undefined {
  const empty = (valueOf(evidence, "requirements") ?? []).filter(
    (one) => one.use === use && one.empty,
  );
  const name = property?.toLowerCase();
  return name === undefined
    ? empty[0]
    : empty.find(
        ({ target, sources }) =>
          target.toLowerCase() === name || sources.some((source) => source.toLowerCase() === name),
      );
}
