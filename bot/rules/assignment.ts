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
}

/** How a user comes to an application. The first that applies counts: direct, group, nested group. */
export interface AssignmentResult {
  readonly path: "direct" | "group" | "nestedGroup" | "none";
  readonly assignment?: AppRoleAssignment;
  /** The assigned group around the user's own groups, for `nestedGroup`. */
  readonly group?: GroupMembership;
}

/**
 * Only the user's own assignment and those of groups the user is a direct member of count for
 * provisioning; a group inside an assigned group does not (how-provisioning-works.md).
 */
export function resolveAssignment(
  userId: string,
  assignments: readonly AppRoleAssignment[],
  directGroups: readonly GroupMembership[],
  allGroups: readonly GroupMembership[],
): AssignmentResult {
  const own = assignments.filter(
    (one) => one.principalType === "User" && one.principalId === userId,
  );
  const direct = preferRole(own);
  if (direct) return { path: "direct", assignment: direct };
  const through = (groups: readonly GroupMembership[]): AppRoleAssignment[] => {
    const ids = new Set(groups.map(({ id }) => id));
    return assignments.filter((one) => one.principalType === "Group" && ids.has(one.principalId));
  };
  for (const [path, groups] of [
    ["group", directGroups],
    ["nestedGroup", allGroups],
  ] as const) {
    const assignment = preferRole(through(groups));
    if (!assignment) continue;
    const group = groups.find(({ id }) => id === assignment.principalId);
    return group === undefined ? { path, assignment } : { path, assignment, group };
  }
  return { path: "none" };
}

/** A real role before default access: with several assignments the better one provisions. */
function preferRole(assignments: readonly AppRoleAssignment[]): AppRoleAssignment | undefined {
  return assignments.find(({ appRoleId }) => appRoleId !== defaultAccessRoleId) ?? assignments[0];
}
