import { type Assignment, known, type Known, unknown, type UnknownFact } from "../diagnosis";
import {
  type AppRoleAssignment,
  type AssignmentResult,
  defaultAccessRoleId,
  type GroupMembership,
  resolveAssignment,
} from "../rules/assignment";
import { type Page } from "./collection";
import { type Outcome, valueOr } from "./outcome";
import { present } from "./present";
import { type ServicePrincipal } from "./servicePrincipals";
import { unknownFact } from "./unknownFact";

/** What was read to find out how a user comes to an application. */
export interface AssignmentReads {
  readonly userId: string;
  readonly servicePrincipal: Outcome<ServicePrincipal>;
  readonly assignments: Outcome<Page<AppRoleAssignment>>;
  readonly directGroups: Outcome<Page<GroupMembership>>;
  readonly allGroups: Outcome<Page<GroupMembership>>;
  /** The groups inside the assigned group, where they were read. */
  readonly innerGroups?: Outcome<Page<GroupMembership>>;
}

/**
 * How the user is assigned. What was found counts even if other reads failed or were cut short; but
 * "not assigned" is said only when everything was read to the end.
 */
export function assignmentFact(reads: AssignmentReads, asOf: string): Known<Assignment> {
  const { assignments, directGroups, allGroups } = reads;
  if (assignments.state !== "ok") return unknownFact(assignments);
  const direct = valueOr(directGroups)?.items ?? [];
  const found = resolveAssignment(
    reads.userId,
    assignments.value.items,
    direct,
    valueOr(allGroups)?.items ?? [],
  );
  // A nested group, or nothing, is the answer only when no closer way was overlooked.
  const needed =
    found.path === "none"
      ? [assignments, directGroups, allGroups]
      : found.path === "nestedGroup"
        ? [assignments, directGroups]
        : [];
  return notWhole(needed) ?? known(describe(found, direct, reads), "graph", asOf);
}

/** Why lists do not allow to say that something is not in them; undefined when they do. */
function notWhole(lists: readonly Outcome<Page<unknown>>[]): UnknownFact | undefined {
  for (const list of lists) {
    if (list.state !== "ok") return unknownFact(list);
    if (list.value.next !== undefined) return unknown("cannotTell");
  }
  return undefined;
}

function describe(
  { path, assignment, group }: AssignmentResult,
  direct: readonly GroupMembership[],
  { servicePrincipal, innerGroups }: AssignmentReads,
): Assignment {
  if (assignment === undefined) return { path, defaultAccess: false };
  const { appRoleId, principalDisplayName, createdDateTime } = assignment;
  const defaultAccess = appRoleId === defaultAccessRoleId;
  const inner = path === "nestedGroup" ? innerGroup(direct, innerGroups) : undefined;
  return present({
    path,
    defaultAccess,
    groupName: path === "direct" ? undefined : (group?.displayName ?? principalDisplayName),
    innerGroupName: inner?.displayName,
    roleName: defaultAccess ? undefined : valueOr(servicePrincipal)?.roleNames.get(appRoleId),
    assignedAt: createdDateTime,
  });
}

/**
 * The user's own group through which the way into the assigned group leads: the only one there is, or
 * one that was found inside of it.
 */
function innerGroup(
  direct: readonly GroupMembership[],
  innerGroups: AssignmentReads["innerGroups"],
): GroupMembership | undefined {
  if (direct.length === 1) return direct[0];
  const inside = new Set(
    (innerGroups === undefined ? undefined : valueOr(innerGroups))?.items.map(({ id }) => id),
  );
  return direct.find(({ id }) => inside.has(id));
}
