import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from "botbuilder";
import { type BotFrameworkAuthentication } from "botframework-connector";

import { type ChannelEndpoints } from "./channelEndpoints";

/** The bot as the channel service knows it. */
export interface ChannelIdentity {
  readonly appId: string;
  readonly tenantId: string;
}

/**
 * The SDK's checks of what comes in. Its credentials are asked for nothing but whether an audience is
 * the bot's own: tokens for what goes out are made elsewhere (bot/graph/credential.ts).
 */
export function channelAuthentication(
  { appId, tenantId }: ChannelIdentity,
  endpoints: ChannelEndpoints,
): BotFrameworkAuthentication {
  const app = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId };
  const factory = new ConfigurationServiceClientCredentialFactory({
    ...app,
    MicrosoftAppType: "UserAssignedMsi",
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the SDK's own factories do not all extend the class they stand for
  return new ConfigurationBotFrameworkAuthentication({ ...endpoints, ...app }, factory);
}
