import { createConnector } from "./connector";
import { channelReference } from "./reference";
import { type ChannelCloud } from "./serviceUrls";

/**
 * Where Teams takes what nobody's activity asked for, by cloud (Teams, "Send proactive messages"). For
 * China none is documented: only the address that an activity names.
 */
export const teamsRoots: Readonly<Record<ChannelCloud, string | undefined>> = {
  public: "https://smba.trafficmanager.net/teams",
  usgov: "https://smba.infra.gov.teams.microsoft.us/teams",
  usgovdod: "https://smba.infra.dod.teams.microsoft.us/teams",
  china: undefined,
};

export interface ChannelThread {
  /** Root of the channel service, such as one of `teamsRoots`. */
  readonly root: string;
  readonly appId: string;
  readonly tenantId: string;
  /** Id of a Teams channel, `19:...@thread.tacv2`. */
  readonly channel: string;
  readonly text: string;
  readonly token: string;
}

/** `refused`: with the service's code, or the status where it names none. */
export type ThreadStarted =
  | { readonly state: "posted" }
  | { readonly state: "refused"; readonly reason: string }
  | { readonly state: "noAnswer" };

/** Starts a thread in a channel of a team that has the bot, as a case does. */
export async function startChannelThread({
  root,
  channel,
  text,
  token,
  ...bot
}: ChannelThread): Promise<ThreadStarted> {
  const clock = { now: () => Date.now(), wait: () => Promise.resolve() };
  const outgoingToken = (): Promise<string> => Promise.resolve(token);
  const connector = createConnector({ mayServe: () => true, outgoingToken, clock });
  try {
    const { thread, refusedAs } = await connector.startThread(
      channelReference(bot, root, channel),
      { text },
    );
    if (thread !== undefined) return { state: "posted" };
    return refusedAs === undefined
      ? { state: "noAnswer" }
      : { state: "refused", reason: refusedAs };
  } catch {
    return { state: "noAnswer" };
  }
}
