import { channelEndpoints } from "../../../../bot/channels/botFramework/channelEndpoints";
import { clouds, type CloudName } from "../../../../bot/graph/clouds";

const tenantId = "66666666-7777-4888-8999-000000000000";
/** How the names of a cloud's own hosts end. */
const endings: Readonly<Record<CloudName, RegExp>> = {
  public: /\.com$/,
  usgov: /\.us$/,
  usgovdod: /\.us$/,
  china: /\.cn$/,
};
const all = Object.keys(endings) as CloudName[];

describe.each(all)("the cloud %s", (cloud) => {
  it("is asked for nothing that belongs to another", () => {
    const { CallerId, ...endpoints } = channelEndpoints(cloud, tenantId);
    const { federatedAudience, notOffered, ...places } = clouds[cloud];
    const urls = Object.entries({ ...endpoints, ...places });
    const foreign = urls.filter(([, url]) => !endings[cloud].test(new URL(url).hostname));
    expect(foreign).toEqual([]);
    expect(CallerId).toMatch(/^urn:botframework:azure/);
    expect(federatedAudience).toMatch(/^api:\/\/AzureADTokenExchange/);
    expect(notOffered).toEqual(cloud === "china" ? ["/auditLogs/provisioning"] : []);
  });
});

// As Microsoft publishes them: "National cloud deployments" of Graph, the constants of the Bot
// Framework, and the redirect addresses of its token service.
it.each<[CloudName, readonly string[]]>([
  [
    "public",
    [
      "https://graph.microsoft.com",
      "https://login.microsoftonline.com",
      "https://entra.microsoft.com",
      "https://api.botframework.com",
      "https://login.botframework.com/v1/.well-known/openidconfiguration",
      "https://token.botframework.com",
    ],
  ],
  [
    "usgov",
    [
      "https://graph.microsoft.us",
      "https://login.microsoftonline.us",
      "https://entra.microsoft.us",
      "https://api.botframework.us",
      "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
      "https://tokengcch.botframework.azure.us",
    ],
  ],
  [
    "usgovdod",
    [
      "https://dod-graph.microsoft.us",
      "https://login.microsoftonline.us",
      "https://entra.microsoft.us",
      "https://api.botframework.us",
      "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
      "https://apiDoD.botframework.azure.us",
    ],
  ],
  [
    "china",
    [
      "https://microsoftgraph.chinacloudapi.cn",
      "https://login.partner.microsoftonline.cn",
      "https://entra.microsoftonline.cn",
      "https://api.botframework.azure.cn",
      "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
      "https://token.botframework.azure.cn",
    ],
  ],
])("in %s Graph, sign-in, links and channel are set together", (cloud, expected) => {
  const endpoints = channelEndpoints(cloud, tenantId);
  const { graphRoot, loginAuthority, adminCenter } = clouds[cloud];
  expect([
    ...[graphRoot, loginAuthority, adminCenter],
    endpoints.ToBotFromChannelTokenIssuer,
    endpoints.ToBotFromChannelOpenIdMetadataUrl,
    endpoints.OAuthUrl,
  ]).toEqual(expected);
  expect(endpoints.ToChannelFromBotOAuthScope).toBe(endpoints.ToBotFromChannelTokenIssuer);
});
