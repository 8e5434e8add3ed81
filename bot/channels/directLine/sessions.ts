import { createHash } from "node:crypto";
import { type IncomingHttpHeaders } from "node:http";

import { type Asker } from "../../access/port";
import { refuse, type HttpAnswer } from "../http";
import { checkToken, type SignedToken, signToken, type TokenClaims } from "./token";

/** Whom a token is for; without a role where that is asked for in each turn. */
export type TokenHolder = Partial<Pick<Asker, "role" | "userId" | "displayName">>;

/** What `POST /portal/token` hands to a person whom the portal knows. */
export interface IssuedToken extends SignedToken {
  readonly conversationId: string;
  /** `from.id` of the person's activities. */
  readonly userId: string;
}

export interface SessionParts {
  readonly clock: { now(): number };
  /** Unguessable bytes: `crypto.randomBytes`. */
  readonly random: (bytes: number) => Buffer;
  readonly signingKey: Buffer;
}

/** Whose request it is, or the refusal. */
export type Session =
  | { readonly state: "known"; readonly claims: TokenClaims }
  | { readonly state: "refused"; readonly answer: HttpAnswer };

/** Hands out tokens and recognises them. A token is for one conversation and one person. */
export interface Sessions {
  readonly issue: (holder: TokenHolder) => IssuedToken;
  /** A token that is good for longer, but not beyond the end set by the first. */
  renew(claims: TokenClaims): SignedToken;
  /** Reads the Authorization header; a conversation other than the token's is refused. */
  identify(headers: IncomingHttpHeaders, conversation?: string): Session;
}

/** Creates the sessions; nothing is kept, so tokens survive a restart as long as the key does. */
export function createSessions({ clock, random, signingKey }: SessionParts): Sessions {
  const refused = (status: number, code: string, message: string): Session => {
    return { state: "refused", answer: refuse(status, code, message) };
  };
  return {
    issue: ({ role, userId, displayName }) => {
      const conversation = random(16).toString("base64url");
      const claims: TokenClaims = {
        conversation,
        user: directLineUser(role, userId, conversation),
        ...(role !== undefined && { role }),
        iat: Math.floor(clock.now() / 1000),
        ...(userId !== undefined && { userId }),
        ...(displayName !== undefined && { displayName: displayName.slice(0, 200) }),
      };
      return {
        ...signToken(signingKey, claims, clock.now()),
        conversationId: conversation,
        userId: claims.user,
      };
    },
    renew: (claims) => signToken(signingKey, claims, clock.now()),
    identify: ({ authorization }, conversation) => {
      const token = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
      if (token === undefined) return refused(401, "Unauthorized", "A bearer token is needed.");
      const check = checkToken(signingKey, token, clock.now());
      if (check.state === "expired") return refused(403, "TokenExpired", "Token has expired.");
      if (check.state === "invalid") return refused(403, "BadToken", "Token not valid.");
      const { claims } = check;
      if (conversation !== undefined && conversation !== claims.conversation) {
        return refused(403, "Forbidden", "The token is for another conversation.");
      }
      return { state: "known", claims };
    },
  };
}

/** Stable for a person in a conversation; `dl_` is what Direct Line asks of user ids. */
function directLineUser(
  role: string | undefined,
  userId: string | undefined,
  conversation: string,
): string {
  const who = JSON.stringify([role, userId, conversation]);
  return `dl_${createHash("sha256").update(who).digest("base64url").slice(0, 24)}`;
}
