import { problem, value } from "../outcome";
import { type FunctionRule, rule, type World } from "./signature";

/** What RandomString may use (Windows, Password must meet complexity requirements). */
const alphabets = {
  numbers: "0123456789",
  special: "~!@#$%^&*_-+=`|\\(){}[]:;\"'<>,.?/",
  capital: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  lower: "abcdefghijklmnopqrstuvwxyz",
} as const;

/**
 * Functions whose value comes from outside of the expression
 * (functions-for-customizing-application-data.md). Random values are examples of what the service
 * could give, never the ones that it gave.
 */
export const generatedFunctions: Readonly<Record<string, FunctionRule>> = {
  Guid: rule({}, (_, { random }) => {
    const digit = (below: number): string => below.toString(16);
    const hex = Array.from({ length: 30 }, () => digit(upTo(16, random))).join("");
    const variant = digit(8 + upTo(4, random));
    const [a, b, c] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 15)];
    return value(`${a}-${b}-4${c}-${variant}${hex.slice(15, 18)}-${hex.slice(18)}`);
  }),

  // Not in the reference, only in an example of inbound-provisioning-api-issues.md.
  DefaultDomain: rule({}, (_, { defaultDomain }) =>
    defaultDomain === undefined
      ? problem("needs the default domain of the tenant, which is not given")
      : value(defaultDomain),
  ),

  RandomString: rule(
    {
      length: "whole",
      minimumNumbers: "whole",
      minimumSpecialCharacters: "whole",
      minimumCapital: "whole",
      minimumLowerCase: "whole",
      charactersToAvoid: "text?",
    },
    (args, world) => {
      const wanted = [
        [alphabets.numbers, args.minimumNumbers],
        [alphabets.special, args.minimumSpecialCharacters],
        [alphabets.capital, args.minimumCapital],
        [alphabets.lower, args.minimumLowerCase],
      ] as const;
      const least = wanted.reduce((sum, [, count]) => sum + Math.max(count, 0), 0);
      if (args.length < 0 || args.length > 256) return problem("gives at most 256 characters");
      if (least > args.length)
        return problem(
          `needs ${least} characters for its minimums, and its length is ${args.length}`,
        );
      return randomString(args.length, wanted, args.charactersToAvoid ?? "", world);
    },
  ),
};

const upTo = (end: number, random: () => number): number =>
  Math.min(end - 1, Math.max(0, Math.floor(random() * end)));

function randomString(
  length: number,
  wanted: readonly (readonly [alphabet: string, least: number])[],
  avoid: string,
  { random }: World,
): ReturnType<typeof value> {
  const allowed = wanted.map(
    ([alphabet, least]) =>
      [Array.from(alphabet).filter((char) => !avoid.includes(char)), least] as const,
  );
  // What is beyond the minimums comes of the kinds that are asked for: RandomString(6,3,0,0,3) has
  // numbers and lower case only.
  const asked = allowed.filter(([, least]) => least > 0).flatMap(([chars]) => chars);
  const rest = asked.length > 0 ? asked : allowed.flatMap(([chars]) => chars);
  const chars: string[] = [];
  const draw = (from: readonly string[]): boolean => {
    const char = from[upTo(from.length, random)];
    if (char !== undefined) chars.push(char);
    return char !== undefined;
  };
  for (const [from, least] of allowed)
    for (let count = 0; count < least; count++)
      if (!draw(from)) return problem("has no character left of a kind that it needs");
  while (chars.length < length)
    if (!draw(rest)) return problem("has no character left that it may use");
  for (let at = chars.length - 1; at > 0; at--) {
    const other = upTo(at + 1, random);
    [chars[at], chars[other]] = [chars[other] ?? "", chars[at] ?? ""];
  }
  return value(chars.join(""));
}
