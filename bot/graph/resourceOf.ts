/** Segments of the paths that are asked for; each other one is somebody's or something's id. */
const kinds = new Set(
  `$batch appRoleAssignedTo auditLogs checkMemberGroups deletedItems directory groups jobs memberOf
  microsoft.graph.group microsoft.graph.user organization provisioning provisionOnDemand restart schema
  servicePrincipals start synchronization transitiveMemberOf transitiveMembers users
  validateCredentials`.split(/\s+/),
);

/**
 * Which kind of resource a path leads to, but not whose: `/users/{id}/memberOf`. For logs and
 * telemetry, so what is not known is taken for an id.
 */
export function resourceOf(path: string): string {
  return path
    .split("/")
    .map((segment) => (segment === "" || kinds.has(segment) ? segment : "{id}"))
    .join("/");
}
