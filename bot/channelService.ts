import { channelIdentity } from "./botIdentity";
import {
  type BotFrameworkChannel,
  type BotFrameworkOptions,
  channelEndpoints,
  createBotFramework,
} from "./channels/botFramework";
import { createCredential, createTokenProvider, systemClock, type TokenProvider } from "./graph";
import { type Settings } from "./settings";

/** What may be handed in instead of the cloud's channel service. */
export type ChannelOutside = Pick<BotFrameworkOptions, "endpoints" | "mayServe" | "outgoingToken">;

/** Connects to the channel service of the settings' cloud, as the bot of the settings. */
export function openChannel(
  { mode, cloud, bot, oauthConnection, handoffChannels: hubs }: Settings,
  parts: Pick<
    BotFrameworkOptions,
    "log" | "store" | "perUser" | "tooFast" | "portalUser" | "portalAccountOf"
  >,
  outside: ChannelOutside = {},
): BotFrameworkChannel {
  const signIn = oauthConnection !== undefined && { oauthConnection };
  const identity = bot && { bot, outgoingToken: channelToken(cloud, bot) };
  return createBotFramework({
    ...parts,
    ...{ mode, cloud, hubs },
    clock: systemClock,
    ...identity,
    ...signIn,
    ...outside,
  });
}

/** Nothing is asked for before the first reply goes out. */
export function channelToken(
  cloud: Settings["cloud"],
  bot: NonNullable<Settings["bot"]>,
): TokenProvider {
  const root = channelEndpoints(cloud, bot.tenantId).ToChannelFromBotOAuthScope;
  let token: TokenProvider | undefined;
  return (options) => {
    token ??= createTokenProvider({
      credential: createCredential(channelIdentity(cloud, bot)),
      root,
      clock: systemClock,
    });
    return token(options);
  };
}
