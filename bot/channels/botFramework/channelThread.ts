import { z } from "zod";

import { channelCall } from "./channelCall";
import { codeOf } from "./deliveryOf";
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

const created = z.object({ id: z.string().min(1) });
const withinMs = 8000;

/** Starts a thread in a channel of a team that has the bot (Connector API, "Create conversation"). */
export async function startChannelThread(thread: ChannelThread): Promise<ThreadStarted> {
  const { root, appId, tenantId, channel, text, token } = thread;
  const body = JSON.stringify({
    isGroup: true,
    bot: { id: `28:${appId}` },
    tenantId,
    channelData: { channel: { id: channel }, tenant: { id: tenantId } },
    activity: { type: "message", text, textFormat: "plain" },
  });
  const url = new URL(`${root.replace(/\/+$/, "")}/v3/conversations`);
  const headers = { Authorization: `Bearer ${token}` };
  try {
    const answer = await channelCall({ method: "POST", url, headers, body, withinMs });
    if (answer.status < 300 && created.safeParse(answer.body).success) return { state: "posted" };
    const code = codeOf(answer);
    const named = code !== undefined && /^\w{1,60}$/.test(code);
    return { state: "refused", reason: named ? code : `status ${answer.status}` };
  } catch {
    return { state: "noAnswer" };
  }
}
