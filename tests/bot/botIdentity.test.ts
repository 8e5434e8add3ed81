import { randomUUID } from "node:crypto";
import { type TokenCredentialOptions } from "@azure/identity";
import { channelIdentity, graphIdentity } from "../../bot/botIdentity";
import { createCredential } from "../../bot/graph";
import { readSettings, type Settings } from "../../bot/settings";

type HttpClient = NonNullable<TokenCredentialOptions["httpClient"]>;
type Cloud = Settings["cloud"];

const appId = "11111111-2222-4333-8444-555555555555";
const tenantId = "66666666-7777-4888-8999-000000000000";
/** Tokens of a managed identity are kept for the whole process: each test has its own. */
let managedId = "";
beforeEach(() => (managedId = randomUUID()));
const scope = "https://api.botframework.com/.default";

/** App Service's own address for managed identities; every request stays in this process. */
const platform = { IDENTITY_ENDPOINT: "http://127.0.0.1:1/msi", IDENTITY_HEADER: "header" };
const before: Record<string, string | undefined> = {};
beforeAll(() => {
  for (const [name, value] of Object.entries(platform)) {
    before[name] = process.env[name];
    process.env[name] = value;
  }
});
afterAll(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

function botOf(env: Record<string, string>): NonNullable<Settings["bot"]> {
  const read = readSettings({
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    DATA_DIR: "unused",
    ...env,
  });
  if (read.state === "wrong") throw new Error(read.problems.join("; "));
  return read.settings.bot!;
}

/** What the identity endpoint and Entra ID were asked, in this test. */
const asked: { url: URL; form: URLSearchParams }[] = [];
afterEach(() => (asked.length = 0));
let managedSeconds = 3600;

/** Answers as both do. The library keeps the first client it gets, so there is one for all tests. */
const httpClient: HttpClient = {
  sendRequest: (request) => {
    const url = new URL(request.url);
    const form = new URLSearchParams(typeof request.body === "string" ? request.body : "");
    asked.push({ url, form });
    const { headers } = request;
    const body = url.pathname === "/msi" ? managedToken(url) : entraAnswer(url);
    return Promise.resolve({ request, status: 200, headers, bodyAsText: JSON.stringify(body) });
  },
};

function managedToken({ searchParams }: URL): object {
  return {
    access_token: `managed ${searchParams.get("resource")} ${asked.length}`,
    expires_on: Math.floor(Date.now() / 1000) + managedSeconds,
    resource: searchParams.get("resource"),
    token_type: "Bearer",
    client_id: searchParams.get("client_id"),
  };
}

function entraAnswer(url: URL): object {
  return url.pathname.endsWith("/token")
    ? { token_type: "Bearer", expires_in: 3599, access_token: `entra ${asked.length}` }
    : openIdConfiguration(url);
}

function openIdConfiguration({ origin }: URL): object {
  return {
    issuer: `${origin}/${tenantId}/v2.0`,
    authorization_endpoint: `${origin}/${tenantId}/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}/${tenantId}/oauth2/v2.0/token`,
    metadata: [
      {
        preferred_network: new URL(origin).host,
        preferred_cache: new URL(origin).host,
        aliases: [new URL(origin).host],
      },
    ],
    tenant_discovery_endpoint: `${origin}/${tenantId}/v2.0/.well-known/openid-configuration`,
  };
}

it.each<[Cloud, string, string]>([
  ["public", "login.microsoftonline.com", "api://AzureADTokenExchange"],
  ["usgov", "login.microsoftonline.us", "api://AzureADTokenExchangeUSGov"],
  ["usgovdod", "login.microsoftonline.us", "api://AzureADTokenExchangeUSGov"],
  ["china", "login.partner.microsoftonline.cn", "api://AzureADTokenExchangeChina"],
])(
  "without a secret the managed identity vouches for the app: %s",
  async (cloud, login, audience) => {
    const bot = botOf({ MicrosoftAppType: "SingleTenant", MicrosoftAppClientId: managedId });
    const { token } = await createCredential(channelIdentity(cloud, bot), { httpClient })
      .getToken(scope)
      .then((got) => got!);
    expect(token).toMatch(/^entra/);
    const managed = asked.find(({ url }) => url.pathname === "/msi")!;
    expect(managed.url.searchParams.get("resource")).toBe(audience);
    expect(managed.url.searchParams.get("client_id")).toBe(managedId);
    const exchanged = asked.find(({ url }) => url.pathname.endsWith("/token"))!;
    expect([exchanged.url.host, exchanged.url.pathname]).toEqual([
      login,
      `/${tenantId}/oauth2/v2.0/token`,
    ]);
    expect(Object.fromEntries(exchanged.form)).toMatchObject({
      client_id: appId,
      scope,
      grant_type: "client_credentials",
      client_assertion: expect.stringContaining(`managed ${audience}`) as string,
    });
    expect(exchanged.form.has("client_secret")).toBe(false);
  },
);

it("asks for a new assertion when it needs a new token: the SDK's own keeps the first", async () => {
  const bot = botOf({ MicrosoftAppType: "SingleTenant", MicrosoftAppClientId: managedId });
  // Managed identities give tokens from a cache until shortly before they end.
  managedSeconds = 60;
  const credential = createCredential(channelIdentity("public", bot), { httpClient });
  await credential.getToken(scope);
  await credential.getToken(scope, { claims: '{"access_token":{}}' });
  const assertions = asked.flatMap(({ form }) => form.get("client_assertion") ?? []);
  expect(new Set(assertions).size).toBe(2);
});

it("a managed identity that is the bot asks for its own token", async () => {
  const bot = botOf({ MicrosoftAppType: "UserAssignedMSI" });
  const credential = createCredential(channelIdentity("public", bot), { httpClient });
  expect((await credential.getToken(scope))?.token).toMatch("managed https://api.botframework.com");
  expect(asked.map(({ url }) => url.searchParams.get("client_id"))).toEqual([appId]);
});

it.each<[string, Record<string, string>, object]>([
  [
    "the managed identity",
    { MicrosoftAppType: "SingleTenant", MicrosoftAppClientId: tenantId },
    { kind: "managedIdentity", clientId: tenantId },
  ],
  [
    "the managed identity that is the bot",
    { MicrosoftAppType: "UserAssignedMSI" },
    { kind: "managedIdentity", clientId: appId },
  ],
  [
    "the app with its secret",
    { MicrosoftAppType: "SingleTenant", MicrosoftAppPassword: "not-a-real-secret" },
    { kind: "clientSecret", authority: "https://login.microsoftonline.us", clientId: appId },
  ],
])("Graph is read by %s", (_, env, identity) => {
  expect(graphIdentity("usgov", botOf(env))).toMatchObject(identity);
});
