import { known, type Known, type RequiredAttribute, unknown } from "../diagnosis";
import { smallestMappingChange } from "../rules/mappingChange";
import { type MappingInputs, type MappingValue, mappingValue } from "../rules/mappingValue";
import { oddCharacters } from "../rules/oddCharacters";
import { sourceValue } from "../rules/sourceNames";
import { present } from "./present";
import { type AttributeMapping, type ObjectMapping } from "./synchronizationSchema";
import { type User } from "./users";

/** So many mappings, and intermediate values of one, are kept with a diagnosis. */
const mostMappings = 12;
const mostNamed = 3;
const mostSteps = 6;
/** Shorter names (`id`, `sn`) are found in nearly every message. */
const shortestName = 4;

/**
 * Attributes that the target requires or matches by, and those that the log speaks of: whether the
 * user has a value for them, what their rule gives, and what would have to be filled. Constants and
 * mappings with a default value are never empty; an attribute whose sources were not all read and
 * that has no value so far is left out, because nobody can tell.
 */
export function requirementsFact(
  mapping: ObjectMapping | undefined,
  user: User,
  said: string,
  asOf: string,
): Known<readonly RequiredAttribute[]> {
  if (mapping === undefined) return unknown("cannotTell");
  const usable = mapping.attributes.filter(({ sources }) => sources.length > 0);
  const needed = usable.filter(({ precedence, required }) => precedence !== undefined || required);
  const named = usable
    .filter((one) => !needed.includes(one) && speaksOf(said, one.target))
    .slice(0, mostNamed);
  const facts = [...needed, ...named].flatMap((one) => factOf(one, user, asOf));
  return known(facts.slice(0, mostMappings), "graph", asOf);
}

/** Whether a message names an attribute of the target, as a word of its own. */
function speaksOf(said: string, target: string): boolean {
  const at = target.length < shortestName ? -1 : said.toLowerCase().indexOf(target.toLowerCase());
  const around = at === -1 ? "a" : `${said[at - 1] ?? ""}${said[at + target.length] ?? ""}`;
  return !/[\p{L}\p{N}_]/u.test(around);
}

function factOf(one: AttributeMapping, user: User, asOf: string): RequiredAttribute[] {
  const { target, sources, precedence, hasDefault, expression } = one;
  const read = sources.map((name) => [name, sourceValue(user.attributes, name)] as const);
  const isRead = read.every(([, value]) => value !== undefined);
  const values: MappingInputs = Object.fromEntries(
    read.map(([name, value]) => [name, value ?? null]),
  );
  const given =
    isRead && expression !== undefined ? mappingValue(expression, values, asOf) : undefined;
  const some = hasDefault || hasValue(given, read);
  if (!some && !isRead) return [];
  return [
    present({
      target,
      sources,
      use: useOf(one),
      empty: !some,
      precedence,
      required: precedence !== undefined && one.required ? (true as const) : undefined,
      ...(given === undefined || expression === undefined
        ? {}
        : ofRule(expression, given, values, hasDefault, asOf)),
    }),
  ];
}

function useOf({ precedence, required }: AttributeMapping): RequiredAttribute["use"] {
  if (precedence !== undefined) return "matching";
  return required ? "required" : "named";
}

/** What the rule gives, or without it whether any of its sources has a value. */
function hasValue(
  given: MappingValue | undefined,
  read: readonly (readonly [string, string | null | undefined])[],
): boolean {
  if (given?.state === "value") return given.value !== null;
  return read.some(([, value]) => typeof value === "string");
}

function ofRule(
  expression: string,
  given: MappingValue,
  values: MappingInputs,
  hasDefault: boolean,
  asOf: string,
): Partial<RequiredAttribute> {
  const isPlain = /^\s*\[[^\]]*\]\s*$/.test(expression);
  const value = given.state === "value" ? given.value : undefined;
  const odd = oddCharacters(value ?? "");
  const lacks = !hasDefault && value === null;
  const fill = lacks
    ? smallestMappingChange(expression, values, asOf)
    : odd === ""
      ? undefined
      : smallestMappingChange(expression, values, asOf, (good) => oddCharacters(good) === "");
  return present({
    rule: isPlain ? undefined : expression.slice(0, 300),
    gives: value,
    fails: given.state === "failed" ? given.reason : undefined,
    steps: isPlain || given.steps.length === 0 ? undefined : given.steps.slice(0, mostSteps),
    fill,
  });
}
