import { z } from "zod";
import { type AppRoleAssignment } from "../rules/assignment";
import { type GraphRequest } from "./graphRequest";
import { queryString } from "./odata";
import { present } from "./present";

const permission = "Application.Read.All";
const text = z.string().nullish().catch(undefined);

const appRole = z.object({ id: z.string(), displayName: text, value: text });
const principal = z.object({
  id: z.string().min(1),
  displayName: text,
  appId: text,
  tags: z.array(z.string()).nullish().catch(undefined),
  appRoles: z.array(z.unknown()).nullish().catch(undefined),
});
const assignment = z.object({
  appRoleId: z.string(),
  principalId: z.string(),
  principalType: z.enum(["User", "Group", "ServicePrincipal"]),
  principalDisplayName: text,
  createdDateTime: text,
});

/** A service principal: the application as it is in this tenant. */
export interface ServicePrincipal {
  /** Object id, not the client id. */
  readonly id: string;
  readonly displayName: string;
  readonly appId?: string;
  /** Missing when Graph did not say. */
  readonly tags?: readonly string[];
  /** Names of its app roles by role id. */
  readonly roleNames: ReadonlyMap<string, string>;
}

/** All service principals of the tenant, page by page. */
export function servicePrincipalsRequest(): GraphRequest {
  const query = queryString({ $select: "id,displayName,appId,tags", $top: 999 });
  return { path: `/servicePrincipals${query}`, permission };
}

/** One service principal with its app roles; the id must be an object id. */
export function servicePrincipalRequest(id: string): GraphRequest {
  const query = queryString({ $select: "id,displayName,appId,tags,appRoles" });
  return { path: `/servicePrincipals/${encodeURIComponent(id)}${query}`, permission };
}

/** Who is assigned to a service principal: users, groups and other service principals. */
export function assignmentsRequest(id: string): GraphRequest {
  const query = queryString({ $top: 999 });
  const path = `/servicePrincipals/${encodeURIComponent(id)}/appRoleAssignedTo${query}`;
  return { path, permission };
}

/** Reads a service principal leniently: only the id must be there. */
export function readServicePrincipal(value: unknown): ServicePrincipal | undefined {
  const parsed = principal.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, displayName, appId, tags, appRoles } = parsed.data;
  return present({
    id,
    displayName: displayName ?? "",
    roleNames: roleNamesOf(appRoles ?? []),
    appId: appId ?? undefined,
    tags: tags ?? undefined,
  });
}

function roleNamesOf(appRoles: readonly unknown[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const one of appRoles) {
    const role = appRole.safeParse(one);
    const name = role.data?.displayName ?? role.data?.value;
    if (role.success && name) names.set(role.data.id, name);
  }
  return names;
}

/** Reads an app role assignment. */
export function readAssignment(value: unknown): AppRoleAssignment | undefined {
  const parsed = assignment.safeParse(value);
  if (!parsed.success) return undefined;
  const { principalDisplayName, createdDateTime, ...ids } = parsed.data;
  return present({
    ...ids,
    principalDisplayName: principalDisplayName ?? undefined,
    createdDateTime: createdDateTime ?? undefined,
  });
}
