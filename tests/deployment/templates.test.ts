import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../conventions/generated";
import { textOf, type Value } from "./armExpression";
import { deploy } from "./armDeployment";
import {
  azureBot,
  botApp,
  containerApp,
  group,
  made,
  newGroup,
  ofType,
  templates,
  withGroup,
} from "./madeTemplates";
import { readParameters, readTemplate, type Template, templateFolder } from "./armTemplate";

const { composeTemplates } = jest.requireActual<{
  composeTemplates: (root: string) => Readonly<Record<string, unknown>>;
}>("../../.build/templates");

describe.each(templates)("%s", (file, given) => {
  it("is what its parts make", () => {
    // `node .build/templates.js` writes it.
    expect(readTemplate(file)).toEqual(composeTemplates(root)[file]);
  });

  it("can be evaluated to the end", () => {
    expect(made(file, given).resources.length).toBeGreaterThan(2);
  });

  it("waits only for what it makes itself", () => {
    const own = new Set(everything(file, given));
    const missing = made(file, given).resources.flatMap(({ dependsOn }) =>
      ((dependsOn ?? []) as string[]).filter((id) => !own.has(id)),
    );
    expect(missing).toEqual([]);
  });

  it("makes nothing twice", () => {
    const ids = made(file, given).resources.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
  });

  it("says what each parameter is", () => {
    const unsaid = Object.entries(readTemplate(file).parameters).filter(
      ([, { metadata }]) => (metadata?.description ?? "").length < 10,
    );
    expect(unsaid).toEqual([]);
  });

  it("uses each parameter and variable", () => {
    const { parameters, variables = {} } = readTemplate(file);
    const text = readFileSync(path.join(templateFolder, file), "utf8");
    const unused = [
      ...Object.keys(parameters).filter((name) => !text.includes(`parameters('${name}')`)),
      ...Object.keys(variables).filter((name) => !text.includes(`variables('${name}')`)),
    ];
    expect(unused).toEqual([]);
  });

  it("neither takes nor gives away a secret", () => {
    const { parameters, outputs = {} } = readTemplate(file);
    const text = readFileSync(path.join(templateFolder, file), "utf8");
    expect(text).not.toMatch(/list(Keys|Secrets|Credentials|ChannelWithKeys)|SharedAccessKey/i);
    for (const name of [...Object.keys(parameters), ...Object.keys(outputs)]) {
      expect(name).not.toMatch(/secret|password|key$|token|connectionString/i);
    }
    expect(Object.values(parameters).map(({ type }) => type)).not.toContain("secureString");
  });

  it("has the API versions that were checked", () => {
    const versions = Object.fromEntries(
      made(file, given).resources.map(({ type, apiVersion }) => [type, apiVersion]),
    );
    expect(checkedVersions).toMatchObject(versions);
  });

  it("has a parameters file that fits", () => {
    const parametersFile = file.replace("/template-", "/parameters-for-template-");
    expect(() => made(file, readParameters(parametersFile))).not.toThrow();
  });
});

/** Of the newest stable definitions that the templates were checked against. */
const checkedVersions = {
  "Microsoft.App/containerApps": "2025-07-01",
  "Microsoft.App/managedEnvironments": "2025-07-01",
  "Microsoft.Authorization/roleAssignments": "2022-04-01",
  "Microsoft.BotService/botServices": "2022-09-15",
  "Microsoft.BotService/botServices/channels": "2022-09-15",
  "Microsoft.Insights/components": "2020-02-02",
  "Microsoft.Insights/diagnosticSettings": "2021-05-01-preview",
  "Microsoft.Insights/workbooks": "2023-06-01",
  "Microsoft.ManagedIdentity/userAssignedIdentities": "2024-11-30",
  "Microsoft.OperationalInsights/workspaces": "2025-07-01",
  "Microsoft.Resources/deployments": "2022-09-01",
  "Microsoft.Resources/resourceGroups": "2022-09-01",
  "Microsoft.Storage/storageAccounts": "2025-08-01",
  "Microsoft.Storage/storageAccounts/blobServices": "2025-08-01",
  "Microsoft.Web/serverfarms": "2024-11-01",
  "Microsoft.Web/sites": "2024-11-01",
  "Microsoft.Web/sites/basicPublishingCredentialsPolicies": "2024-11-01",
  "Microsoft.Web/sites/config": "2024-11-01",
};

/** Ids of all resources of a template, also of those whose condition does not hold here. */
function everything(file: string, given: Readonly<Record<string, Value>>): string[] {
  const text = readFileSync(path.join(templateFolder, file), "utf8");
  const template = JSON.parse(text.replace(/"condition": "[^"]*",/g, "")) as Template;
  const { resources } = deploy(template, given);
  return resources.map(({ id }) => id);
}

describe("the identity's roles", () => {
  const storage = [
    ["Microsoft.Storage/storageAccounts", "ba92f5b4-2d11-453d-a403-e96b0029c9fe"], // Storage Blob Data Contributor
    ["Microsoft.Storage/storageAccounts", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"], // Storage Table Data Contributor
    ["Microsoft.Insights/components", "3913510d-42f4-4e42-8a64-420c390055eb"], // Monitoring Metrics Publisher
  ];
  const pull = ["Microsoft.ContainerRegistry/registries", "7f951dda-4ed3-4680-a7ca-43fe172d538d"]; // AcrPull

  it.each([
    [withGroup("BotApp"), botApp, storage],
    [newGroup("BotApp"), { ...group, ...botApp }, storage],
    [withGroup("ContainerApp"), containerApp, [...storage, pull]],
    [withGroup("AzureBot"), azureBot, []],
  ])("of %s are these, each on one resource", (file, given, expected) => {
    const roles = ofType(made(file, given), "Microsoft.Authorization/roleAssignments").map(
      ({ scope, properties }) => {
        const { roleDefinitionId, principalType } = properties as Record<string, string>;
        expect(principalType).toBe("ServicePrincipal");
        const [namespace = "", type = "", name] = textOf(scope).split("/");
        expect(name).toMatch(/^\S+$/);
        return [`${namespace}/${type}`, roleDefinitionId?.split("/").at(-1)];
      },
    );
    expect(roles).toEqual(expected);
  });
});

it.each([
  [withGroup("BotApp"), botApp, "https://helpdesk.azurewebsites.net/api/messages"],
  [newGroup("BotApp"), { ...group, ...botApp }, "https://helpdesk.azurewebsites.net/api/messages"],
  [
    withGroup("ContainerApp"),
    containerApp,
    "https://helpdesk.westeurope.azurecontainerapps.io/api/messages",
  ],
])("%s tells what the Azure Bot needs", (file, given, botEndpoint) => {
  expect(made(file, given).outputs).toMatchObject({
    botEndpoint,
    identityClientId: "33333333-3333-3333-3333-333333333333",
    identityPrincipalId: "44444444-4444-4444-4444-444444444444",
  });
});
