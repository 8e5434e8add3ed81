import type * as azureIdentity from "@azure/identity";
import { type TokenCredential, type TokenCredentialOptions } from "@azure/identity";
import { type Clock } from "./clock";

/**
 * Gives a bearer token for Graph or for the channel service; `renew` after the one it gave before was
 * refused. May reject.
 */
export type TokenProvider = (options?: { readonly renew?: boolean }) => Promise<string>;

/** How the product proves to Entra ID who it is. */
export type Identity =
  | { readonly kind: "default"; readonly authority: string }
  | { readonly kind: "managedIdentity"; readonly clientId: string }
  /** An app without a secret: a managed identity vouches for it (federated identity credential). */
  | {
      readonly kind: "federated";
      readonly authority: string;
      readonly tenantId: string;
      readonly clientId: string;
      readonly managedIdentityClientId: string;
      /** Audience of the federated credential, which differs per cloud. */
      readonly audience: string;
    }
  | {
      readonly kind: "clientSecret";
      readonly authority: string;
      readonly tenantId: string;
      readonly clientId: string;
      readonly secret: string;
    };

/** How requests for tokens are sent; the library's own way when missing. */
export type CredentialOutside = Pick<TokenCredentialOptions, "httpClient">;

/**
 * Makes the credential of an identity; nothing is asked before the first token is wanted. The SDK's
 * own `FederatedAppCredentials` (4.23.3) is not used: it keeps its first assertion for ever, which
 * ends within a day, and knows the public cloud only.
 */
export function createCredential(
  identity: Identity,
  outside: CredentialOutside = {},
): TokenCredential {
  const azure = library();
  switch (identity.kind) {
    case "default":
      return new azure.DefaultAzureCredential({ ...outside, authorityHost: identity.authority });
    case "managedIdentity":
      return new azure.ManagedIdentityCredential({ ...outside, clientId: identity.clientId });
    case "clientSecret": {
      const { tenantId, clientId, secret, authority } = identity;
      const options = { ...outside, authorityHost: authority };
      return new azure.ClientSecretCredential(tenantId, clientId, secret, options);
    }
    case "federated": {
      const { tenantId, clientId, managedIdentityClientId, audience, authority } = identity;
      const managed = new azure.ManagedIdentityCredential({
        ...outside,
        clientId: managedIdentityClientId,
      });
      const assertion = async (): Promise<string> =>
        (await managed.getToken(`${audience}/.default`)).token;
      const options = { ...outside, authorityHost: authority };
      return new azure.ClientAssertionCredential(tenantId, clientId, assertion, options);
    }
  }
}

/** Loaded only where there is an identity to prove: it takes some 20 MB. */
function library(): typeof azureIdentity {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return require("@azure/identity") as typeof azureIdentity;
}

/** A token somebody pasted for trying a real tenant; it cannot be renewed. */
export function staticToken(token: string): TokenProvider {
  return () => Promise.resolve(token);
}

export interface TokenProviderOptions {
  readonly credential: TokenCredential;
  /** Root of Graph without version, or of the channel service: the scope is `{root}/.default`. */
  readonly root: string;
  readonly clock: Clock;
  readonly timeoutMs?: number;
}

/** A token is renewed this long before it ends, so that none ends on its way to Graph. */
const beforeExpiryMs = 5 * 60_000;

/**
 * Tokens of a credential: kept until 5 minutes before they end, asked for once at a time, and never
 * waited for longer than the timeout. Rejects when the credential gives none.
 */
export function createTokenProvider(options: TokenProviderOptions): TokenProvider {
  const { credential, root, clock, timeoutMs = 5_000 } = options;
  const scope = `${root.replace(/\/+$/, "")}/.default`;
  let kept: { readonly token: string; readonly until: number } | undefined;
  let running: Promise<string> | undefined;

  const ask = async (): Promise<string> => {
    const stop = new AbortController();
    const answered = new AbortController();
    const tooLate = clock.wait(timeoutMs, answered.signal).then(() => {
      stop.abort();
      return null;
    });
    try {
      const answer = credential.getToken(scope, { abortSignal: stop.signal });
      const got = await Promise.race([answer, tooLate]);
      if (got === null) throw new Error("The credential gave no token in time.");
      kept = { token: got.token, until: got.expiresOnTimestamp - beforeExpiryMs };
      return got.token;
    } finally {
      answered.abort();
    }
  };

  return ({ renew = false } = {}) => {
    if (!renew && kept !== undefined && clock.now() < kept.until)
      return Promise.resolve(kept.token);
    running ??= ask().finally(() => {
      running = undefined;
    });
    return running;
  };
}
