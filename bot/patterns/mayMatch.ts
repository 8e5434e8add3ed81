import { type PatternWay } from "./patternParts";

/**
 * Whether a text, in small letters, has everything that a match by one of these ways contains. Most patterns
 * of which the rarest piece is there lack another one: to see that takes less than a try, and a pattern that
 * is never tried is never compiled.
 */
export function mayMatch(ways: readonly PatternWay[], small: string): boolean {
  return ways.some(
    ({ runs, groups }) =>
      runs.every((run) => small.includes(run)) && groups.every((group) => mayMatch(group, small)),
  );
}
