import { randomBytes } from "node:crypto";
import http from "node:http";
import { type AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** An activity in a conversation, as a client gets it. */
export interface Seen extends Record<string, unknown> {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly from?: { readonly id: string };
  readonly replyToId?: string;
}

export interface AzureDirectLineOptions {
  readonly secret: string;
  readonly appId: string;
  /** Where the bot takes activities. */
  readonly messages: () => string;
  /** The Authorization header of the channel for an activity that came through `serviceurl`. */
  readonly channelToken: (claims: object) => string;
  /** The token the bot must send along with what it says. */
  readonly botToken: () => Promise<string>;
  readonly clock?: () => number;
}

/** A stand-in for Azure Direct Line with enhanced authentication, on loopback. */
export interface AzureDirectLine {
  /** Origin of the service, where the bot also answers to. */
  readonly root: string;
  /** What was asked of it, in order: method and path, and the status it answered. */
  readonly calls: { readonly call: string; readonly status: number; readonly origin?: string }[];
  /** Bodies of the requests for tokens. */
  readonly generated: unknown[];
  readonly conversations: ReadonlyMap<string, readonly Seen[]>;
  /** Tells the bot that somebody signed in, as the token service does through the channel. */
  signedIn(conversation: string, id: string, value: object): Promise<number>;
  /** Makes the service answer requests for tokens with this status. */
  failWith(status: number | undefined): void;
  close(): Promise<void>;
}

interface Grant {
  readonly conversation: string;
  readonly user: { readonly id: string; readonly name?: string };
  readonly trustedOrigins?: readonly string[];
  readonly until: number;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** Seconds; longest text of an activity; milliseconds the service waits for the bot. */
const documented = { token: 1800, bytes: 256 * 1024, botMs: 15_000 };
const path = "/v3/directline";
const refusal = (status: number, code: string): Answer => ({
  status,
  body: { error: { code, message: "" } },
});

/** Starts the service. It checks secret, tokens, origins and the documented limits. */
export async function startAzureDirectLine(
  options: AzureDirectLineOptions,
): Promise<AzureDirectLine> {
  const { secret, appId, clock = () => Date.now() } = options;
  const grants = new Map<string, Grant>();
  const conversations = new Map<string, Seen[]>();
  const streams = new Map<string, Set<WebSocket>>();
  const calls: AzureDirectLine["calls"] = [];
  const generated: unknown[] = [];
  let failing: number | undefined;
  let root = "";

  const grant = (one: Omit<Grant, "until">) => {
    const token = randomBytes(24).toString("base64url");
    grants.set(token, { ...one, until: clock() + documented.token * 1000 });
    return { token, conversationId: one.conversation, expires_in: documented.token };
  };
  const add = (conversation: string, activity: object): Seen => {
    const log = conversations.get(conversation)!;
    const id = `${conversation}|${String(log.length).padStart(7, "0")}`;
    const seen = { ...activity, id, conversation: { id: conversation } } as unknown as Seen;
    log.push(seen);
    const frame = JSON.stringify({ activities: [seen], watermark: String(log.length) });
    for (const stream of streams.get(conversation) ?? []) stream.send(frame);
    return seen;
  };
  /** Hands an activity to the bot, as the channel does. */
  const hand = async ({ conversation, user }: Grant, activity: object): Promise<Answer> => {
    const response = await fetch(options.messages(), {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: options.channelToken({ serviceurl: `${root}/` }),
      },
      body: JSON.stringify({
        from: { ...user, role: "user" },
        ...activity,
        channelId: "directline",
        serviceUrl: `${root}/`,
        recipient: { id: appId, name: "bot" },
        conversation: { id: conversation },
      }),
      signal: AbortSignal.timeout(documented.botMs),
    }).catch(() => undefined);
    if (response?.ok) return { status: 200 };
    return refusal(response === undefined ? 504 : 502, "BotError");
  };
  const start = async (one: Grant): Promise<Answer> => {
    const { conversation, user } = one;
    const isNew = !conversations.has(conversation);
    if (isNew) conversations.set(conversation, []);
    if (isNew)
      for (const member of [{ id: appId, name: "bot" }, user])
        await hand(one, { type: "conversationUpdate", id: member.id, membersAdded: [member] });
    const stream = `${root.replace("http", "ws")}${path}/conversations/${conversation}/stream`;
    return {
      status: isNew ? 201 : 200,
      body: { ...grant(one), streamUrl: `${stream}?watermark=-&t=${grant(one).token}` },
    };
  };
  const post = async (one: Grant, body: object): Promise<Answer> => {
    if (JSON.stringify(body).length > documented.bytes) return refusal(413, "MessageTooLarge");
    // Whatever the client says, the user is that of the token.
    const from = { ...(Reflect.get(body, "from") as object | undefined), ...one.user };
    const seen = add(one.conversation, { ...body, from });
    const handed = await hand(one, { ...body, id: seen.id, from });
    return handed.status === 200 ? { status: 200, body: { id: seen.id } } : handed;
  };

  const forBot = async (method: string, parts: string[], header: string, body: object) => {
    if (header !== `Bearer ${await options.botToken()}`) return refusal(401, "Unauthorized");
    const [conversation = "", , replyToId] = parts;
    if (!conversations.has(conversation)) return refusal(404, "ConversationNotFound");
    if (method !== "POST") return refusal(405, "MethodNotAllowed");
    return { status: 200, body: { id: add(conversation, { ...body, replyToId }).id } };
  };
  const generate = (bearer: string, body: object): Answer => {
    if (failing !== undefined) return refusal(failing, "ServiceError");
    if (bearer !== secret) return refusal(403, "BadArgument");
    generated.push(body);
    const { user, trustedOrigins } = body as Partial<Grant>;
    if (user !== undefined && !user.id.startsWith("dl_")) return refusal(400, "BadArgument");
    const made = grant({
      conversation: randomBytes(12).toString("base64url"),
      user: user ?? { id: randomBytes(6).toString("hex") },
      ...(trustedOrigins && { trustedOrigins }),
    });
    return { status: 200, body: made };
  };
  /** The token's grant, or why it is refused. */
  const granted = (bearer: string, origin: string | undefined): Grant | Answer => {
    const one = grants.get(bearer);
    if (one === undefined) return refusal(403, "BadArgument");
    if (clock() > one.until) return refusal(403, "TokenExpired");
    const trusted = origin === undefined || one.trustedOrigins?.includes(origin) !== false;
    return trusted ? one : refusal(403, "UntrustedOrigin");
  };
  const inConversation = (one: Grant, call: string, body: object): Answer | Promise<Answer> => {
    const [method, , id = "", what = ""] = call.split(/[ /]/);
    const log = conversations.get(id);
    if (id !== one.conversation || log === undefined) return refusal(403, "BadArgument");
    if (what === "" && method === "GET") return start(one);
    if (what === "activities" && method === "POST") return post(one, body);
    const history = { activities: log, watermark: String(log.length) };
    return what === "activities" ? { status: 200, body: history } : refusal(404, "NotFound");
  };
  /** `call` is method and path below the service's own. */
  const forClient = (
    call: string,
    { authorization = "", origin }: http.IncomingHttpHeaders,
    body: object,
  ): Answer | Promise<Answer> => {
    const bearer = authorization.replace(/^Bearer /, "");
    if (call === "POST tokens/generate") return generate(bearer, body);
    const one = granted(bearer, origin);
    if ("status" in one) return one;
    if (call === "POST tokens/refresh") return { status: 200, body: grant(one) };
    // By it the token service knows the browser again that signs in.
    if (call === "GET session/getsessionid") return { status: 200, body: { sessionId: "browser" } };
    return call === "POST conversations" ? start(one) : inConversation(one, call, body);
  };

  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const [target = ""] = url.split("?");
      const text = Buffer.concat(chunks).toString("utf8");
      const body = (text === "" ? {} : JSON.parse(text)) as object;
      const answer = async (): Promise<Answer> => {
        if (method === "OPTIONS") return { status: 204 };
        if (target.startsWith("/v3/conversations/")) {
          const parts = target.split("/").slice(3).map(decodeURIComponent);
          return forBot(method, parts, headers.authorization ?? "", body);
        }
        if (!target.startsWith(`${path}/`)) return refusal(404, "NotFound");
        return forClient(`${method} ${target.slice(path.length + 1)}`, headers, body);
      };
      void answer().then(({ status, body: reply }) => {
        const origin = headers.origin && { origin: headers.origin };
        if (method !== "OPTIONS") calls.push({ call: `${method} ${target}`, status, ...origin });
        response.statusCode = status;
        response.setHeader("access-control-allow-origin", headers.origin ?? "*");
        response.setHeader(
          "access-control-allow-headers",
          headers["access-control-request-headers"] ?? "",
        );
        response.setHeader("access-control-allow-credentials", "true");
        response.setHeader("content-type", "application/json");
        response.end(reply === undefined ? "" : JSON.stringify(reply));
      });
    });
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request, socket, head) => {
    const url = new URL(request.url ?? "", root);
    const one = grants.get(url.searchParams.get("t") ?? "");
    const trusted = one?.trustedOrigins?.includes(request.headers.origin ?? "") !== false;
    if (one === undefined || !trusted || !url.pathname.includes(one.conversation)) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (stream) => {
      const open = streams.get(one.conversation) ?? new Set();
      streams.set(one.conversation, open.add(stream));
      stream.on("close", () => open.delete(stream));
      const log = conversations.get(one.conversation) ?? [];
      if (log.length > 0)
        stream.send(JSON.stringify({ activities: log, watermark: String(log.length) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    root,
    calls,
    generated,
    conversations,
    signedIn: async (conversation, id, value) => {
      const one = [...grants.values()].find((each) => each.conversation === conversation)!;
      return (await hand(one, { type: "event", name: "tokens/response", id, value })).status;
    },
    failWith: (status) => {
      failing = status;
    },
    close: () =>
      new Promise((resolve) => {
        for (const one of sockets.clients) one.terminate();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
