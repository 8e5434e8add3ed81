import { type Comparison, type Filter, type Literal, type Operator } from "./filter";

export type PropertyValue = string | number | boolean | null;

/** How one property may be filtered. */
export interface FilterableProperty<T> {
  readonly kind: "text" | "date" | "number" | "boolean";
  readonly operators: readonly Operator[];
  read(item: T): PropertyValue;
}

/** What a collection lets one filter by; property names in lower case. */
export interface FilterRules<T> {
  readonly properties: ReadonlyMap<string, FilterableProperty<T>>;
  /** Directory objects compare text without regard to case, logs do not. */
  readonly caseSensitive: boolean;
}

export type Compiled<T> =
  | { readonly ok: true; readonly test: (item: T) => boolean }
  /** The part that the collection does not support, for the error message. */
  | { readonly ok: false; readonly refused: string };

/** Makes a test of a filter, or says what in it the collection refuses. */
export function compileFilter<T>(filter: Filter, rules: FilterRules<T>): Compiled<T> {
  if (filter.is === "comparison") return compileComparison(filter, rules);
  const tests: ((item: T) => boolean)[] = [];
  for (const part of filter.parts) {
    const compiled = compileFilter(part, rules);
    if (!compiled.ok) return compiled;
    tests.push(compiled.test);
  }
  return filter.is === "and"
    ? { ok: true, test: (item) => tests.every((test) => test(item)) }
    : { ok: true, test: (item) => tests.some((test) => test(item)) };
}

function compileComparison<T>(
  { operator, property, lower, values }: Comparison,
  { properties, caseSensitive }: FilterRules<T>,
): Compiled<T> {
  const rule = properties.get(property.toLowerCase());
  if (rule === undefined) return { ok: false, refused: `the property '${property}'` };
  if (!rule.operators.includes(operator))
    return { ok: false, refused: `the operator '${operator}' on '${property}'` };
  const wanted = values.map((value) => readLiteral(value, rule.kind));
  if (wanted.includes(undefined))
    return { ok: false, refused: `the value compared with '${property}'` };
  const fold = (value: PropertyValue): PropertyValue =>
    typeof value === "string" && (!caseSensitive || lower) ? value.toLowerCase() : value;
  // Under `tolower` only the property is folded: a literal with capitals then never matches.
  const literals = wanted.map((value) => (caseSensitive ? (value ?? null) : fold(value ?? null)));
  return {
    ok: true,
    test: (item) => {
      const value = fold(comparable(rule.read(item), rule.kind));
      return literals.some((literal) => holds(operator, value, literal));
    },
  };
}

function readLiteral(
  literal: Literal,
  kind: FilterableProperty<unknown>["kind"],
): PropertyValue | undefined {
  if (!literal.quoted && literal.text === "null") return null;
  // Text is quoted, everything else is not.
  return literal.quoted === (kind === "text") ? literalReaders[kind](literal.text) : undefined;
}

const literalReaders: Readonly<
  Record<FilterableProperty<unknown>["kind"], (text: string) => PropertyValue | undefined>
> = {
  text: (text) => text,
  boolean: (text) => (text === "true" ? true : text === "false" ? false : undefined),
  number: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined),
  date: readDate,
};

/** With or without a time; a date alone is its first moment in UTC. */
function readDate(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/.test(text))
    return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

function comparable(
  value: PropertyValue,
  kind: FilterableProperty<unknown>["kind"],
): PropertyValue {
  return kind === "date" && typeof value === "string" ? Date.parse(value) : value;
}

function holds(operator: Operator, value: PropertyValue, wanted: PropertyValue): boolean {
  if (operator === "eq" || operator === "in") return value === wanted;
  if (operator === "ne") return value !== wanted;
  if (value === null || wanted === null) return false;
  switch (operator) {
    case "contains":
      return String(value).includes(String(wanted));
    case "startswith":
      return String(value).startsWith(String(wanted));
    case "gt":
      return value > wanted;
    case "ge":
      return value >= wanted;
    case "lt":
      return value < wanted;
    case "le":
      return value <= wanted;
  }
}

/** The text a filter fixes a property to, at its top or in its top-level `and`; for an index. */
export function fixedBy(filter: Filter, property: string): string | undefined {
  const parts = filter.is === "and" ? filter.parts : [filter];
  for (const part of parts) {
    if (part.is !== "comparison" || part.property.toLowerCase() !== property) continue;
    if (part.operator === "eq" && !part.lower) return part.values[0]?.text;
  }
  return undefined;
}
