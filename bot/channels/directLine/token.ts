import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

import { type Role } from "../../access/port";

/** How long a token is good for, in seconds (Direct Line API 3.0, "Authentication"). */
export const tokenSeconds = 1800;

/** What a token says; nothing a client sends beside it counts. */
export interface TokenClaims {
  readonly conversation: string;
  /** `from.id` of this person's activities. */
  readonly user: string;
  readonly role: Role;
  /** Entra object id. */
  readonly userId?: string;
  readonly displayName?: string;
}

export type TokenCheck =
  | { readonly state: "valid"; readonly claims: TokenClaims }
  | { readonly state: "expired" }
  | { readonly state: "invalid" };

const claimsShape = z.object({
  conversation: z.string(),
  user: z.string(),
  role: z.enum(["employee", "helpdesk", "engineer"]),
  userId: z.string().optional(),
  displayName: z.string().optional(),
  exp: z.number().int(),
});

/** A token is a JSON Web Token: Web Chat reads its `user` claim. One algorithm, one header. */
const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString("base64url");
const mostChars = 4096;

/** Signs a token that is good for `tokenSeconds` from `now` (milliseconds since 1970). */
export function signToken(key: Buffer, claims: TokenClaims, now: number): string {
  const exp = Math.floor(now / 1000) + tokenSeconds;
  const payload = Buffer.from(JSON.stringify({ ...claims, exp })).toString("base64url");
  return `${header}.${payload}.${sign(key, `${header}.${payload}`).toString("base64url")}`;
}

/** Checks signature first, then time; the header is compared, not obeyed. */
export function checkToken(key: Buffer, token: string, now: number): TokenCheck {
  const invalid = { state: "invalid" } as const;
  const [head, payload, signature, ...more] = token.length > mostChars ? [] : token.split(".");
  if (head !== header || !payload || !signature || more.length > 0) return invalid;
  const given = Buffer.from(signature, "base64url");
  const right = sign(key, `${head}.${payload}`);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return invalid;
  const parsed = claimsShape.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString()));
  if (!parsed.success) return invalid;
  const { exp, conversation, user, role, userId, displayName } = parsed.data;
  if (now >= exp * 1000) return { state: "expired" };
  return {
    state: "valid",
    claims: {
      conversation,
      user,
      role,
      ...(userId !== undefined && { userId }),
      ...(displayName !== undefined && { displayName }),
    },
  };
}

function sign(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
