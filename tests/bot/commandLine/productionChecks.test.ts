import { type ProductionServices } from "../../../bot/commandLine/command";
import { productionChecks } from "../../../bot/commandLine/productionChecks";
import { productionServices } from "../../../bot/productionServices";
import { channelEndpoints } from "../../../bot/channels/botFramework";
import { startAzureDirectLine } from "../../builders/azureDirectLine";
import { startTokenService } from "../../builders/tokenService";
import { settingsOf } from "./context";

const appId = "11111111-2222-4333-8444-555555555555";
const env = {
  NODE_ENV: "production",
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: "66666666-7777-4888-8999-000000000000",
  MicrosoftAppPassword: "not-a-real-secret",
};
const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const well: ProductionServices = { channelToken: () => Promise.resolve(true) };

const failed = async (given: Record<string, string>, services?: ProductionServices) =>
  (await productionChecks(settingsOf({ ...env, ...given }), services ?? well))
    .filter(({ ok }) => !ok)
    .map(({ check, detail }) => `${check}: ${detail}`);

const oidc = { PORTAL_AUTH: "oidc", PORTAL_CLIENT_ID: appId, PORTAL_URL: "https://a.contoso.com" };
const nobody = "portal sign-in PORTAL_AUTH: not set: the portal gives nobody a token";
it.each<[string, Record<string, string>, ProductionServices, string[]]>([
  ["all is set", oidc, well, []],
  ["nobody can sign in to the portal", {}, well, [nobody]],
  [
    "App Service's sign-in is off",
    { PORTAL_AUTH: "appservice" },
    well,
    ["portal sign-in PORTAL_AUTH: App Service's sign-in is off"],
  ],
  ["it is on", { PORTAL_AUTH: "appservice", WEBSITE_AUTH_ENABLED: "true" }, well, []],
  [
    "the registration is wrong",
    oidc,
    { channelToken: () => Promise.resolve(false) },
    ["bot registration: gives no token for the channel service"],
  ],
  [
    "the token service has no such connection",
    oidc,
    { ...well, signIn: () => Promise.resolve(false) },
    ["sign-in in Teams OAUTH_CONNECTION: the token service offers no sign-in for it"],
  ],
  [
    "telemetry gets no token",
    oidc,
    { ...well, telemetryToken: () => Promise.resolve(false) },
    ["telemetry APPLICATIONINSIGHTS_CONNECTION_STRING: gives no token for Azure Monitor"],
  ],
])("says what is wrong when %s", async (_, given, services, wrong) => {
  expect(await failed(given, services)).toEqual(wrong);
});

it("has nothing to say in local mode", async () => {
  const local = settingsOf({ STORE: "memory:" });
  expect(productionServices(local, log)).toBeUndefined();
  expect(await productionChecks(local, undefined)).toEqual([]);
});

it.each([
  ["right-secret", true],
  ["wrong-secret", false],
])("tries the Direct Line secret %s, and shows it never", async (secret, ok) => {
  const directLine = await startAzureDirectLine({
    secret: "right-secret",
    appId,
    messages: () => "http://127.0.0.1:1/",
    channelToken: () => "",
    botToken: () => Promise.resolve(""),
  });
  const settings = settingsOf({ ...env, ...oidc, DIRECT_LINE_SECRET: secret });
  const { directLine: check } =
    productionServices(settings, log, { directLineRoot: directLine.root }) ?? {};
  const checks = await productionChecks(settings, { ...well, ...(check && { directLine: check }) });
  await directLine.close();
  expect(checks.find((one) => one.check.includes("Direct Line"))).toMatchObject({ ok });
  expect(JSON.stringify(checks)).not.toContain(secret);
});

it.each([
  ["entra", true],
  ["another", false],
])("tries the connection %s at the token service", async (connection, ok) => {
  const botToken = () => Promise.resolve("of-the-bot");
  const tokens = await startTokenService({ connectionName: "entra", botToken });
  const channel = {
    outgoingToken: botToken,
    endpoints: { ...channelEndpoints("public", appId), OAuthUrl: tokens.root },
  };
  const settings = settingsOf({ ...env, ...oidc, OAUTH_CONNECTION: connection });
  const services = productionServices(settings, log, { channel });
  const tried = await services?.signIn?.();
  await tokens.close();
  expect(tried).toBe(ok);
});

it("tells of a Direct Line that does not answer", async () => {
  const settings = settingsOf({ ...env, ...oidc, DIRECT_LINE_SECRET: "s" });
  const { directLine } =
    productionServices(settings, log, { directLineRoot: "http://127.0.0.1:1" }) ?? {};
  expect(await directLine?.()).toEqual({ ok: false, detail: "does not answer" });
});
