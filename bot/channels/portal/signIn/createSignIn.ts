import { createHash, timingSafeEqual } from "node:crypto";
import { type IncomingHttpHeaders } from "node:http";

import { z } from "zod";

import { type Logger } from "../../../telemetry";
import { refuse, unavailable, type Handler, type HttpAnswer } from "../../http";
import { type PortalUser } from "../portalUsers";
import { type IdentityProvider } from "./identityProvider";
import { signedCookie } from "./signedCookie";

export interface SignInParts {
  readonly provider: IdentityProvider;
  /** Signs the cookies. */
  readonly key: Buffer;
  /** Unguessable bytes: `crypto.randomBytes`. */
  readonly random: (bytes: number) => Buffer;
  readonly clock: { now(): number };
  readonly log: Pick<Logger, "warn">;
}

/** The portal's own sign-in. */
export interface SignIn {
  /** Who is signed in, as the browser's cookie proves. */
  readonly userOf: (headers: IncomingHttpHeaders) => PortalUser | undefined;
  /** `GET /portal/signIn`: off to Entra ID; with `?window` one comes back to a window that closes. */
  readonly begin: Handler;
  /** `GET /portal/signIn/done`: back from there. */
  readonly end: Handler;
  /** `POST /portal/signOut`. */
  readonly signOut: Handler;
}

/** Where Entra ID sends people back to; the app registration names it. */
export const signInDonePath = "/portal/signIn/done";

const attemptMs = 10 * 60_000;
/** After a working day one signs in again; that is one redirect while Entra ID still knows one. */
const sessionMs = 12 * 3_600_000;

const attemptShape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  window: z.boolean(),
});
const userShape: z.ZodType<PortalUser, z.ZodTypeDef, unknown> = z
  .object({ userId: z.string(), displayName: z.string().optional() })
  .transform(({ userId, displayName }) => ({
    userId,
    ...(displayName !== undefined && { displayName }),
  }));

const again = refuse(
  400,
  "SignInFailed",
  "The sign-in could not be finished. Please open the portal again and sign in once more.",
);

/** Creates the sign-in. All it must remember is in signed cookies, so any instance can go on. */
export function createSignIn({ provider, key, random, clock, log }: SignInParts): SignIn {
  const attempts = signedCookie({ name: "__Host-signIn", key, clock, shape: attemptShape });
  const sessions = signedCookie({ name: "__Host-portal", key, clock, shape: userShape });
  const fresh = (): string => random(32).toString("base64url");
  return {
    userOf: (headers) => sessions.read(headers),
    begin: async ({ query }) => {
      const attempt = { state: fresh(), nonce: fresh(), verifier: fresh() };
      const challenge = createHash("sha256").update(attempt.verifier).digest("base64url");
      const url = await provider.authorizeUrl(attempt, challenge);
      if (url === undefined) {
        log.warn("signInUnreachable", {});
        return unavailable("Sign-in cannot be reached just now. Please try again.", 10);
      }
      const kept = { ...attempt, window: query.has("window") };
      return redirect(url, attempts.set(kept, clock.now() + attemptMs));
    },
    end: async ({ headers, query }) => {
      const attempt = attempts.read(headers);
      const code = query.get("code") ?? "";
      const isOwn = attempt !== undefined && same(query.get("state") ?? "", attempt.state);
      // Without the cookie it may be a link that somebody else began: nobody is signed in by it.
      if (!isOwn || code === "" || code.length > 8000) return again;
      const outcome = await provider.redeem(code, attempt);
      if (outcome.state === "unreachable")
        return unavailable("Sign-in cannot be reached just now. Please try again.", 10);
      if (outcome.state !== "signedIn") {
        log.warn("signInRefused", {});
        return { ...again, headers: { "Set-Cookie": attempts.clear } };
      }
      const session = sessions.set(outcome.user, clock.now() + sessionMs);
      return redirect(attempt.window ? "/portal/signedIn" : "/", session);
    },
    signOut: () => ({ status: 204, headers: { "Set-Cookie": sessions.clear } }),
  };
}

function redirect(to: string, cookie: string): HttpAnswer {
  return { status: 302, headers: { Location: to, "Set-Cookie": cookie } };
}

function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
