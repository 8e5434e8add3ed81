import { defaultAccessRoleId } from "../../rules/assignment";
import { type ClauseResult, evaluateScopingFilter } from "../../rules/scopingFilter";
import { type ApplicationPlan } from "../world/application";
import { type SourceObject } from "./sourceObject";

/** The gates of the scoping step, in the order the service reports them. */
export interface ScopeVerdict {
  readonly active: boolean;
  readonly assigned: boolean;
  readonly hasRole: boolean;
  readonly filterPassed: boolean;
  readonly clauses: readonly ClauseResult[];
  readonly inScope: boolean;
}

/**
 * Whether an object is to be provisioned: active, assigned itself or through a direct group, with a
 * role that counts, and inside a scoping filter (how-provisioning-works.md).
 */
export function judgeScope(object: SourceObject, plan: ApplicationPlan): ScopeVerdict {
  const { inScope: filterPassed, clauses } = evaluateScopingFilter(
    { groups: plan.filter },
    object.attributes,
  );
  const { active, assignment } = object;
  const assigned = assignment === undefined || assignment.found !== undefined;
  const hasRole = assignment === undefined || roleCounts(assignment.found, plan);
  return {
    active,
    assigned,
    hasRole,
    filterPassed,
    clauses,
    inScope: active && assigned && hasRole && filterPassed,
  };
}

function roleCounts(
  found: NonNullable<SourceObject["assignment"]>["found"],
  plan: ApplicationPlan,
): boolean {
  if (found === undefined || found.broken) return false;
  return found.appRoleId !== defaultAccessRoleId || plan.ignoresDefaultAccess !== true;
}

/**
 * `ScopeEvaluationResult` as the log carries it: JSON in a string, one key per clause,
 * `<filter title>.<attribute> <OPERATOR> '<value>'`, and `{}` without a filter.
 */
export function scopeEvaluationResult(clauses: readonly ClauseResult[]): string {
  const results = clauses.map(({ filter, attribute, operator, wanted, holds }) => {
    const value = wanted === "" ? "" : ` '${wanted}'`;
    return [`${filter}.${attribute} ${operator}${value}`, holds] as const;
  });
  return JSON.stringify(Object.fromEntries(results));
}

/** The reasons of a skip as sentences, numbered by the caller; all that apply are told. */
export function skipSentences(verdict: ScopeVerdict): readonly string[] {
  const sentences: string[] = [];
  if (!verdict.active) sentences.push("This object is not active in the source system.");
  if (!verdict.assigned)
    sentences.push(
      "This object is not assigned to the application. If it should be provisioned, assign it to the application, or provision all users and groups.",
    );
  if (!verdict.hasRole)
    sentences.push(
      "This object does not have required entitlement for provisioning. If it should be provisioned, assign it to the application with a role that provisioning honours.",
    );
  if (!verdict.filterPassed)
    sentences.push(
      "This object did not pass a scoping filter. If it should be provisioned, review the scoping filters of the mapping.",
    );
  return sentences;
}
