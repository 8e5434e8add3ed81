import { createPublicKey, type KeyObject } from "node:crypto";

import { z } from "zod";

import { boundedJson } from "../../../requests";

const metadataShape = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string().url(),
  token_endpoint: z.string().url(),
  jwks_uri: z.string().url(),
});
const keysShape = z.object({
  keys: z.array(z.object({ kid: z.string().optional(), kty: z.string() }).passthrough()).max(100),
});

/** Milliseconds for one request; a sign-in makes three. */
const withinMs = 2000;
/** Bytes of an answer; the keys of Entra ID take a tenth of it. */
const mostBytes = 256 * 1024;
const metadataMs = 24 * 3_600_000;
/** A key that is not known may be a new one; asking for keys at most this often is enough. */
const keysMs = 60_000;

/** What an identity provider says of itself. */
export interface ProviderMetadata {
  /** Its addresses; rejects when it cannot be reached or describes another issuer. */
  readonly describe: () => Promise<z.infer<typeof metadataShape>>;
  /** The key with which it signs under an id; undefined when it has none. */
  readonly keyOf: (kid: string) => Promise<KeyObject | undefined>;
}

/** Reads description and keys of an issuer (OpenID Connect Discovery 1.0), and keeps them. */
export function createProviderMetadata(issuer: string, clock: { now(): number }): ProviderMetadata {
  let metadata:
    { readonly value: z.infer<typeof metadataShape>; readonly until: number } | undefined;
  let keys: { readonly byId: ReadonlyMap<string, KeyObject>; readonly at: number } | undefined;

  const describe = async (): Promise<z.infer<typeof metadataShape>> => {
    if (metadata && clock.now() < metadata.until) return metadata.value;
    const read = metadataShape.parse(await getJson(`${issuer}/.well-known/openid-configuration`));
    const addresses = [read.authorization_endpoint, read.token_endpoint, read.jwks_uri];
    const isSafe = addresses.every((one) => one.startsWith("https:") || issuer.startsWith("http:"));
    if (read.issuer !== issuer || !isSafe) throw new Error("the provider describes another one");
    metadata = { value: read, until: clock.now() + metadataMs };
    return read;
  };
  return {
    describe,
    keyOf: async (kid) => {
      const known = keys?.byId.get(kid);
      if (known !== undefined || (keys && clock.now() - keys.at < keysMs)) return known;
      const { jwks_uri: address } = await describe();
      keys = { byId: keysOf(await getJson(address)), at: clock.now() };
      return keys.byId.get(kid);
    },
  };
}

function keysOf(body: unknown): ReadonlyMap<string, KeyObject> {
  const usable = keysShape.parse(body).keys.filter(({ kty, kid }) => kty === "RSA" && kid);
  return new Map(
    usable.map((jwk) => [jwk.kid ?? "", createPublicKey({ key: jwk, format: "jwk" })]),
  );
}

async function getJson(address: string): Promise<unknown> {
  const { status, body } = await askProvider(address, {});
  if (status !== 200) throw new Error("the provider does not answer");
  return body;
}

/** One request to the provider; rejects when it does not answer in time or not with JSON of a sensible size. */
export async function askProvider(
  address: string,
  request: RequestInit,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const signal = AbortSignal.timeout(withinMs);
  const response = await fetch(address, { ...request, redirect: "error", signal });
  const body = await boundedJson(response, mostBytes);
  if (body === undefined) throw new Error("the provider answers with nothing that can be read");
  return { status: response.status, body };
}
