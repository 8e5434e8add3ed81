import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

import { type Role } from "../../access/port";

/** How long a token is good for, in seconds (Direct Line API 3.0, "Authentication"). */
const tokenSeconds = 1800;
/**
 * How long it can be refreshed after its first issue, in seconds: it says who somebody was then, so
 * after a working day the portal has to say it again.
 */
const sessionSeconds = 12 * 3600;

/** What a token says; nothing a client sends beside it counts. */
export interface TokenClaims {
  readonly conversation: string;
  /** `from.id` of this person's activities. */
  readonly user: string;
  /** The persona's, in local mode; in production the role is asked for in each turn. */
  readonly role?: Role;
  /** Entra object id. */
  readonly userId?: string;
  readonly displayName?: string;
  /** When the first of these tokens was issued, in seconds since 1970; refreshed ones keep it. */
  readonly iat: number;
}

/** A token and for how many seconds it is good. */
export interface SignedToken {
  readonly token: string;
  readonly expires_in: number;
}

export type TokenCheck =
  | { readonly state: "valid"; readonly claims: TokenClaims }
  | { readonly state: "expired" }
  | { readonly state: "invalid" };

const claimsShape = z.object({
  conversation: z.string(),
  user: z.string(),
  role: z.enum(["employee", "helpdesk", "engineer"]).optional(),
  userId: z.string().optional(),
  displayName: z.string().optional(),
  iat: z.number().int(),
  exp: z.number().int(),
});

/** A token is a JSON Web Token: Web Chat reads its `user` claim. One algorithm, one header. */
const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString("base64url");
const mostChars = 4096;

/** Signs a token that is good for half an hour from `now` (milliseconds), or to the end of all. */
export function signToken(key: Buffer, claims: TokenClaims, now: number): SignedToken {
  const seconds = Math.floor(now / 1000);
  const exp = Math.min(seconds + tokenSeconds, claims.iat + sessionSeconds);
  const payload = Buffer.from(JSON.stringify({ ...claims, exp })).toString("base64url");
  const signature = sign(key, `${header}.${payload}`).toString("base64url");
  return { token: `${header}.${payload}.${signature}`, expires_in: exp - seconds };
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
  const { exp, ...claims } = parsed.data;
  // Parsed from JSON, so no member is there and undefined.
  return now >= exp * 1000
    ? { state: "expired" }
    : { state: "valid", claims: claims as TokenClaims };
}

function sign(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
