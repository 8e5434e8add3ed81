import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createApp } from "../../bot/app";
import { type Outside } from "../../bot/outside";
import {
  type DemoTenant,
  engineersGroupId,
  helpdeskGroupId,
  startDemoTenant,
} from "../../bot/demo";
import { staticToken } from "../../bot/graph";
import { readSettings } from "../../bot/settings";
import { type ChannelService, type Sent, startChannelService } from "./channelService";

const appId = "11111111-2222-4333-8444-555555555555";
export const tenantId = "66666666-7777-4888-8999-000000000000";
const bot = { id: `28:${appId}`, name: "Provisioning Helpdesk" };

/** The product in production, with Teams and Microsoft Graph as stand-ins on loopback. */
export interface ProductionApp {
  readonly url: string;
  readonly service: ChannelService;
  readonly graph: DemoTenant;
  /** Somebody of the tenant in Teams, by role and name in the demo tenant. */
  person(role: "employee" | "helpdesk" | "engineer", displayName?: string): TeamsPerson;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface TeamsPerson {
  readonly userId: string;
  readonly displayName: string;
  /** Id of the account in Teams. */
  readonly account: string;
  /** The chat of the person with the bot. */
  readonly chat: string;
  /** Posts an activity in the own chat, or in the conversation given; resolves with the status. */
  post(activity: object, conversation?: string): Promise<number>;
  /** The same, with what was answered. */
  send(activity: object, conversation?: string): Promise<{ status: number; body: unknown }>;
  /** Says something and waits for the bot's next message in the conversation. */
  say(text: string, conversation?: string): Promise<readonly Sent[]>;
  install(conversation?: string): Promise<number>;
}

/** Services beside that of Teams. */
interface OtherServices {
  /** Addresses of other channels that may be answered to. */
  readonly served?: readonly string[];
  /** Root of the token service. */
  readonly oauth?: string;
}

const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing(): void {
  // Tests read answers, not logs.
}

/** Starts all three. */
export async function startProduction(
  outside: Partial<Outside> = {},
  env: Readonly<Record<string, string>> = {},
  others: OtherServices = {},
): Promise<ProductionApp> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-"));
  const service = await startChannelService(appId);
  const graph = await startDemoTenant({ clock: () => new Date(), logLimit: "off" });
  const read = readSettings({
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: "0",
    DATA_DIR: folder,
    GRAPH_ROOT: graph.url,
    MicrosoftAppType: "UserAssignedMSI",
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    HELPDESK_GROUP_ID: helpdeskGroupId,
    ENGINEERS_GROUP_ID: engineersGroupId,
    ...env,
  });
  if (read.state === "wrong") throw new Error(read.problems.join("; "));
  const { settings } = read;
  const graphToken = staticToken(graph.token);
  const channel = {
    ...service.outside,
    endpoints: { ...service.outside.endpoints!, ...(others.oauth && { OAuthUrl: others.oauth }) },
    mayServe: (url: string) =>
      others.served?.includes(url) === true || service.outside.mayServe?.(url) === true,
  };
  const compose = () =>
    createApp(settings, { log: silent, logRequests: 10_000, graphToken, channel, ...outside });
  let app = compose();
  let { url } = await app.start();
  return {
    get url() {
      return url;
    },
    service,
    graph,
    person: (role, displayName) => person({ service, graph, url: () => url }, role, displayName),
    restart: async () => {
      await app.stop();
      app = compose();
      ({ url } = await app.start());
    },
    stop: async () => {
      await app.stop();
      await Promise.all([service.close(), graph.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Place {
  readonly service: ChannelService;
  readonly graph: DemoTenant;
  readonly url: () => string;
}

let activities = 0;

function person(
  { service, graph, url }: Place,
  role: string,
  displayName: string | undefined,
): TeamsPerson {
  const found = graph.people.find(
    (one) => one.role === role && (displayName === undefined || one.displayName === displayName),
  );
  if (found === undefined) throw new Error(`no ${role} ${displayName ?? ""}`);
  const account = `29:${found.userId}`;
  const chat = `a:${account}`;
  const send: TeamsPerson["send"] = async (activity, conversation = chat) => {
    if (!service.rooms.has(conversation)) service.open(conversation, "personal");
    const type = service.rooms.get(conversation)!.type;
    const response = await fetch(new URL("/api/messages", url()), {
      method: "POST",
      headers: { "content-type": "application/json", authorization: service.token() },
      body: JSON.stringify({
        type: "message",
        id: `in-${activities++}`,
        channelId: "msteams",
        serviceUrl: service.url,
        from: { id: account, name: found.displayName, aadObjectId: found.userId },
        recipient: bot,
        conversation: { id: conversation, conversationType: type, tenantId },
        channelData: { tenant: { id: tenantId } },
        locale: "en-US",
        ...activity,
      }),
    });
    return { status: response.status, body: await response.json() };
  };
  const post: TeamsPerson["post"] = async (...what) => (await send(...what)).status;
  return {
    userId: found.userId,
    displayName: found.displayName,
    account,
    chat,
    post,
    send,
    say: async (text, conversation = chat) => {
      const before = service.said(conversation).length;
      const mention = `<at>${bot.name}</at>`;
      const inGroup = conversation !== chat;
      const status = await post(
        inGroup
          ? {
              text: `${mention} ${text}`,
              entities: [{ type: "mention", mentioned: bot, text: mention }],
            }
          : { text },
        conversation,
      );
      if (status !== 200) throw new Error(`answered ${status}`);
      return service.said(conversation).slice(before);
    },
    install: (conversation) =>
      post({ type: "installationUpdate", action: "add" }, conversation ?? chat),
  };
}

/** What messages say: in Teams the words beside a card are its summary. */
export function wordsOf(messages: readonly Sent[]): string {
  return messages.map(({ text, summary }) => text ?? summary ?? "").join("\n");
}
