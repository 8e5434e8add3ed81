import { type Value } from "./armExpression";
import { azureBot, made, ofType, withGroup } from "./madeTemplates";

describe("the Azure Bot", () => {
  const channels = (given: Readonly<Record<string, Value>>): readonly string[] =>
    ofType(
      made(withGroup("AzureBot"), { ...azureBot, ...given }),
      "Microsoft.BotService/botServices/channels",
    ).map(({ name }) => name);

  it("is in Teams and on Direct Line", () => {
    expect(channels({})).toEqual(["helpdesk/MsTeamsChannel", "helpdesk/DirectLineChannel"]);
  });

  it("is in Teams only where no page is named", () => {
    expect(channels({ directLineTrustedOrigins: [] })).toEqual(["helpdesk/MsTeamsChannel"]);
  });

  it("gives Direct Line tokens to the portal's pages only", () => {
    const botEndpoint = "https://bot.contoso.com/api/messages";
    const deployment = made(withGroup("AzureBot"), { ...azureBot, botEndpoint });
    const [, directLine] = ofType(deployment, "Microsoft.BotService/botServices/channels");
    expect(directLine?.["properties"]).toMatchObject({
      properties: {
        sites: [
          {
            isV1Enabled: false,
            isSecureSiteEnabled: true,
            trustedOrigins: ["https://bot.contoso.com"],
          },
        ],
      },
    });
  });

  it.each([
    ["UserAssignedMSI", expect.stringContaining("/userAssignedIdentities/identity") as unknown],
    ["SingleTenant", null],
  ])("of type %s names the managed identity %j", (appType, id) => {
    const deployment = made(withGroup("AzureBot"), { ...azureBot, appType });
    const [bot] = ofType(deployment, "Microsoft.BotService/botServices");
    expect(bot?.["properties"]).toMatchObject({ msaAppType: appType, msaAppMSIResourceId: id });
  });

  it("of type MultiTenant is refused: none can be made any more", () => {
    expect(() => made(withGroup("AzureBot"), { ...azureBot, appType: "MultiTenant" })).toThrow(
      "appType may not be MultiTenant",
    );
  });

  it.each([
    ["AzureCloud", "https://helpdesk.azurewebsites.net/api/messages"],
    ["AzureUSGovernment", "https://helpdesk.azurewebsites.us/api/messages"],
    ["AzureChinaCloud", "https://helpdesk.chinacloudsites.cn/api/messages"],
  ] as const)("in %s is at %s", (environment, endpoint) => {
    const deployment = made(withGroup("AzureBot"), azureBot, { environment });
    const [bot] = ofType(deployment, "Microsoft.BotService/botServices");
    expect(bot?.["properties"]).toMatchObject({ endpoint });
  });
});
