import { z } from "zod";
import { type GroupMembership } from "../rules/assignment";
import { type GraphRequest } from "./graphRequest";
import { queryString } from "./odata";

const group = z.object({
  id: z.string().min(1),
  displayName: z.string().nullish().catch(undefined),
});

/**
 * The groups of a user: those it is a direct member of, or all around them. The cast is an advanced
 * query (user-list-memberof.md): it needs `$count` and ConsistencyLevel on every page.
 */
export function groupsRequest(userId: string, which: "direct" | "all"): GraphRequest {
  const relation = which === "direct" ? "memberOf" : "transitiveMemberOf";
  const query = queryString({ $select: "id,displayName", $top: 999, $count: "true" });
  return {
    path: `/users/${encodeURIComponent(userId)}/${relation}/microsoft.graph.group${query}`,
    permission: "GroupMember.Read.All",
    advanced: true,
  };
}

/** Reads a group; its name is missing when it may not be read. */
export function readGroup(value: unknown): GroupMembership | undefined {
  const parsed = group.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, displayName } = parsed.data;
  return typeof displayName === "string" ? { id, displayName } : { id };
}
