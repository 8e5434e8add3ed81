import { type ChannelCloud } from "./serviceUrls";

/**
 * Where the channel service of a cloud issues and checks tokens. The names are the SDK's own
 * (`ConfigurationBotFrameworkAuthentication`); it takes all of them or none.
 */
export interface ChannelEndpoints {
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly OAuthUrl: string;
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly CallerId: string;
}

const usgov: ChannelEndpoints = {
  ToChannelFromBotLoginUrl: "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us",
  ToChannelFromBotOAuthScope: "https://api.botframework.us",
  ToBotFromChannelTokenIssuer: "https://api.botframework.us",
  OAuthUrl: "https://tokengcch.botframework.azure.us",
  ToBotFromChannelOpenIdMetadataUrl:
    "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
  ToBotFromEmulatorOpenIdMetadataUrl:
    "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
  CallerId: "urn:botframework:azureusgov",
};

/** Endpoints per cloud, from the Bot Framework's constants and Azure's pages (platform/clouds.md). */
export function channelEndpoints(cloud: ChannelCloud, tenantId: string): ChannelEndpoints {
  switch (cloud) {
    case "public":
      return {
        ToChannelFromBotLoginUrl: "https://login.microsoftonline.com/botframework.com",
        ToChannelFromBotOAuthScope: "https://api.botframework.com",
        ToBotFromChannelTokenIssuer: "https://api.botframework.com",
        OAuthUrl: "https://token.botframework.com",
        ToBotFromChannelOpenIdMetadataUrl:
          "https://login.botframework.com/v1/.well-known/openidconfiguration",
        ToBotFromEmulatorOpenIdMetadataUrl:
          "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
        CallerId: "urn:botframework:azure",
      };
    case "usgov":
      return usgov;
    case "usgovdod":
      return { ...usgov, OAuthUrl: "https://apiDoD.botframework.azure.us" };
    case "china": {
      const login = `https://login.partner.microsoftonline.cn/${tenantId}`;
      return {
        ToChannelFromBotLoginUrl: login,
        ToChannelFromBotOAuthScope: "https://api.botframework.azure.cn",
        ToBotFromChannelTokenIssuer: "https://api.botframework.azure.cn",
        OAuthUrl: "https://token.botframework.azure.cn",
        ToBotFromChannelOpenIdMetadataUrl:
          "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        ToBotFromEmulatorOpenIdMetadataUrl: `${login}/v2.0/.well-known/openid-configuration`,
        CallerId: "urn:botframework:azurechina",
      };
    }
  }
}
