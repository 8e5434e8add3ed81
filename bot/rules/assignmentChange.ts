import { type AppRoleAssignment, type GroupMembership, resolveAssignment } from "./assignment";

/** What would have to be assigned to the application: the person, or one of the person's groups. */
export type AssignmentChange =
  { readonly assign: "user" } | { readonly assign: "group"; readonly group: GroupMembership };

/** Any role but the all-zero one, which some configurations do not provision. */
const someRole = "11111111-1111-1111-1111-111111111111";

/**
 * The smallest assignment that makes a person count for provisioning: the inner group of a nested
 * membership, because that helps everybody in it, else the person. Checked with the rules of
 * assignment; `undefined` when even that would not do.
 */
export function smallestAssignmentChange(
  userId: string,
  assignments: readonly AppRoleAssignment[],
  directGroups: readonly GroupMembership[],
  innerGroups: readonly GroupMembership[],
): AssignmentChange | undefined {
  const user = { assign: "user", principalId: userId, principalType: "User" } as const;
  const tries = [
    ...innerGroups.map((group) => ({
      change: { assign: "group", group } as const,
      added: { appRoleId: someRole, principalId: group.id, principalType: "Group" } as const,
    })),
    {
      change: { assign: user.assign },
      added: { appRoleId: someRole, principalId: userId, principalType: user.principalType },
    },
  ];
  return tries.find(({ added }) => {
    const { path, assignment } = resolveAssignment(
      userId,
      [...assignments, added],
      directGroups,
      directGroups,
    );
    return (path === "direct" || path === "group") && assignment?.appRoleId === someRole;
  })?.change;
}
