import { type KeyObject } from "node:crypto";

import jsonwebtoken from "jsonwebtoken";
import { z } from "zod";

import { type PortalUser } from "../portalUsers";
import { askProvider, createProviderMetadata } from "./providerMetadata";

/** How the portal's app proves itself when it redeems a code; PKCE protects the code in any case. */
export type ClientProof =
  | { readonly kind: "secret"; readonly secret: string }
  /** A token of a managed identity that the app trusts (federated identity credential). */
  | { readonly kind: "assertion"; readonly assertion: () => Promise<string> };

export interface IdentityProviderOptions {
  /** `https://login.microsoftonline.com/TENANT/v2.0`. */
  readonly issuer: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** Where people come back to. */
  readonly redirectUri: string;
  readonly proof: ClientProof;
  readonly clock: { now(): number };
}

/** What one sign-in has that no other has; made by the server, kept by the browser. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  /** PKCE: the challenge goes with the question, the verifier with the code. */
  readonly verifier: string;
}

/** `unreachable`: the provider does not answer; `refused`: it does, and not with this tenant's user. */
export type SignInOutcome =
  | { readonly state: "signedIn"; readonly user: PortalUser }
  | { readonly state: "refused" | "unreachable" };

/** Entra ID, as OpenID Connect describes it: authorization code with PKCE. */
export interface IdentityProvider {
  /** Where to send somebody to sign in; undefined when the provider cannot be reached. */
  authorizeUrl(
    attempt: Omit<SignInAttempt, "verifier">,
    challenge: string,
  ): Promise<string | undefined>;
  /** Who it is that came back with a code. */
  redeem(code: string, attempt: SignInAttempt): Promise<SignInOutcome>;
}

const tokenShape = z.object({ id_token: z.string().max(32_000) });
const claimsShape = z.object({
  oid: z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  tid: z.string(),
  nonce: z.string(),
  name: z.string().max(500).optional(),
});

const skewSeconds = 300;

/** Creates the provider; nothing is asked before somebody signs in. */
export function createIdentityProvider(options: IdentityProviderOptions): IdentityProvider {
  const { issuer, clientId, redirectUri, clock } = options;
  const { describe, keyOf } = createProviderMetadata(issuer, clock);
  const userOf = async (idToken: string, nonce: string): Promise<PortalUser | undefined> => {
    const decoded = jsonwebtoken.decode(idToken, { complete: true });
    const key = await keyOf(decoded?.header.kid ?? "");
    return key && verified(idToken, key, options, nonce);
  };

  return {
    authorizeUrl: async ({ state, nonce }, challenge) => {
      const described = await describe().catch(() => undefined);
      if (described === undefined) return undefined;
      const url = new URL(described.authorization_endpoint);
      for (const [name, value] of Object.entries({
        client_id: clientId,
        response_type: "code",
        response_mode: "query",
        redirect_uri: redirectUri,
        scope: "openid profile",
        state,
        nonce,
        code_challenge: challenge,
        code_challenge_method: "S256",
      }))
        url.searchParams.set(name, value);
      return url.href;
    },
    redeem: async (code, { nonce, verifier }) => {
      try {
        const { token_endpoint: address } = await describe();
        const form = new URLSearchParams({
          grant_type: "authorization_code",
          client_id: clientId,
          code,
          redirect_uri: redirectUri,
          code_verifier: verifier,
          ...(await proofOf(options)),
        });
        const answer = await askProvider(address, { method: "POST", body: form });
        if (answer.status >= 500) return { state: "unreachable" };
        const token = tokenShape.safeParse(answer.body).data?.id_token;
        const user = token === undefined ? undefined : await userOf(token, nonce);
        return user ? { state: "signedIn", user } : { state: "refused" };
      } catch {
        return { state: "unreachable" };
      }
    },
  };
}

/** Signature, algorithm, issuer, audience, time (OpenID Connect Core, 3.1.3.7), nonce and tenant. */
function verified(
  idToken: string,
  key: KeyObject,
  { issuer, clientId, tenantId, clock }: IdentityProviderOptions,
  nonce: string,
): PortalUser | undefined {
  try {
    const claims = claimsShape.parse(
      jsonwebtoken.verify(idToken, key, {
        algorithms: ["RS256"],
        issuer,
        audience: clientId,
        nonce,
        clockTolerance: skewSeconds,
        clockTimestamp: Math.floor(clock.now() / 1000),
        maxAge: "1h",
      }),
    );
    if (claims.tid.toLowerCase() !== tenantId.toLowerCase()) return undefined;
    const { oid, name } = claims;
    return { userId: oid.toLowerCase(), ...(name !== undefined && { displayName: name }) };
  } catch {
    return undefined;
  }
}

async function proofOf({ proof }: IdentityProviderOptions): Promise<Record<string, string>> {
  if (proof.kind === "secret") return { client_secret: proof.secret };
  return {
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: await proof.assertion(),
  };
}
