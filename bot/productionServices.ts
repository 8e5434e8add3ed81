import { channelToken, type ChannelOutside } from "./channelService";
import {
  channelEndpoints,
  createUserTokens,
  startChannelThread,
  teamsRoots,
} from "./channels/botFramework";
import { type ChannelPost, type ProductionServices } from "./commandLine/command";
import { type TokenProvider } from "./graph";
import { azureDirectLineOf, type PortalOutside } from "./portalService";
import { type Settings } from "./settings";
import { type Logger } from "./telemetry";
import { telemetryToken } from "./telemetryService";

type BotIdentity = NonNullable<Settings["bot"]>;

/** What may be handed in instead of the cloud's own services, for tests. */
export interface ServicesOutside extends PortalOutside {
  readonly channel?: ChannelOutside;
  /** Root of the service that takes what nobody's activity asked for. */
  readonly teamsRoot?: string;
}

/** What `doctor` asks of the services around the bot; undefined in local mode, which has none. */
export function productionServices(
  settings: Settings,
  log: Logger,
  outside: ServicesOutside = {},
): ProductionServices | undefined {
  const { bot, cloud, oauthConnection } = settings;
  if (bot === undefined) return undefined;
  // Only asked whether the secret is taken: nobody is bound to the token.
  const users = { bind: () => Promise.reject(new Error("nobody is signed in here")) };
  const azure = azureDirectLineOf(settings, { users, log }, outside);
  const botToken = outside.channel?.outgoingToken ?? channelToken(cloud, bot);
  const insightsToken = telemetryToken(settings);
  return {
    channelToken: () => gives(botToken),
    ...(azure && { directLine: azure.check }),
    ...(insightsToken && { telemetryToken: () => gives(insightsToken) }),
    ...(oauthConnection !== undefined && {
      signIn: () => offersSignIn(settings, bot, oauthConnection, { ...outside, botToken }),
    }),
    postTo: (channel, text) =>
      post(botToken, outside.teamsRoot ?? teamsRoots[cloud], { ...bot, channel, text }),
  };
}

async function gives(token: TokenProvider): Promise<boolean> {
  try {
    return (await token()) !== "";
  } catch {
    return false;
  }
}

/** Asks for the sign-in of nobody: the service makes it from the connection alone. */
async function offersSignIn(
  { cloud }: Settings,
  { appId, tenantId }: BotIdentity,
  connectionName: string,
  { channel, botToken }: ServicesOutside & { readonly botToken: TokenProvider },
): Promise<boolean> {
  const { OAuthUrl: root } = channel?.endpoints ?? channelEndpoints(cloud, tenantId);
  const tokens = createUserTokens({ root, connectionName, appId, botToken });
  const nobody = {
    schema: 1 as const,
    channelId: "msteams",
    serviceUrl: teamsRoots[cloud] ?? root,
    conversation: { id: "doctor" },
    user: { id: "doctor" },
    bot: { id: `28:${appId}` },
  };
  return (await tokens.signInResource(nobody)) !== undefined;
}

async function post(
  botToken: TokenProvider,
  root: string | undefined,
  thread: Pick<BotIdentity, "appId" | "tenantId"> & {
    readonly channel: string;
    readonly text: string;
  },
): Promise<ChannelPost> {
  if (root === undefined) return { state: "unknown" };
  const token = await botToken().catch(() => "");
  if (token === "") return { state: "noToken" };
  return startChannelThread({ ...thread, root, token });
}
