import { mappingValue, type MappingInputs } from "./mappingValue";

/** Values to try: a word, a number, a name with a domain, a date. */
const samples = ["Sample", "1", "sample@example.com", "2026-01-31T00:00:00Z"];
/** More empty attributes than this in one rule are not tried in every combination. */
const mostAttributes = 8;

/**
 * The fewest empty source attributes that would have to be filled so that a mapping gives a value
 * that will do: any at all, unless `isGood` asks for more. Each proposal was checked by evaluating the
 * rule with a sample; `undefined` when none does.
 */
export function smallestMappingChange(
  expression: string,
  attributes: MappingInputs,
  now: string,
  isGood: (value: string) => boolean = () => true,
): readonly string[] | undefined {
  const empty = Object.keys(attributes)
    .filter((name) => attributes[name] === null || attributes[name] === "")
    .slice(0, mostAttributes);
  return subsets(empty).find((names) =>
    samples.some((sample) => {
      const filled = Object.fromEntries(names.map((name) => [name, sample]));
      const given = mappingValue(expression, { ...attributes, ...filled }, now);
      return given.state === "value" && given.value !== null && isGood(given.value);
    }),
  );
}

/** Every choice of at least one name, the smaller first. */
function subsets(names: readonly string[]): string[][] {
  const all = names.reduce<string[][]>(
    (sets, name) => [...sets, ...sets.map((set) => [...set, name])],
    [[]],
  );
  return all.filter((set) => set.length > 0).sort((a, b) => a.length - b.length);
}
