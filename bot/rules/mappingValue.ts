import {
  evaluateExpression,
  functionsIn,
  isDrop,
  isList,
  readDate,
  scalarText,
  type Value,
} from "./expressions";

/** One intermediate value of a mapping, as text. */
export interface MappingStep {
  /** The part of the expression. */
  readonly text: string;
  /** `null` is empty. */
  readonly value: string | null;
}

/**
 * What a mapping gives for one person:
 * - `value`: a text, or `null` for nothing; `dropped`: the rule lets the attribute out of the flow
 * - `failed`: the rule cannot be evaluated, with the reason and the offset in the expression
 * - `open`: it depends on what is not known here, such as chance or what the target holds
 */
export type MappingValue = { readonly steps: readonly MappingStep[] } & (
  | { readonly state: "value"; readonly value: string | null }
  | { readonly state: "dropped" | "open" }
  | { readonly state: "failed"; readonly reason: string; readonly at: number }
);

export type MappingInputs = Readonly<Record<string, string | null>>;

/** Functions whose value nobody but the service knows. */
const unforeseeable = new Set([
  "guid",
  "randomstring",
  "selectuniquevalue",
  "defaultdomain",
  "now",
]);
const longestStep = 120;

/** Evaluates the expression of a mapping with a person's values, `now` in ISO 8601. */
export function mappingValue(
  expression: string,
  attributes: MappingInputs,
  now: string,
): MappingValue {
  const date = readDate(now);
  const called = functionsIn(expression);
  const isOpen = called.ok && called.value.some((name) => unforeseeable.has(name.toLowerCase()));
  if (isOpen || date === undefined) return { state: "open", steps: [] };
  const given = evaluateExpression(expression, { attributes, now: date, random: () => 0 });
  const steps = given.steps.map(({ text, value }) => ({
    text: text.length > longestStep ? `${text.slice(0, longestStep - 1)}…` : text,
    value: asText(value),
  }));
  switch (given.state) {
    case "value":
      return { state: "value", value: asText(given.value), steps };
    case "dropped":
      return { state: "dropped", steps };
    case "error":
      return { state: "failed", reason: given.reason, at: given.at.start, steps };
  }
}

/** Empty text, an empty list and what is dropped count as nothing: the service sends none of them. */
function asText(value: Value): string | null {
  if (value === null || isDrop(value)) return null;
  const text = isList(value) ? value.map(scalarText).join(", ") : scalarText(value);
  return text === "" ? null : text;
}
