import { channelToken } from "./channelService";
import { type ProductionServices } from "./commandLine/command";
import { azureDirectLineOf, type PortalOutside } from "./portalService";
import { type Settings } from "./settings";
import { type Logger } from "./telemetry";

/** What `doctor` asks of the services around the bot; undefined in local mode, which has none. */
export function productionServices(
  settings: Settings,
  log: Logger,
  outside: PortalOutside = {},
): ProductionServices | undefined {
  const { bot, cloud } = settings;
  if (bot === undefined) return undefined;
  // Only asked whether the secret is taken: nobody is bound to the token.
  const users = { bind: () => Promise.reject(new Error("nobody is signed in here")) };
  const azure = azureDirectLineOf(settings, { users, log }, outside);
  return {
    channelToken: async () => {
      try {
        return (await channelToken(cloud, bot)()) !== "";
      } catch {
        return false;
      }
    },
    ...(azure && { directLine: azure.check }),
  };
}
