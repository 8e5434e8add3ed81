import { readSettings, type Settings } from "../../../bot/settings";
import { settingsTable } from "../../../bot/settings/settingsTable";
import { oddSettings } from "../../builders/hostileTexts";
import { fc, runs } from "../../properties";

const appId = "11111111-2222-4333-8444-555555555555";
const tenantId = "66666666-7777-4888-8999-000000000000";
const clientId = "99999999-8888-4777-8666-555555555555";
const secret = "not-a-real-secret";

const singleTenant = {
  NODE_ENV: "production",
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenantId,
  MicrosoftAppPassword: secret,
};

function settingsOf(env: Record<string, string>): Settings {
  const outcome = readSettings(env);
  if (outcome.state === "wrong") throw new Error(outcome.problems.join("\n"));
  return outcome.settings;
}

function problemsOf(env: Record<string, string>): readonly string[] {
  const outcome = readSettings(env);
  return outcome.state === "wrong" ? outcome.problems : [];
}

describe("defaults", () => {
  it("is local mode on loopback with the demo tenant when nothing is set", () => {
    expect(settingsOf({})).toEqual({
      mode: "local",
      caseTakeMinutes: 15,
      handoffChannels: [],
      watchedApplications: [],
      portal: { origins: [] },
      host: "127.0.0.1",
      retentionDays: 30,
      port: 3978,
      cloud: "public",
      graph: { access: "demo" },
      store: { kind: "sqlite", path: ".data/helpdesk.sqlite" },
      dataDir: ".data",
      fixes: "app",
      limits: {},
      logLevel: "warn",
    });
  });

  it("is production with the bot's credentials", () => {
    expect(settingsOf(singleTenant)).toMatchObject({
      mode: "production",
      host: "0.0.0.0",
      bot: { appId, tenantId, credential: { kind: "password", password: secret } },
      graph: { access: "identity" },
      limits: { perUser: 30, perAddress: 600 },
      logLevel: "info",
    });
  });

  it("takes an empty value for not set", () => {
    expect(settingsOf({ PORT: "", HOST: " ", MicrosoftAppId: "" }).mode).toBe("local");
  });
});

describe("mode", () => {
  it.each([
    ["NODE_ENV", "production"],
    ["MicrosoftAppId", appId],
    ["MicrosoftAppPassword", secret],
    ["MicrosoftAppType", "SingleTenant"],
  ])("%s=%s alone is production, which lacks the rest", (name, value) => {
    expect(problemsOf({ [name]: value }).join("\n")).toContain("MicrosoftAppTenantId: set it to");
  });

  it.each(["development", "test"])("NODE_ENV=%s is local mode", (value) => {
    expect(settingsOf({ NODE_ENV: value }).mode).toBe("local");
  });
});

describe("what is taken", () => {
  it.each<[Record<string, string>, Partial<Settings>]>([
    [{ PORT: "0" }, { port: 0 }],
    [{ HOST: "localhost" }, { host: "localhost" }],
    [{ HOST: "::1" }, { host: "::1" }],
    [{ CLOUD: "usgovdod" }, { cloud: "usgovdod" }],
    [
      { GRAPH_ACCESS_TOKEN: "x.y.z" },
      {
        graph: { access: "token", accessToken: "x.y.z" },
        limits: { perUser: 30, perAddress: 600 },
      },
    ],
    [
      { GRAPH_ROOT: "http://127.0.0.1:8080/" },
      { graph: { root: "http://127.0.0.1:8080", access: "none" } },
    ],
    [
      { GRAPH_ROOT: "https://graph.example/root/", GRAPH_ACCESS_TOKEN: "t" },
      { graph: { root: "https://graph.example/root", access: "token", accessToken: "t" } },
    ],
    [{ STORE: "memory:" }, { store: { kind: "memory" } }],
    [{ RETENTION_DAYS: "7" }, { retentionDays: 7 }],
    [{ STORE: "sqlite:/x/y.db" }, { store: { kind: "sqlite", path: "/x/y.db" } }],
    [{ DATA_DIR: "d" }, { dataDir: "d", store: { kind: "sqlite", path: "d/helpdesk.sqlite" } }],
    [
      { STORE: "azure:https://helpdesk1.blob.core.windows.net" },
      {
        store: {
          kind: "azure",
          blobUrl: "https://helpdesk1.blob.core.windows.net",
          tableUrl: "https://helpdesk1.table.core.windows.net",
          emulator: false,
        },
      },
    ],
    [
      { STORE: "azure:http://127.0.0.1:10000,10002" },
      {
        store: {
          kind: "azure",
          blobUrl: "http://127.0.0.1:10000",
          tableUrl: "http://127.0.0.1:10002",
          emulator: true,
        },
      },
    ],
    [{ ENGINEERS_GROUP_ID: appId.toUpperCase() }, { engineersGroupId: appId }],
    [{ ENGINEERS_CHANNEL: "19:abc@thread.tacv2" }, { engineersChannel: "19:abc@thread.tacv2" }],
    [{ FIXES: "delegated" }, { fixes: "delegated" }],
    [{ GRAPH_ACCESS_TOKEN: "token" }, { fixes: "off" }],
    [
      { PORTAL_AUTH: "appservice", WEBSITE_AUTH_ENABLED: "True" },
      { portal: { auth: { kind: "appservice", trusted: true }, origins: [] } },
    ],
    [
      { PORTAL_AUTH: "appservice" },
      { portal: { auth: { kind: "appservice", trusted: false }, origins: [] } },
    ],
    [
      {
        ...{ PORTAL_AUTH: "oidc", WEBSITE_AUTH_ENABLED: "true", PORTAL_CLIENT_ID: appId },
        ...{ PORTAL_URL: "https://Helpdesk.contoso.com/", PORTAL_CLIENT_SECRET: "s3cret~" },
      },
      {
        portal: {
          auth: { kind: "oidc", clientId: appId, clientSecret: "s3cret~" },
          url: "https://helpdesk.contoso.com",
          origins: [],
        },
      },
    ],
    [
      { WEBSITE_HOSTNAME: "helpdesk.azurewebsites.net" },
      { portal: { url: "https://helpdesk.azurewebsites.net", origins: [] } },
    ],
    [
      {
        CONTAINER_APP_NAME: "helpdesk",
        CONTAINER_APP_ENV_DNS_SUFFIX: "blue.azurecontainerapps.io",
      },
      { portal: { url: "https://helpdesk.blue.azurecontainerapps.io", origins: [] } },
    ],
    [
      { PORTAL_ORIGINS: "https://a.contoso.com, https://b.contoso.com https://a.contoso.com/" },
      { portal: { origins: ["https://a.contoso.com", "https://b.contoso.com"] } },
    ],
    [
      { WATCHED_APPLICATIONS: " Salesforce, Workday to AD ,,Salesforce" },
      { watchedApplications: ["Salesforce", "Workday to AD"] },
    ],
    [{ WORKERS: "2" }, { workers: 2 }],
    [{ WORKERS: "0" }, { workers: 0 }],
    [{ LIMIT_PER_USER: "5" }, { limits: { perUser: 5 } }],
    [{ LOG_LEVEL: "debug" }, { logLevel: "debug" }],
  ])("%j gives %j", (env, expected) => {
    expect(settingsOf(env)).toMatchObject(expected);
  });

  it.each<[string, Record<string, string>, object]>([
    [
      "a federated credential",
      { ...singleTenant, MicrosoftAppPassword: "", MicrosoftAppClientId: clientId },
      { kind: "federated", clientId },
    ],
    [
      "a managed identity",
      { ...singleTenant, MicrosoftAppPassword: "", MicrosoftAppType: "UserAssignedMSI" },
      { kind: "managedIdentity" },
    ],
  ])("takes %s", (_, env, credential) => {
    expect(settingsOf(env).bot).toEqual({ appId, tenantId, credential });
  });
});

describe("what stops the start", () => {
  it.each<[string, Record<string, string>]>([
    ["PORT", { PORT: "-1" }],
    ["PORT", { PORT: "65536" }],
    ["PORT", { PORT: "http" }],
    ["HOST", { HOST: "0.0.0.0" }],
    ["HOST", { HOST: "192.168.0.1" }],
    ["HOST", { HOST: "127.0.0.1.evil.example" }],
    ["CLOUD", { CLOUD: "moon" }],
    ["FIXES", { FIXES: "yes" }],
    ["ENGINEERS_CHANNEL", { ENGINEERS_CHANNEL: "19%3aabc%40thread.tacv2" }],
    ["ENGINEERS_CHANNEL", { ENGINEERS_CHANNEL: "https://teams.microsoft.com/l/channel/19:a" }],
    ["PORTAL_AUTH", { PORTAL_AUTH: "none" }],
    ["PORTAL_CLIENT_ID", { PORTAL_AUTH: "oidc", PORTAL_URL: "https://a.contoso.com" }],
    ["PORTAL_URL", { PORTAL_AUTH: "oidc", PORTAL_CLIENT_ID: appId }],
    ["PORTAL_URL", { PORTAL_URL: "http://helpdesk.contoso.com" }],
    ["PORTAL_URL", { PORTAL_URL: "https://helpdesk.contoso.com/portal" }],
    ["PORTAL_ORIGINS", { PORTAL_ORIGINS: "https://*.contoso.com" }],
    ["PORTAL_ORIGINS", { PORTAL_ORIGINS: "https://a.contoso.com; script-src *" }],
    ["DIRECT_LINE_SECRET", { DIRECT_LINE_SECRET: "s" }],
    ["DIRECT_LINE_SECRET", { ...singleTenant, DIRECT_LINE_SECRET: "two words" }],
    ["DIRECT_LINE_SECRET", { ...singleTenant, DIRECT_LINE_SECRET: "@Microsoft.KeyVault(x)" }],
    ["LOG_LEVEL", { LOG_LEVEL: "loud" }],
    ...[
      "0b2f7c1d-52a4-4d1a-9c3e-7a8f5e6d4c3b",
      "InstrumentationKey=mine;IngestionEndpoint=https://in.contoso.com/",
      "InstrumentationKey=0b2f7c1d-52a4-4d1a-9c3e-7a8f5e6d4c3b",
      "InstrumentationKey=0b2f7c1d-52a4-4d1a-9c3e-7a8f5e6d4c3b;IngestionEndpoint=http://in.contoso.com/",
    ].map((text): [string, Record<string, string>] => [
      "APPLICATIONINSIGHTS_CONNECTION_STRING",
      { APPLICATIONINSIGHTS_CONNECTION_STRING: text },
    ]),
    ["RETENTION_DAYS", { RETENTION_DAYS: "long" }],
    ["STORE", { STORE: "sqlite:" }],
    ["WORKERS", { WORKERS: "two" }],
    ["WORKERS", { WORKERS: "65" }],
    ["WORKERS", { WORKERS: "2", STORE: "memory:" }],
    ["STORE", { STORE: "redis://x" }],
    ["STORE", { STORE: "azure:https://evil.example" }],
    ["STORE", { STORE: "azure:https://a.blob.core.windows.net.evil.example" }],
    ["STORE", { STORE: "azure:http://10.0.0.1:1,2" }],
    ["STORE", { ...singleTenant, STORE: "azure:http://127.0.0.1:10000,10002" }],
    ["GRAPH_ROOT", { GRAPH_ROOT: "http://graph.example" }],
    ["GRAPH_ROOT", { GRAPH_ROOT: "ftp://127.0.0.1" }],
    ["GRAPH_ROOT", { GRAPH_ROOT: "graph" }],
    ["GRAPH_ROOT", { GRAPH_ROOT: "https://graph.microsoft.com/v1.0/" }],
    ["GRAPH_ROOT", { GRAPH_ROOT: "https://user:word@graph.microsoft.com" }],
    ["GRAPH_ACCESS_TOKEN", { GRAPH_ROOT: "https://graph.microsoft.com" }],
    ["GRAPH_ACCESS_TOKEN", { GRAPH_ACCESS_TOKEN: "a\nb" }],
    ["GRAPH_ACCESS_TOKEN", { ...singleTenant, GRAPH_ACCESS_TOKEN: "x.y.z" }],
    ["ENGINEERS_GROUP_ID", { ENGINEERS_GROUP_ID: "Engineers" }],
    ["HELPDESK_GROUP_ID", { HELPDESK_GROUP_ID: "1" }],
    ["LIMIT_PER_USER", { LIMIT_PER_USER: "many" }],
    ["MicrosoftAppType", { ...singleTenant, MicrosoftAppType: "MultiTenant" }],
    ["MicrosoftAppType", { ...singleTenant, MicrosoftAppType: "singletenant" }],
    ["MicrosoftAppType", { ...singleTenant, MicrosoftAppType: "" }],
    ["MicrosoftAppId", { ...singleTenant, MicrosoftAppId: "" }],
    ["MicrosoftAppId", { ...singleTenant, MicrosoftAppId: "my-bot" }],
    ["MicrosoftAppTenantId", { ...singleTenant, MicrosoftAppTenantId: "" }],
    ["MicrosoftAppPassword", { ...singleTenant, MicrosoftAppPassword: "" }],
    ["MicrosoftAppPassword", { ...singleTenant, MicrosoftAppClientId: clientId }],
    ["MicrosoftAppPassword", { ...singleTenant, MicrosoftAppType: "UserAssignedMSI" }],
    [
      "MicrosoftAppClientId",
      { ...singleTenant, MicrosoftAppPassword: "", MicrosoftAppClientId: "x" },
    ],
  ])("%s: %j", (name, env) => {
    const problems = problemsOf(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problems[0]).toContain("set");
  });

  it("names all problems at once and no value", () => {
    const problems = problemsOf({
      NODE_ENV: "production",
      MicrosoftAppType: "Nonsense",
      MicrosoftAppPassword: secret,
      CLOUD: "moon",
      GRAPH_ACCESS_TOKEN: "x.y.z",
    }).join("\n");
    for (const name of [
      "MicrosoftAppType",
      "MicrosoftAppId",
      "MicrosoftAppTenantId",
      "CLOUD",
      "GRAPH_ACCESS_TOKEN",
    ]) {
      expect(problems).toContain(`${name}: `);
    }
    expect(problems).not.toMatch(/Nonsense|moon|x\.y\.z|not-a-real-secret/);
  });
});

it("takes or refuses any environment, and names settings but no values", () => {
  const names = settingsTable.map(({ name }) => name);
  fc.assert(
    fc.property(oddSettings(names), (env) => {
      const outcome = readSettings({ ...env, MicrosoftAppPassword: "canary-value" });
      const problems = outcome.state === "wrong" ? outcome.problems : [];
      expect(problems.filter((one) => !names.some((name) => one.startsWith(name)))).toEqual([]);
      expect(problems.join()).not.toContain("canary-value");
    }),
    { numRuns: runs(1_000) },
  );
});
