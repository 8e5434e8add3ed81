import { longestText } from "../allowance";
import { type Outcome, problem, value } from "../outcome";
import { expand, type Match, matchesOf, namesGroup } from "./pattern";
import { type FunctionRule, rule, type World } from "./signature";

const tooLong = `leads to more than ${longestText} characters`;

interface Given {
  readonly oldValue?: string;
  readonly pattern?: string;
  readonly group?: string;
  readonly by?: string;
  readonly from?: string;
  readonly template?: string;
}

/**
 * Replace(source, oldValue, regexPattern, regexGroupName, replacementValue, replacementAttributeName,
 * template): which arguments are given decides what it does
 * (functions-for-customizing-application-data.md). Always case-sensitive.
 */
export const replace: FunctionRule = rule(
  {
    source: "text",
    oldValue: "text?",
    regexPattern: "text?",
    regexGroupName: "text?",
    replacementValue: "text?",
    replacementAttributeName: "text?",
    template: "text?",
  },
  (args, world) => {
    const { oldValue, regexPattern, regexGroupName } = args;
    const { replacementValue: by, replacementAttributeName: from, template } = args;
    const given: Given = {
      ...(isText(oldValue) ? { oldValue } : {}),
      ...(isText(regexPattern) ? { pattern: regexPattern } : {}),
      ...(isText(regexGroupName) ? { group: regexGroupName } : {}),
      // An attribute without a value is given all the same: it replaces by nothing.
      ...(by === undefined ? {} : { by: by ?? "" }),
      ...(from === undefined ? {} : { from: from ?? "" }),
      ...(template === undefined ? {} : { template: template ?? "" }),
    };
    return given.pattern === undefined
      ? byText(args.source, given)
      : byPattern(args.source, given.pattern, given, world);
  },
);

const isText = (given: string | null | undefined): given is string => typeof given === "string";

function byText(source: string | null, { oldValue, by, template }: Given): Outcome {
  if (oldValue === undefined) return problem("needs an oldValue or a regexPattern");
  if (oldValue === "") return problem("cannot look for an empty oldValue");
  if (by === undefined && template === undefined)
    return problem("needs a replacementValue or a template");
  // Nothing to insert into a template: the attribute stays absent instead of half a value.
  if (source === null) return value(null);
  return by === undefined
    ? literal(template ?? "", oldValue, source)
    : literal(source, oldValue, by);
}

function byPattern(
  source: string | null,
  pattern: string,
  { group, by, from }: Given,
  world: World,
): Outcome {
  if (by === undefined && group !== undefined && from !== undefined)
    return fallback(source, pattern, group, from, world);
  if (by === undefined) return problem("needs a replacementValue for its regexPattern");
  return source === null ? value(null) : everyMatch(source, pattern, group, by, world);
}

function literal(text: string, old: string, by: string): Outcome {
  const pieces = text.split(old);
  const length = text.length + (pieces.length - 1) * (by.length - old.length);
  return length > longestText ? problem(tooLong) : value(pieces.join(by));
}

/** Every match is replaced, or with a group name only what this group holds. */
function everyMatch(
  source: string,
  pattern: string,
  group: string | undefined,
  by: string,
  { allowance }: World,
): Outcome {
  const matches = matchesOf(pattern, source, allowance);
  if (!matches.ok) return matches;
  if (group !== undefined && !namesGroup(pattern, group)) return noGroup(group);
  let text = "";
  let done = 0;
  for (const match of matches.value) {
    const { start, end } = spanOf(match, group);
    if (start < done) continue;
    text += source.slice(done, start) + expand(by, match);
    done = end;
    if (text.length > longestText) return problem(tooLong);
  }
  return value(text + source.slice(done));
}

const noGroup = (group: string): Outcome =>
  problem(`has no group ${JSON.stringify(group.slice(0, 60))} in its regexPattern`);

/** Where a match is replaced; a group that takes no part in it replaces nothing. */
function spanOf(match: Match, group: string | undefined): { start: number; end: number } {
  if (group === undefined) return match;
  return match.group(group) ?? { start: -1, end: -1 };
}

/** The source where it has a value, else the group out of another attribute. */
function fallback(
  source: string | null,
  pattern: string,
  group: string,
  other: string,
  { allowance }: World,
): Outcome {
  if (source !== null && source !== "") return value(source);
  const matches = matchesOf(pattern, other, allowance);
  if (!matches.ok) return matches;
  if (!namesGroup(pattern, group)) return noGroup(group);
  return value(matches.value[0]?.group(group)?.text ?? null);
}
