import { type IncomingHttpHeaders } from "node:http";

import { z } from "zod";

import { type PortalUser } from "./portalUsers";

const oidClaims = ["http://schemas.microsoft.com/identity/claims/objectidentifier", "oid"];
const tenantClaims = ["http://schemas.microsoft.com/identity/claims/tenantid", "tid"];
const nameClaims = ["name"];

const principal = z.object({
  auth_typ: z.string(),
  claims: z.array(z.object({ typ: z.string(), val: z.string() })).max(1000),
});

/**
 * The person whom App Service signed in, from its `X-MS-CLIENT-PRINCIPAL` header (Azure App Service,
 * "Work with user identities"). Believe it only where the platform removes such headers from
 * outside. Undefined for anybody of another tenant, and for anything unreadable.
 */
export function signedInUser(
  headers: IncomingHttpHeaders,
  tenantId: string,
): PortalUser | undefined {
  const header = headers["x-ms-client-principal"];
  const parsed = principal.safeParse(decoded(typeof header === "string" ? header : ""));
  if (!parsed.success || parsed.data.auth_typ !== "aad") return undefined;
  const claim = (names: readonly string[]): string | undefined =>
    parsed.data.claims.find(({ typ }) => names.includes(typ))?.val;
  const userId = claim(oidClaims)?.toLowerCase() ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(userId)) return undefined;
  if (claim(tenantClaims)?.toLowerCase() !== tenantId.toLowerCase()) return undefined;
  return { userId, displayName: claim(nameClaims) ?? "" };
}

function decoded(header: string): unknown {
  try {
    return JSON.parse(Buffer.from(header, "base64").toString("utf8"));
  } catch {
    return undefined;
  }
}
