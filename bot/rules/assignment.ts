/** The all-zero app role id: the "Default Access" role of a gallery application. */
export const defaultAccessRoleId = "00000000-0000-0000-0000-000000000000";

export interface AppRoleAssignment {
  readonly appRoleId: string;
  readonly principalId: string;
  readonly principalType: "User" | "Group" | "ServicePrincipal";
  readonly principalDisplayName?: string;
  /** ISO 8601. */
  readonly createdDateTime?: string;
}

export interface GroupMembership {
  readonly id: string;
  readonly displayName?: string;
  /** Only a group with security enabled counts; missing when that is not known. */
  readonly securityEnabled?: boolean;
}

/**
 * How a user comes to an application. All direct and group assignments hold together, so that one with
 * a real role counts before one with default access, and then the nearer one; a nested group is told
 * only when there is none of these.
 */
export interface AssignmentResult {
  readonly path: "direct" | "group" | "notSecurityGroup" | "nestedGroup" | "none";
  readonly assignment?: AppRoleAssignment;
  /** The assigned group: around the user's own groups for `nestedGroup`. */
  readonly group?: GroupMembership;
}

/**
 * Only the user's own assignment and those of groups the user is a direct member of count for
 * provisioning; a group inside an assigned group does not, and neither does one that is not security
 * enabled (how-provisioning-works.md).
 */
export function resolveAssignment(
  userId: string,
  assignments: readonly AppRoleAssignment[],
  directGroups: readonly GroupMembership[],
  allGroups: readonly GroupMembership[],
): AssignmentResult {
  const through = (groups: readonly GroupMembership[]): AppRoleAssignment[] => {
    const ids = new Set(groups.map(({ id }) => id));
    return assignments.filter((one) => one.principalType === "Group" && ids.has(one.principalId));
  };
  const own = assignments.filter(
    (one) => one.principalType === "User" && one.principalId === userId,
  );
  const counting = directGroups.filter(({ securityEnabled }) => securityEnabled !== false);
  const assignment = preferRole([...own, ...through(counting)]);
  if (assignment?.principalType === "User") return { path: "direct", assignment };
  if (assignment) return byGroup("group", assignment, counting);
  const unusable = preferRole(through(directGroups));
  if (unusable) return byGroup("notSecurityGroup", unusable, directGroups);
  const nested = preferRole(through(allGroups));
  return nested === undefined ? { path: "none" } : byGroup("nestedGroup", nested, allGroups);
}

function byGroup(
  path: "group" | "notSecurityGroup" | "nestedGroup",
  assignment: AppRoleAssignment,
  groups: readonly GroupMembership[],
): AssignmentResult {
  const group = groups.find(({ id }) => id === assignment.principalId);
  return group === undefined ? { path, assignment } : { path, assignment, group };
}

/** A real role before default access: with several assignments the better one provisions. */
function preferRole(assignments: readonly AppRoleAssignment[]): AppRoleAssignment | undefined {
  return assignments.find(({ appRoleId }) => appRoleId !== defaultAccessRoleId) ?? assignments[0];
}
