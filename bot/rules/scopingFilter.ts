import { compiledPattern } from "./compiledPattern";
import { scalarText } from "./expressions/value";

/** One condition on one source attribute, in Graph's shape (`filterClause`). */
export interface FilterClause {
  readonly operatorName: string;
  readonly sourceOperandName: string;
  readonly targetOperand: { readonly values: readonly string[] };
}

/** All clauses of a group must hold; the portal calls the group a scoping filter and its name the title. */
export interface FilterGroup {
  readonly name: string;
  readonly clauses: readonly FilterClause[];
}

/** An object is in scope if any one group holds; without groups everything is. */
export interface ScopingFilter {
  readonly groups: readonly FilterGroup[];
}

/** Source attributes by name; missing and `null` and "" are all empty. */
export type AttributeValues = Readonly<
  Record<string, string | number | boolean | null | undefined>
>;

export interface ClauseResult {
  readonly filter: string;
  /** Place of its group in the filter: titles may be missing, or the same. */
  readonly group: number;
  readonly attribute: string;
  /** The operator as the portal prints it; as written when it is not one of the documented 14. */
  readonly operator: string;
  readonly wanted: string;
  readonly actual: string | null;
  readonly holds: boolean;
  /** The pattern matches a part of the value, not all of it: which of them counts is not documented. */
  readonly partial?: true;
  /** Why the service cannot evaluate this clause, where the documents say so. */
  readonly unsupported?: "operator" | "attribute" | "value";
}

export interface FilterResult {
  readonly inScope: boolean;
  readonly clauses: readonly ClauseResult[];
}

type Test = (actual: string, wanted: string) => boolean | "value";

/** Both sides are whole numbers, or the rule is invalid (provision-on-demand.md). */
const compare =
  (holds: (actual: bigint, wanted: bigint) => boolean): Test =>
  (actual, wanted) => {
    if (!/^\d{1,400}$/.test(wanted)) return "value";
    return /^\d{1,400}$/.test(actual) && holds(BigInt(actual), BigInt(wanted));
  };

/**
 * The pattern may match anywhere: the documents anchor none of their examples. One that cannot be
 * compiled is reported as an unsupported value instead of guessed.
 */
const matches =
  (expected: boolean): Test =>
  (actual, wanted) => {
    const pattern = compiledPattern(wanted);
    return pattern === undefined ? "value" : pattern.matcher(actual).find() === expected;
  };

/** A truth is no text: how a filter writes it is not documented, so its case says nothing. */
function isSame(actual: string, wanted: string): boolean {
  return /^(?:true|false)$/i.test(actual)
    ? actual.toLowerCase() === wanted.toLowerCase()
    : actual === wanted;
}

/**
 * Whether it would make a difference if a pattern had to match all of a value. The documents say neither: their
 * `(1[0-9][0-9][0-9][0-9][0-9][0-9])` for numbers of seven digits finds some in ten digits, too.
 */
function isPartial({ label }: { readonly label: string }, actual: string, wanted: string): boolean {
  if (!label.endsWith("REGEX MATCH")) return false;
  const pattern = compiledPattern(wanted);
  return pattern !== undefined && pattern.matcher(actual).find() && !pattern.matches(actual);
}

/**
 * The documented operators (define-conditional-rules-for-provisioning-user-accounts.md). Comparison
 * is case sensitive. An empty attribute makes every clause false except IS NULL.
 */
const operators: Readonly<Record<string, { readonly label: string; readonly test: Test }>> = {
  EQUALS: { label: "EQUALS", test: isSame },
  NOTEQUALS: { label: "NOT EQUALS", test: (actual, wanted) => !isSame(actual, wanted) },
  ISTRUE: { label: "IS TRUE", test: (actual) => actual.toLowerCase() === "true" },
  ISFALSE: { label: "IS FALSE", test: (actual) => actual.toLowerCase() === "false" },
  ISNULL: { label: "IS NULL", test: () => false },
  ISNOTNULL: { label: "IS NOT NULL", test: () => true },
  REGEXMATCH: { label: "REGEX MATCH", test: matches(true) },
  NOTREGEXMATCH: { label: "NOT REGEX MATCH", test: matches(false) },
  GREATERTHAN: { label: "Greater_Than", test: compare((actual, wanted) => actual > wanted) },
  GREATERTHANOREQUALS: {
    label: "Greater_Than_OR_EQUALS",
    test: compare((actual, wanted) => actual >= wanted),
  },
  INCLUDES: { label: "Includes", test: (actual, wanted) => actual.includes(wanted) },
  ENDSWITH: { label: "ENDS_WITH", test: (actual, wanted) => actual.endsWith(wanted) },
  "&": { label: "&", test: (actual, wanted) => wanted.includes(actual) },
  "!&": { label: "!&", test: (actual, wanted) => !wanted.includes(actual) },
};

/** Attributes that a scoping filter cannot use (known-issues.md). */
const unsupportedAttributes = new Set(
  [
    "appRoleAssignments",
    "userType",
    "manager",
    "members",
    "StatusHireDate",
    "startDate",
    "endDate",
    "StatusTerminationDate",
    "accountExpires",
  ].map((name) => name.toLowerCase()),
);

/** Whether a scoping filter cannot use an attribute, so that a clause on it never holds. */
export function isUnsupportedAttribute(name: string): boolean {
  return unsupportedAttributes.has(name.toLowerCase());
}

/** Looks an operator up by any spelling: `IsNotNull`, `IS NOT NULL`, `IS_NOT_NULL`. */
function operatorOf(name: string): (typeof operators)[string] | undefined {
  const key = name.toUpperCase().replace(/[\s_]+/g, "");
  return Object.hasOwn(operators, key) ? operators[key] : undefined;
}

/** The operator as the portal prints it; `undefined` when it is none of the documented ones. */
export function operatorLabel(name: string): string | undefined {
  return operatorOf(name)?.label;
}

function evaluateClause(
  { name: filter, group }: { readonly name: string; readonly group: number },
  clause: FilterClause,
  attributes: AttributeValues,
): ClauseResult {
  const name = clause.sourceOperandName;
  const raw = Object.hasOwn(attributes, name) ? (attributes[name] ?? "") : "";
  const actual = raw === "" ? null : String(raw);
  const wanted = clause.targetOperand.values.join(", ");
  const operator = operatorOf(clause.operatorName);
  const base = {
    filter,
    group,
    attribute: name,
    operator: operator?.label ?? clause.operatorName,
    wanted,
    actual,
  };
  if (operator === undefined) return { ...base, holds: false, unsupported: "operator" };
  if (isUnsupportedAttribute(name)) return { ...base, holds: false, unsupported: "attribute" };
  if (actual === null) return { ...base, holds: operator.label === "IS NULL" };
  // What is told is what was given; what is compared, what the service has of it.
  const value = scalarText(raw);
  const outcome = operator.test(value, wanted);
  return outcome === "value"
    ? { ...base, holds: false, unsupported: "value" }
    : { ...base, holds: outcome, ...(isPartial(operator, value, wanted) && { partial: true }) };
}

/**
 * Evaluates every clause of every group against a person's attributes, as the service does: clauses
 * are joined by AND, groups by OR, and a filter without groups lets everything pass.
 */
export function evaluateScopingFilter(
  filter: ScopingFilter,
  attributes: AttributeValues,
): FilterResult {
  const groups = filter.groups.map(({ name, clauses }, group) =>
    clauses.map((clause) => evaluateClause({ name, group }, clause, attributes)),
  );
  return {
    inScope: groups.length === 0 || groups.some((clauses) => clauses.every(({ holds }) => holds)),
    clauses: groups.flat(),
  };
}
