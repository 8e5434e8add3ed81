import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { type Outside } from "../../bot/outside";
import { type AzureDirectLine, type Seen, startAzureDirectLine } from "./azureDirectLine";
import { type ProductionApp, startProduction } from "./teams";

const appId = "11111111-2222-4333-8444-555555555555";
export const tenantId = "66666666-7777-4888-8999-000000000000";
const secret = "site-secret.of-the-portal";

/** The product in production with Azure Direct Line as a stand-in, and App Service's sign-in. */
export interface PortalApp {
  readonly production: ProductionApp;
  readonly directLine: AzureDirectLine;
  /** Asks for a token as somebody of the demo tenant whom App Service signed in. */
  tokenFor(userId: string, name?: string): Promise<Response>;
  /** A conversation of somebody who is signed in. */
  chatAs(userId: string, name?: string): Promise<PortalChat>;
  stop(): Promise<void>;
}

export interface PortalChat {
  readonly userId: string;
  readonly conversation: string;
  readonly token: string;
  /** Posts an activity and gives what the bot says next, with the status of the post. */
  post(activity: object): Promise<{ readonly status: number; readonly replies: readonly Seen[] }>;
}

/** The header with which App Service says who is signed in. */
export function principalOf(userId: string, name = "Somebody"): Record<string, string> {
  const claims = [
    ["http://schemas.microsoft.com/identity/claims/objectidentifier", userId],
    ["http://schemas.microsoft.com/identity/claims/tenantid", tenantId],
    ["name", name],
  ].map(([typ, val]) => ({ typ, val }));
  const principal = JSON.stringify({ auth_typ: "aad", claims });
  return { "x-ms-client-principal": Buffer.from(principal).toString("base64") };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts all of it. */
export async function startPortal(
  env: Readonly<Record<string, string>> = {},
  outside: Partial<Outside> = {},
  oauth?: () => string,
): Promise<PortalApp> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const place: { production?: ProductionApp } = {};
  const service = (): ProductionApp["service"] => place.production!.service;
  const directLine = await startAzureDirectLine({
    secret,
    appId,
    messages: () => `${origin}/api/messages`,
    channelToken: (claims) => service().token(claims),
    botToken: () => service().outside.outgoingToken!(),
  });
  const production = (place.production = await startProduction(
    { portal: { directLineRoot: directLine.root }, ...outside },
    {
      PORT: `${port}`,
      PORTAL_URL: origin,
      PORTAL_AUTH: "appservice",
      WEBSITE_AUTH_ENABLED: "true",
      DIRECT_LINE_SECRET: secret,
      ...env,
    },
    { served: [`${directLine.root}/`], ...(oauth && { oauth: oauth() }) },
  ));
  const tokenFor = (userId: string, name?: string): Promise<Response> =>
    fetch(`${origin}/portal/token`, {
      method: "POST",
      headers: { "content-type": "application/json", ...principalOf(userId, name) },
      body: "{}",
    });
  return {
    production,
    directLine,
    tokenFor,
    chatAs: async (userId, name) => openChat(directLine, await tokenFor(userId, name)),
    stop: async () => {
      await production.stop();
      await directLine.close();
    },
  };
}

async function openChat(directLine: AzureDirectLine, response: Response): Promise<PortalChat> {
  const issued = (await response.json()) as Record<"token" | "userId" | "conversationId", string>;
  const { token, userId, conversationId: conversation } = issued;
  const root = `${directLine.root}/v3/directline/conversations`;
  const call = (url: string, body: object): Promise<Response> =>
    fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  await call(root, {});
  const said = (): readonly Seen[] => directLine.conversations.get(conversation) ?? [];
  return {
    userId,
    conversation,
    token,
    post: async (activity) => {
      const before = said().length;
      const { status } = await call(`${root}/${conversation}/activities`, activity);
      // What the client wrote is the first of them.
      return { status, replies: said().slice(before + 1) };
    },
  };
}
