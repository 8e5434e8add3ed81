import { readSettings, settingsTable } from "../../bot/settings";
import { type Value } from "./armExpression";
import { deploy, type DeployOptions } from "./armDeployment";
import { identityClientId, tenant } from "./armScope";
import { readTemplate } from "./armTemplate";

interface AppSetting {
  readonly name: string;
  readonly value: string;
}

/** The settings each host would have. */
const hosts = {
  BotApp: (given: Readonly<Record<string, Value>>, options?: DeployOptions) => {
    const site = resourceOf(
      "BotApp",
      "Microsoft.Web/sites",
      { appServiceName: "helpdesk", ...given },
      options,
    );
    return (site as { siteConfig: { appSettings: AppSetting[] } }).siteConfig.appSettings;
  },
  ContainerApp: (given: Readonly<Record<string, Value>>, options?: DeployOptions) => {
    const container = { containerAppName: "app", containerRegistryName: "r", containerImage: "i" };
    const type = "Microsoft.App/containerApps";
    const app = resourceOf("ContainerApp", type, { ...container, ...given }, options);
    return (app as { template: { containers: [{ env: AppSetting[] }] } }).template.containers[0]
      .env;
  },
};
const hostNames = ["BotApp", "ContainerApp"] as const;

function resourceOf(
  name: string,
  type: string,
  given: Readonly<Record<string, Value>>,
  options?: DeployOptions,
): unknown {
  const template = readTemplate(`deployUseExistResourceGroup/template-${name}-with-rg.json`);
  const { resources } = deploy(template, { UMSIName: "identity", ...given }, options);
  return resources.find((one) => one.type === type)?.["properties"];
}

const environmentOf = (settings: readonly AppSetting[]): Record<string, string> =>
  Object.fromEntries(settings.map(({ name, value }) => [name, value]));

const wish = "no template deploys a model; who wants one sets it (README of the templates)";
const noModel = { AZURE_OPENAI_ENDPOINT: wish, AZURE_OPENAI_DEPLOYMENT: wish };

/** Settings of the product that no template sets, and why. */
const notSet: Readonly<Record<(typeof hostNames)[number], Readonly<Record<string, string>>>> = {
  BotApp: {
    PORT: "App Service hands it in",
    PORTAL_CLIENT_ID: "App Service's own sign-in has it",
    HOST: "all addresses are right inside App Service",
    MicrosoftAppPassword: "no template has a secret",
    PORTAL_CLIENT_SECRET: "the managed identity vouches for the portal's app",
    GRAPH_ROOT: "follows from CLOUD",
    GRAPH_ACCESS_TOKEN: "local mode only",
    CASE_TAKE_MINUTES: "its default is a start; who has an agreement sets it",
    HANDOFF_CHANNELS: "few stand in front of a contact centre; who does sets it",
    ...noModel,
    WORKERS: "its default is right for plans of one core; who takes a larger one sets it",
    RETENTION_DAYS: "its default is a start; who must keep less or more sets it",
  },
  ContainerApp: {
    PORT: "the probes and the ingress go to its default",
    HOST: "all addresses are right in a container",
    MicrosoftAppPassword: "no template has a secret",
    PORTAL_CLIENT_SECRET: "the managed identity vouches for the portal's app",
    GRAPH_ROOT: "follows from CLOUD",
    GRAPH_ACCESS_TOKEN: "local mode only",
    CASE_TAKE_MINUTES: "its default is a start; who has an agreement sets it",
    HANDOFF_CHANNELS: "few stand in front of a contact centre; who does sets it",
    ...noModel,
    WORKERS: "its default is right for the one core it asks for; who asks for more sets it",
    RETENTION_DAYS: "its default is a start; who must keep less or more sets it",
  },
};

/** Settings that others read, and who. */
const readByOthers: Readonly<Record<string, string>> = {
  OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID: "App Service's own sign-in, instead of a secret",
  SCM_DO_BUILD_DURING_DEPLOYMENT: "App Service's deployment",
  WEBSITE_RUN_FROM_PACKAGE: "App Service's deployment",
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: "App Service, when it stops an instance",
};

describe.each(hostNames)("the app settings of %s", (host) => {
  const names = hosts[host]({}).map(({ name }) => name);
  const read: readonly string[] = settingsTable.map(({ name }) => name);

  it("hold every setting that the product reads, or a reason is given here", () => {
    const missing = read.filter((name) => !names.includes(name) && !(name in notSet[host]));
    expect(missing).toEqual([]);
  });

  it("hold nothing that nobody reads", () => {
    const unread = names.filter((name) => !read.includes(name) && !(name in readByOthers));
    expect(unread).toEqual([]);
  });

  it("are each set once, and no reason is given for one that is set", () => {
    expect([...new Set(names)]).toEqual(names);
    expect(
      Object.keys(notSet[host]).filter((name) => names.includes(name) || !read.includes(name)),
    ).toEqual([]);
  });

  it("are right as they stand", () => {
    const given = {
      engineersGroupId: "55555555-5555-5555-5555-555555555555",
      helpdeskGroupId: "66666666-6666-6666-6666-666666666666",
      storageAccountName: "helpdeskstore",
    };
    const outcome = readSettings(environmentOf(hosts[host](given)));
    expect(outcome).toMatchObject({
      state: "ok",
      settings: {
        mode: "production",
        bot: {
          appId: identityClientId,
          tenantId: tenant,
          credential: { kind: "managedIdentity" },
        },
        store: { kind: "azure", blobUrl: "https://helpdeskstore.blob.core.windows.net" },
        graph: { access: "identity" },
        fixes: "off",
        limits: { perUser: 30, perAddress: 600 },
        logLevel: "info",
        engineersGroupId: given.engineersGroupId,
        helpdeskGroupId: given.helpdeskGroupId,
      },
    });
  });

  it("of a single-tenant app name the identity of its federated credential", () => {
    const appId = "77777777-7777-7777-7777-777777777777";
    const outcome = readSettings(environmentOf(hosts[host]({ appType: "SingleTenant", appId })));
    expect(outcome).toMatchObject({
      state: "ok",
      settings: { bot: { appId, credential: { kind: "federated", clientId: identityClientId } } },
    });
  });

  it.each([
    ["AzureCloud", {}, "public", "core.windows.net"],
    ["AzureUSGovernment", {}, "usgov", "core.usgovcloudapi.net"],
    ["AzureUSGovernment", { cloud: "usgovdod" }, "usgovdod", "core.usgovcloudapi.net"],
    ["AzureChinaCloud", {}, "china", "core.chinacloudapi.cn"],
  ] as const)("in %s with %j are for %s", (environment, given, cloud, suffix) => {
    const outcome = readSettings(
      environmentOf(hosts[host]({ storageAccountName: "store", ...given }, { environment })),
    );
    expect(outcome).toMatchObject({
      state: "ok",
      settings: { cloud, store: { blobUrl: `https://store.blob.${suffix}` } },
    });
  });
});

it.each([
  ["BotApp", "appservice"],
  ["ContainerApp", "oidc"],
] as const)("the portal of %s lets people in only with an app registration: %s", (host, auth) => {
  const authOf = (given: Readonly<Record<string, Value>>): string | undefined =>
    environmentOf(hosts[host](given))["PORTAL_AUTH"];
  expect(authOf({})).toBe("");
  expect(authOf({ portalAppId: "an-id" })).toBe(auth);
});

it.each([
  ["DIRECT_LINE_SECRET", "directLineVaultUri", "direct-line-secret"],
  ["TICKETS_SECRET", "ticketsVaultUri", "tickets-secret"],
])("%s is read from the vault by the identity, never passed", (name, parameter, secretRef) => {
  const given = { [parameter]: "https://vault.vault.azure.net/secrets/one" };
  const ofSite = environmentOf(hosts.BotApp(given))[name];
  expect(ofSite).toBe(`@Microsoft.KeyVault(SecretUri=${given[parameter]})`);
  expect(hosts.ContainerApp(given)).toContainEqual({ name, secretRef });
  for (const host of hostNames) expect(environmentOf(hosts[host]({}))[name]).toBe("");
});
