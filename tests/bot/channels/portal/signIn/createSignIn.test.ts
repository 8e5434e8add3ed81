import {
  type IdentityProviderService,
  startIdentityProvider,
} from "../../../../builders/identityProvider";
import { freePort, tenantId } from "../../../../builders/portal";
import { type ProductionApp, startProduction } from "../../../../builders/teams";

jest.setTimeout(30_000);

const clientId = "12121212-7777-4888-8999-000000000000";
const clientSecret = "app-secret";
let provider: IdentityProviderService;
let production: ProductionApp;
let origin = "";

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const redirectUri = `${origin}/portal/signIn/done`;
  provider = await startIdentityProvider({ tenantId, clientId, clientSecret, redirectUri });
  production = await startProduction(
    { portal: { issuer: provider.issuer } },
    {
      PORT: `${port}`,
      PORTAL_URL: origin,
      PORTAL_AUTH: "oidc",
      PORTAL_CLIENT_ID: clientId,
      PORTAL_CLIENT_SECRET: clientSecret,
    },
  );
});
afterAll(async () => {
  await production.stop();
  await provider.close();
});

/** A browser's tab: keeps cookies, follows nothing by itself. */
function tab() {
  const jar = new Map<string, string>();
  const call = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(cookie !== "" && { cookie }), "content-type": "application/json" };
    const url = new URL(address, origin);
    const response = await fetch(url, { redirect: "manual", headers, ...init });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const token = (): Promise<Response> => call("/portal/token", { method: "POST", body: "{}" });
  const begin = async (path = "/portal/signIn"): Promise<string> =>
    (await call(path)).headers.get("location") ?? "";
  const oid = production.person("helpdesk").userId;
  const signIn = async (path?: string): Promise<Response> =>
    call(provider.signIn(await begin(path), { oid, name: "Harriet" }));
  return { jar, call, token, begin, signIn, oid };
}

it("lets somebody who signed in chat, and nobody before", async () => {
  const { token, signIn } = tab();
  const refused = await token();
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({
    signInAt: { page: "/portal/signIn", window: "/portal/signIn?window" },
  });
  const back = await signIn();
  expect([back.status, back.headers.get("location")]).toEqual([302, "/"]);
  const issued = await token();
  expect(issued.status).toBe(200);
  expect(await issued.json()).toMatchObject({
    token: expect.any(String) as string,
    signOutAt: { path: "/portal/signOut", how: "post" },
  });
});

it("comes back to a window that closes, where the page is in a frame", async () => {
  const { signIn, call } = tab();
  const back = await signIn("/portal/signIn?window");
  expect(back.headers.get("location")).toBe("/portal/signedIn");
  expect(await (await call("/portal/signedIn")).text()).toContain("You are signed in");
});

it("signs out", async () => {
  const { signIn, token, call } = tab();
  await signIn();
  expect((await call("/portal/signOut", { method: "POST" })).status).toBe(204);
  expect((await token()).status).toBe(401);
});

describe("signs nobody in", () => {
  it("by an address that another browser began", async () => {
    const [victim, attacker] = [tab(), tab()];
    const back = provider.signIn(await attacker.begin(), { oid: attacker.oid });
    expect((await victim.call(back)).status).toBe(400);
    await victim.begin();
    expect((await victim.call(back)).status).toBe(400);
    expect((await victim.token()).status).toBe(401);
  });

  it("by a code that was used", async () => {
    const { begin, call, oid, jar } = tab();
    const back = provider.signIn(await begin(), { oid });
    await call(back);
    jar.delete("__Host-portal");
    expect((await call(back)).status).toBe(400);
    expect(jar.has("__Host-portal")).toBe(false);
  });

  it.each(["", "?code=x", "?state=x", "?error=access_denied&state=x"])(
    "who comes back with %j: 400, and a way on",
    async (query) => {
      const { begin, call, token } = tab();
      await begin();
      const answer = await call(`/portal/signIn/done${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("sign in once more");
      expect((await token()).status).toBe(401);
    },
  );

  it("while Entra ID is away: 503, and when to come back", async () => {
    const { begin, call, oid } = tab();
    const back = provider.signIn(await begin(), { oid });
    provider.failWith(503);
    const answer = await call(back);
    provider.failWith(undefined);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).not.toBeNull();
  });
});
