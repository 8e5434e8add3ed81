import { createHash } from "node:crypto";

import { createIdentityProvider } from "../../../../../bot/channels/portal/signIn";
import {
  type IdentityProviderService,
  otherKey,
  startIdentityProvider,
  type TokenParts,
} from "../../../../builders/identityProvider";

const app = {
  tenantId: "66666666-7777-4888-8999-000000000000",
  clientId: "12121212-7777-4888-8999-000000000000",
  clientSecret: "app-secret",
  redirectUri: "https://helpdesk.contoso.com/portal/signIn/done",
};
const oid = "AAAAAAAA-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const attempt = { state: "state", nonce: "nonce", verifier: "verifier-".repeat(6) };

let service: IdentityProviderService;
beforeEach(async () => {
  service = await startIdentityProvider(app);
});
afterEach(() => service.close());

function provider(fields: Partial<Parameters<typeof createIdentityProvider>[0]> = {}) {
  const clock = { ms: Date.now(), now: () => clock.ms };
  const made = createIdentityProvider({
    ...app,
    issuer: service.issuer,
    proof: { kind: "secret", secret: app.clientSecret },
    clock,
    ...fields,
  });
  const challenge = createHash("sha256").update(attempt.verifier).digest("base64url");
  /** Signs in and comes back with the code. */
  const signIn = async (given: Partial<typeof attempt> = {}) => {
    const url = await made.authorizeUrl(attempt, challenge);
    const back = new URL(service.signIn(url ?? "", { oid, name: "Erik" }));
    return made.redeem(back.searchParams.get("code") ?? "", { ...attempt, ...given });
  };
  return { made, signIn, clock, challenge };
}

it("knows who signed in, by the object id of the tenant", async () => {
  const { signIn } = provider();
  expect(await signIn()).toEqual({
    state: "signedIn",
    user: { userId: oid.toLowerCase(), displayName: "Erik" },
  });
});

it("asks for description and keys once, and again for a key that is new", async () => {
  const { signIn, clock } = provider();
  await signIn();
  await signIn();
  expect(service.asked.filter((path) => path === "/keys")).toHaveLength(1);
  service.rotateKeys();
  expect((await signIn()).state).toBe("refused");
  clock.ms += 61_000;
  expect((await signIn()).state).toBe("signedIn");
  expect(service.asked.filter((path) => path.endsWith("configuration"))).toHaveLength(1);
});

const seconds = (): number => Math.floor(Date.now() / 1000);
it.each<[string, () => TokenParts]>([
  ["signed with another key", () => ({ key: otherKey })],
  ["signed with a key nobody knows", () => ({ header: { kid: "other" } })],
  ["without a key", () => ({ header: { kid: undefined } })],
  ["without a signature", () => ({ header: { alg: "none" } })],
  ["signed in another way", () => ({ header: { alg: "HS256" } })],
  ["of another issuer", () => ({ claims: { iss: "https://evil.example/v2.0" } })],
  ["for another app", () => ({ claims: { aud: app.tenantId } })],
  ["that ended", () => ({ claims: { exp: seconds() - 600 } })],
  ["that begins later", () => ({ claims: { nbf: seconds() + 900 } })],
  ["issued long ago", () => ({ claims: { iat: seconds() - 7200 } })],
  ["of another tenant", () => ({ claims: { tid: app.clientId } })],
  ["of another sign-in", () => ({ claims: { nonce: "other" } })],
  ["without object id", () => ({ claims: { oid: undefined } })],
  ["with an object id that is none", () => ({ claims: { oid: "../admin" } })],
])("signs nobody in with an id token %s", async (_, parts) => {
  const { signIn } = provider();
  await signIn();
  service.next(parts());
  expect(await signIn()).toEqual({ state: "refused" });
});

it.each([
  ["another verifier", { verifier: "other" }, {}],
  ["a wrong secret", {}, { proof: { kind: "secret", secret: "wrong" } as const }],
])("signs nobody in with %s", async (_, given, fields) => {
  expect(await provider(fields).signIn(given)).toEqual({ state: "refused" });
});

it("proves the app with a token of the managed identity where there is no secret", async () => {
  const asked: string[] = [];
  const assertion = (): Promise<string> => {
    asked.push("asked");
    return Promise.resolve("an-assertion");
  };
  const { signIn } = provider({ proof: { kind: "assertion", assertion } });
  // The stand-in wants the secret: what counts is that the assertion went instead.
  expect(await signIn()).toEqual({ state: "refused" });
  expect(asked).toHaveLength(1);
});

it.each([500, 503])("is not reached while Entra ID answers %d", async (status) => {
  const { made, challenge } = provider();
  service.failWith(status);
  expect(await made.authorizeUrl(attempt, challenge)).toBeUndefined();
  expect(await made.redeem("code", attempt)).toEqual({ state: "unreachable" });
});

it("believes no description of another issuer", async () => {
  const { made, challenge } = provider({
    issuer: service.issuer.replace("127.0.0.1", "localhost"),
  });
  expect(await made.authorizeUrl(attempt, challenge)).toBeUndefined();
});
