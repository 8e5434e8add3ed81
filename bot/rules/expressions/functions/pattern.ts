import { type RE2JS } from "re2js";

import { compiledPattern } from "../../compiledPattern";
import { type Allowance, spend } from "../allowance";
import { problem, type Read } from "../outcome";

/** One match: where it is, and what its groups hold, by name and by number. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly group: (
    name: string,
  ) => { readonly text: string; readonly start: number; readonly end: number } | undefined;
  /** Whether the pattern has such a group, also where it took no part in this match. */
  readonly has: (name: string) => boolean;
}

const tooMuch = "would take too long with this pattern and text";

/**
 * All matches of a regular expression. The service runs .NET's engine; here RE2 runs in linear time,
 * so that a catastrophic pattern cannot hang. What RE2 does not know (look-around, back-references)
 * is a problem with a reason, instead of a guess.
 */
export function matchesOf(
  pattern: string,
  text: string,
  allowance: Allowance,
): Read<readonly Match[]> {
  // Compiling costs with the size of the pattern, also where it is refused.
  if (!spend(allowance, "steps", 200 * (pattern.length + 50))) return problem(tooMuch);
  const compiled = compiledPattern(pattern);
  if (compiled === undefined)
    return problem(`cannot use the pattern ${JSON.stringify(pattern.slice(0, 80))} here`);
  const matcher = compiled.matcher(text);
  const names = groupNames(compiled);
  const placeOf = (name: string): number =>
    names.findIndex((one) => one.name === name || one.number === name);
  const matches: Match[] = [];
  for (let from = 0; ;) {
    const cost = compiled.programSize() * (text.length - from + 1);
    if (!spend(allowance, "steps", cost)) return problem(tooMuch);
    if (!matcher.find()) return { ok: true, value: matches };
    const groups = names.map(({ at }) => ({
      text: matcher.group(at),
      start: matcher.start(at),
      end: matcher.end(at),
    }));
    from = matcher.end();
    matches.push({
      start: matcher.start(),
      end: from,
      group(name) {
        const group = groups[placeOf(name)];
        const given = group?.text ?? undefined;
        return group === undefined || given === undefined ? undefined : { ...group, text: given };
      },
      has: (name) => placeOf(name) !== -1,
    });
  }
}

/** Group 0 is the match. .NET numbers the groups without a name first, then those with one. */
function groupNames(
  compiled: RE2JS,
): readonly { readonly at: number; readonly name?: string; readonly number: string }[] {
  const byIndex = new Map(
    Object.entries(compiled.namedGroups()).map(([name, index]) => [index, name]),
  );
  const all = Array.from({ length: compiled.groupCount() }, (_, at) => at + 1);
  const ordered = [...all.filter((at) => !byIndex.has(at)), ...all.filter((at) => byIndex.has(at))];
  return [
    { at: 0, number: "0" },
    ...ordered.map((at, number) => {
      const name = byIndex.get(at);
      return { at, number: String(number + 1), ...(name === undefined ? {} : { name }) };
    }),
  ];
}

/** The groups a pattern names, to tell a wrong name from a group that did not take part. */
export function namesGroup(pattern: string, name: string): boolean {
  const compiled = compiledPattern(pattern);
  return (
    compiled !== undefined &&
    groupNames(compiled).some((one) => one.name === name || one.number === name)
  );
}

/**
 * A .NET replacement: `${name}`, `$1`, `$&`, `$$`; anything else stands for itself, also the name of a group that the
 * pattern does not have. A group that took no part in the match gives nothing ("Substitutions in regular expressions").
 */
export function expand(replacement: string, match: Match): string {
  return replacement.replace(
    /\$(?:\{(\w+)\}|(\d+)|([$&]))/g,
    (written: string, name?: string, number?: string, sign?: string) => {
      if (sign === "$") return "$";
      const group = name ?? number ?? "0";
      return match.has(group) ? (match.group(group)?.text ?? "") : written;
    },
  );
}
