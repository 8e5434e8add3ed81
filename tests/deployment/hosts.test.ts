import { botApp, containerApp, made, ofType, withGroup } from "./madeTemplates";
import { readTemplate } from "./armTemplate";

describe("the web app", () => {
  const deployment = made(withGroup("BotApp"), { ...botApp, portalAppId: "an-id" });

  it("speaks HTTPS only, and takes no password for publishing", () => {
    expect(ofType(deployment, "Microsoft.Web/sites")[0]).toMatchObject({
      kind: "app,linux",
      properties: {
        httpsOnly: true,
        siteConfig: {
          alwaysOn: true,
          minTlsVersion: "1.2",
          scmMinTlsVersion: "1.2",
          ftpsState: "Disabled",
          healthCheckPath: "/health",
          numberOfWorkers: 2,
        },
      },
    });
    const policies = ofType(deployment, "Microsoft.Web/sites/basicPublishingCredentialsPolicies");
    expect(policies.map(({ name, properties }) => [name, properties])).toEqual([
      ["helpdesk/scm", { allow: false }],
      ["helpdesk/ftp", { allow: false }],
    ]);
  });

  it("starts what the package holds", () => {
    const [site] = ofType(deployment, "Microsoft.Web/sites");
    expect(site?.["properties"]).toMatchObject({
      siteConfig: { appCommandLine: "node dist/bot/index.js", linuxFxVersion: "NODE|22-lts" },
    });
  });

  it("signs people in when the page asks, and lets the channels through", () => {
    expect(ofType(deployment, "Microsoft.Web/sites/config")[0]).toMatchObject({
      name: "helpdesk/authsettingsV2",
      properties: {
        platform: { enabled: true },
        globalValidation: {
          requireAuthentication: false,
          unauthenticatedClientAction: "AllowAnonymous",
        },
      },
    });
  });

  it("asks nobody to sign in where no app registration is named", () => {
    expect(ofType(made(withGroup("BotApp"), botApp), "Microsoft.Web/sites/config")).toEqual([]);
  });
});

describe("the container app", () => {
  const [app] = ofType(
    made(withGroup("ContainerApp"), containerApp),
    "Microsoft.App/containerApps",
  );

  it("speaks HTTPS only and pulls its image with the identity", () => {
    expect(app?.["properties"]).toMatchObject({
      configuration: {
        ingress: { external: true, allowInsecure: false, targetPort: 3978 },
        registries: [
          {
            server: "registry.azurecr.io",
            identity: expect.stringContaining("/userAssignedIdentities/identity") as string,
          },
        ],
      },
      template: { containers: [{ image: "registry.azurecr.io/bot:1" }], scale: { minReplicas: 2 } },
    });
  });

  it.each([
    ["direct-line-secret", "directLineVaultUri"],
    ["tickets-secret", "ticketsVaultUri"],
  ])("has %s from the vault, by its identity", (name, parameter) => {
    const keyVaultUrl = "https://vault.vault.azure.net/secrets/one";
    const given = { ...containerApp, [parameter]: keyVaultUrl };
    const deployment = made(withGroup("ContainerApp"), given);
    expect(ofType(deployment, "Microsoft.App/containerApps")[0]?.["properties"]).toMatchObject({
      configuration: {
        secrets: [
          {
            name,
            keyVaultUrl,
            identity: expect.stringContaining("/userAssignedIdentities/identity") as string,
          },
        ],
      },
    });
    expect(app?.["properties"]).toMatchObject({ configuration: { secrets: [] } });
  });

  it.each(["Startup", "Liveness", "Readiness"])("is asked for %s without Graph", (type) => {
    const { template } = app?.["properties"] as unknown as {
      template: { containers: [{ probes: { type: string; httpGet: { path: string } }[] }] };
    };
    const probe = template.containers[0].probes.find((one) => one.type === type);
    // A bot that cannot reach Graph still answers, by questions: it must not be taken away.
    expect(probe?.httpGet.path).toBe("/health");
  });
});

describe("storage and telemetry", () => {
  const deployment = made(withGroup("BotApp"), botApp);

  it("are opened by identities only", () => {
    expect(ofType(deployment, "Microsoft.Storage/storageAccounts")[0]).toMatchObject({
      properties: {
        allowSharedKeyAccess: false,
        allowBlobPublicAccess: false,
        minimumTlsVersion: "TLS1_2",
        supportsHttpsTrafficOnly: true,
      },
    });
    expect(ofType(deployment, "Microsoft.Insights/components")[0]).toMatchObject({
      properties: { DisableLocalAuth: true },
    });
    expect(ofType(deployment, "Microsoft.OperationalInsights/workspaces")[0]).toMatchObject({
      properties: { features: { disableLocalAuth: true } },
    });
  });

  it("keep deleted blobs for a while", () => {
    expect(ofType(deployment, "Microsoft.Storage/storageAccounts/blobServices")[0]).toMatchObject({
      properties: { deleteRetentionPolicy: { enabled: true, days: 14 } },
    });
  });
});

describe("an identity that exists elsewhere", () => {
  it.each([
    [withGroup("BotApp"), botApp],
    [withGroup("ContainerApp"), containerApp],
  ])("is used, not made, by %s", (file, given) => {
    const deployment = made(file, { ...given, UMSIResourceGroupName: "identities" });
    expect(ofType(deployment, "Microsoft.ManagedIdentity/userAssignedIdentities")).toEqual([]);
    const [host] = [
      ...ofType(deployment, "Microsoft.Web/sites"),
      ...ofType(deployment, "Microsoft.App/containerApps"),
    ];
    expect(
      Object.keys(
        (host?.["identity"] as { userAssignedIdentities: object }).userAssignedIdentities,
      ),
    ).toEqual([expect.stringContaining("/resourceGroups/identities/")]);
  });
});

describe("an App Service plan that exists", () => {
  const deployment = made(withGroup("BotApp"), { ...botApp, existingAppServicePlanName: "theirs" });

  it("is used, not made", () => {
    expect(ofType(deployment, "Microsoft.Web/serverfarms")).toEqual([]);
    expect(ofType(deployment, "Microsoft.Web/sites")[0]?.["properties"]).toMatchObject({
      serverFarmId: expect.stringMatching(/serverfarms\/theirs$/) as string,
    });
  });
});

it.each([
  [1, 2],
  [2, 2],
  [5, 5],
])("of a plan for %d instances there are %d", (capacity, instances) => {
  const newAppServicePlanSku = { name: "B1", tier: "Basic", size: "B1", family: "B", capacity };
  const deployment = made(withGroup("BotApp"), { ...botApp, newAppServicePlanSku });
  expect(ofType(deployment, "Microsoft.Web/serverfarms")[0]?.["sku"]).toMatchObject({
    capacity: instances,
  });
});

it("fewer than two replicas of the container are refused", () => {
  const { minReplicas, maxReplicas } = readTemplate(withGroup("ContainerApp")).parameters;
  expect([minReplicas?.minValue, maxReplicas?.minValue]).toEqual([2, 2]);
  expect(minReplicas?.defaultValue).toBeGreaterThanOrEqual(2);
});
