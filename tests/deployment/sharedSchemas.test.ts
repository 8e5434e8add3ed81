import { type Resource } from "./armTemplate";
import { type ArmSchemas, hasSharedSchemas, readArmSchemas } from "./armSchemas";
import { made, templates, withGroup } from "./madeTemplates";

/** The published schemas are not part of the repository; they are used where they are beside it. */
const withShared = hasSharedSchemas ? it : it.skip;

let schemas: ArmSchemas;
beforeAll(() => {
  if (hasSharedSchemas) schemas = readArmSchemas();
});

const unpublished = ["Microsoft.Resources/deployments", "Microsoft.Resources/resourceGroups"];

describe.each(templates)("%s", (file, given) => {
  withShared("fits the schemas in the shared folder", () => {
    const faults = made(file, { ...given })
      .resources.filter(({ type }) => !unpublished.includes(type))
      .map((resource) => [resource.type, schemas.faultsOf(resource)]);
    expect(faults).toEqual(faults.map(([type]) => [type, []]));
  });
});

describe("a planted fault", () => {
  const planted = (type: string, change: (resource: Resource) => unknown): unknown => {
    const file = withGroup(type.startsWith("Microsoft.BotService") ? "AzureBot" : "BotApp");
    const given = templates.find(([one]) => one === file)?.[1] ?? {};
    const resource = made(file, given).resources.find((one) => one.type === type);
    if (resource === undefined) throw new Error(`there is no ${type}`);
    const copy = structuredClone(resource) as Resource;
    change(copy);
    return schemas.faultsOf(copy);
  };
  const properties = (resource: Resource): Record<string, unknown> =>
    resource["properties"] as Record<string, unknown>;

  describe.each<[string, string, (resource: Resource) => unknown, string]>([
    [
      "an unknown kind of bot",
      "Microsoft.BotService/botServices",
      (bot) => (properties(bot)["msaAppType"] = "Multi"),
      "msaAppType must be equal to one of the allowed values",
    ],
    [
      "a bot without endpoint",
      "Microsoft.BotService/botServices",
      (bot) => delete properties(bot)["endpoint"],
      "must have required property 'endpoint'",
    ],
    [
      "a word for a switch",
      "Microsoft.Web/sites",
      (site) => (properties(site)["httpsOnly"] = "yes"),
      "httpsOnly must be boolean",
    ],
    [
      "an old TLS",
      "Microsoft.Storage/storageAccounts",
      (account) => (properties(account)["minimumTlsVersion"] = "SSL3"),
      "minimumTlsVersion must be equal to one of the allowed values",
    ],
  ])("such as %s", (_, type, change, fault) => {
    withShared("is found with the shared schemas", () => {
      expect(planted(type, change)).toContainEqual(expect.stringContaining(fault));
    });
  });

  withShared("such as a version that does not exist is found with the shared schemas", () => {
    expect(
      planted("Microsoft.Web/sites", (site) => (site.apiVersion = "2001-01-01")),
    ).toBeUndefined();
  });
});
