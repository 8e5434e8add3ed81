import { z } from "zod";
import { type GroupMembership } from "../rules/assignment";
import { type GraphRequest } from "./graphRequest";
import { queryString } from "./odata";
import { present } from "./present";

const group = z.object({
  id: z.string().min(1),
  displayName: z.string().nullish().catch(undefined),
  securityEnabled: z.boolean().nullish().catch(undefined),
});

/**
 * The groups of a user: those it is a direct member of, or all around them. The cast is an advanced
 * query (user-list-memberof.md): it needs `$count` and ConsistencyLevel on every page.
 */
export function groupsRequest(userId: string, which: "direct" | "all"): GraphRequest {
  const relation = which === "direct" ? "memberOf" : "transitiveMemberOf";
  const query = queryString({
    $select: "id,displayName,securityEnabled",
    $top: 999,
    $count: "true",
  });
  return {
    path: `/users/${encodeURIComponent(userId)}/${relation}/microsoft.graph.group${query}`,
    permission: "GroupMember.Read.All",
    advanced: true,
  };
}

/** The groups inside a group, however deep. */
export function innerGroupsRequest(groupId: string): GraphRequest {
  const query = queryString({ $select: "id,displayName", $top: 999, $count: "true" });
  return {
    path: `/groups/${encodeURIComponent(groupId)}/transitiveMembers/microsoft.graph.group${query}`,
    permission: "GroupMember.Read.All",
    advanced: true,
  };
}

/** The groups around a group, however far (group-list-transitivememberof.md). */
export function groupsAroundRequest(groupId: string): GraphRequest {
  const query = queryString({ $select: "id,displayName", $top: 999, $count: "true" });
  return {
    path: `/groups/${encodeURIComponent(groupId)}/transitiveMemberOf/microsoft.graph.group${query}`,
    permission: "GroupMember.Read.All",
    advanced: true,
  };
}

/** Reads a group; its name is missing when it may not be read. */
export function readGroup(value: unknown): GroupMembership | undefined {
  const parsed = group.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, displayName, securityEnabled } = parsed.data;
  return present({
    id,
    displayName: displayName ?? undefined,
    securityEnabled: securityEnabled ?? undefined,
  });
}
