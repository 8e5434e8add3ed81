import { type ClauseFact, known, type Known, type ScopeFact, unknown } from "../diagnosis";
import { evaluateScopingFilter, type FilterGroup } from "../rules/scopingFilter";
import { sourceValue } from "../rules/sourceNames";
import { type ObjectMapping } from "./synchronizationSchema";
import { type User } from "./users";

/** The mapping that makes accounts of users, rather than groups or roles. */
export function userMapping(mappings: readonly ObjectMapping[]): ObjectMapping | undefined {
  return mappings.find(({ sourceObject }) => sourceObject.toLowerCase() === "user");
}

/**
 * Judges the scoping filters of a mapping for a user as the service would. A clause on an attribute
 * that was not read, or that the service cannot evaluate, is not judged; the fact is then known only
 * where the other clauses decide it alone.
 */
export function scopeFact(
  mapping: ObjectMapping | undefined,
  user: User,
  asOf: string,
): Known<ScopeFact> {
  if (mapping?.scope === undefined) return unknown("cannotTell");
  const groups = mapping.scope.map((group, at) => judgeGroup(group, at, user));
  const inScope =
    groups.length === 0 || groups.some(({ holds }) => holds === true)
      ? true
      : groups.every(({ holds }) => holds === false)
        ? false
        : undefined;
  if (inScope === undefined) return unknown("cannotTell");
  return known({ inScope, clauses: groups.flatMap(({ clauses }) => clauses) }, "graph", asOf);
}

/**
 * The functions over `appRoleAssignments` cannot be used by a job that takes everyone
 * (customize-application-attributes.md): a mapping that reads it belongs to one that takes the
 * assigned. Without them the schema does not tell.
 */
export function syncAllFact(mapping: ObjectMapping | undefined, asOf: string): Known<boolean> {
  const reads = (name: string): boolean => name.toLowerCase() === "approleassignments";
  const takesAssigned = mapping?.attributes.some(({ sources }) => sources.some(reads)) ?? false;
  return takesAssigned ? known(false, "graph", asOf) : unknown("cannotTell");
}

/** Whether the job creates accounts, in any mapping that makes accounts of people. */
export function createsFact(mappings: readonly ObjectMapping[], asOf: string): Known<boolean> {
  const own = userMapping(mappings) ?? mappings.find(({ targetObject }) => isUser(targetObject));
  return own?.adds === undefined ? unknown("cannotTell") : known(own.adds, "graph", asOf);
}

/** People of an HR system are workers there, and users in the directory. */
function isUser(targetObject: string): boolean {
  return targetObject.toLowerCase() === "user";
}

interface JudgedGroup {
  readonly holds: boolean | undefined;
  readonly clauses: readonly ClauseFact[];
}

function judgeGroup(group: FilterGroup, at: number, user: User): JudgedGroup {
  const values: Record<string, string | null> = {};
  for (const { sourceOperandName: name } of group.clauses) {
    const value = sourceValue(user.attributes, name);
    if (value !== undefined) values[name] = value;
  }
  const { clauses } = evaluateScopingFilter({ groups: [group] }, values);
  const judged = clauses.filter(
    ({ attribute, unsupported }) => Object.hasOwn(values, attribute) && unsupported === undefined,
  );
  const failed = judged.some(({ holds }) => !holds);
  const whole = judged.length === clauses.length;
  return {
    holds: failed ? false : whole ? true : undefined,
    clauses: judged.map(({ filter, attribute, operator, wanted, actual, holds, partial }) => ({
      filter,
      group: at,
      attribute,
      operator,
      wanted,
      actual,
      holds,
      ...(partial && { partial }),
      ...(whole ? {} : { incomplete: true as const }),
    })),
  };
}
