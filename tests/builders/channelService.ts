import { createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import http from "node:http";
import { type AddressInfo } from "node:net";
import { type BotFrameworkOptions } from "../../bot/channels/botFramework";

/** An activity as the service got it from the bot. */
export interface Sent {
  readonly id: string;
  readonly conversation: string;
  readonly type: string;
  /** Of an event. */
  readonly name?: string;
  readonly value?: unknown;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly content: unknown }[];
  readonly entities?: readonly Record<string, unknown>[];
}

interface Room {
  /** `other`: not of Teams, which alone says how often a conversation may be written to. */
  readonly type: "personal" | "groupChat" | "channel" | "other";
  activities: Sent[];
  readonly times: number[];
  /** What the service answers instead, such as a person's block. */
  refusal?: { readonly status: number; readonly code: string };
  /** Takes messages only. */
  noEvents?: boolean;
}

/** A stand-in for the Bot Connector of Teams, with its key server: both on loopback. */
export interface ChannelService {
  readonly url: string;
  /** What the product is given instead of the cloud's own service. */
  readonly outside: Pick<BotFrameworkOptions, "endpoints" | "mayServe" | "outgoingToken">;
  readonly rooms: ReadonlyMap<string, Room>;
  /** Opens a conversation as Teams itself does. */
  open(id: string, type: Room["type"]): void;
  /** Lets the bot open chats with these people. */
  readonly installedFor: Set<string>;
  refuse(conversation: string, status: number, code: string): void;
  refuseEvents(conversation: string): void;
  /** Keeps what somebody pasted into a message, for the bot alone; the address of it. Handed out late if so. */
  paste(bytes: Buffer, heldUpMs?: number): string;
  /** Everything the bot wrote in a conversation and did not take back. */
  said(conversation: string): readonly Sent[];
  /** Answers of the service other than success, in order. */
  readonly refusals: { readonly status: number; readonly code: string }[];
  /** Tokens for the bot that are accepted now; a new one takes the place of the old. */
  revokeTokens(): void;
  /** A token as the channel service sends it with an activity. */
  token(claims?: object): string;
  close(): Promise<void>;
}

const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
/** The SDK keeps keys by their address for a day, and the next test in this process may get the port of one before. */
const metadataPath = `/channel/${randomUUID()}`;
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const issuer = "https://api.botframework.com";
/** Messages per conversation and window, as documented for Teams. */
const windows = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
] as const;
/** 100 KB, counted in UTF-16. */
const mostUtf16 = 100 * 1024;

/** Starts the service for a bot. It checks tokens and enforces the documented limits. */
export async function startChannelService(
  appId: string,
  clock: () => number = () => Date.now(),
): Promise<ChannelService> {
  const rooms = new Map<string, Room>();
  const installedFor = new Set<string>();
  const refusals: { status: number; code: string }[] = [];
  let good = 1;
  let next = 1;

  const pasted = new Map<string, { readonly bytes: Buffer; readonly heldUpMs: number }>();
  const isBots = (authorization: string): boolean => authorization === `Bearer outgoing-${good}`;
  const answer = (method: string, path: string, authorization: string, body: unknown) => {
    if (path === metadataPath) return ok({ issuer, jwks_uri: `${url}keys` });
    if (path === "/keys") return ok({ keys: [jwk] });
    if (!isBots(authorization)) return refusal(401, "AuthorizationError");
    const parts = path.split("/").slice(3).map(decodeURIComponent);
    if (!path.startsWith("/v3/conversations")) return refusal(404, "NotFound");
    return parts.length === 0 ? create(body) : inRoom(method, parts, body);
  };
  const startThread = (channel: string, activity: unknown) => {
    if (rooms.get(channel)?.type !== "channel") return refusal(403, "BotNotInConversationRoster");
    const id = `${channel};messageid=${next}`;
    rooms.set(id, { type: "channel", activities: [], times: [] });
    return ok({ id, activityId: String(write(rooms.get(id)!, id, activity as Sent).body.id) }, 201);
  };
  const create = (body: unknown) => {
    const { channelData, activity } = body as {
      channelData?: { channel?: { id: string } };
      activity?: unknown;
    };
    if (channelData?.channel) return startThread(channelData.channel.id, activity);
    const member = (body as { members: [{ id: string }] }).members[0].id;
    if (!installedFor.has(member)) return refusal(403, "ForbiddenOperationException");
    const id = `a:${member}`;
    if (!rooms.has(id)) rooms.set(id, { type: "personal", activities: [], times: [] });
    return ok({ id }, 201);
  };
  const inRoom = (method: string, [id = "", , activityId]: string[], body: unknown) => {
    const room = rooms.get(id);
    if (room === undefined) return refusal(404, "ConversationNotFound");
    const refused = refusalOf(room, body);
    if (refused) return refusal(refused.status, refused.code);
    const now = clock();
    for (const [most, ms] of windowsOf(room))
      if (room.times.filter((at) => at > now - ms).length >= most)
        return { ...refusal(429, "Throttled"), retryAfter: Math.ceil(ms / 1000) };
    if (2 * JSON.stringify(body ?? "").length > mostUtf16) return refusal(413, "MessageSizeTooBig");
    room.times.push(now);
    if (method === "POST") return write(room, id, body as Sent);
    const at = room.activities.findIndex((one) => one.id === activityId);
    if (at === -1) return refusal(404, "ActivityNotFoundInConversation");
    const fresh = { ...(body as Sent), id: activityId ?? "", conversation: id };
    room.activities.splice(at, 1, ...(method === "PUT" ? [fresh] : []));
    return ok({ id: activityId });
  };
  const write = (room: Room, conversation: string, body: Sent) => {
    const id = String(next++);
    room.activities.push({ ...body, id, conversation });
    // Text and a card together become two messages, and no id comes back.
    const noId: { id?: string } = {};
    return body.text !== undefined && body.attachments ? ok(noId) : ok({ id }, 201);
  };
  const refusal = (status: number, code: string) => {
    refusals.push({ status, code });
    return { status, body: { error: { code, message: "" } } };
  };

  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const { method = "", url: path = "", headers } = request;
      const picture = pasted.get(path);
      if (picture) {
        response.statusCode = isBots(headers.authorization ?? "") ? 200 : 401;
        const { bytes, heldUpMs } = picture;
        setTimeout(() => response.end(response.statusCode === 200 ? bytes : ""), heldUpMs);
        return;
      }
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      const reply: Reply = answer(method, path, headers.authorization ?? "", body);
      response.statusCode = reply.status;
      response.setHeader("content-type", "application/json");
      if (reply.retryAfter !== undefined) response.setHeader("retry-after", reply.retryAfter);
      response.end(JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const jwk = {
    ...keys.publicKey.export({ format: "jwk" }),
    kid: "k1",
    endorsements: ["msteams", "directline", "contactcentre"],
  };
  let given = 1;
  return {
    url,
    rooms,
    installedFor,
    refusals,
    open: (id, type) => void rooms.set(id, { type, activities: [], times: [] }),
    refuse: (id, status, code) => void (rooms.get(id)!.refusal = { status, code }),
    refuseEvents: (id) => void (rooms.get(id)!.noEvents = true),
    paste: (bytes, heldUpMs = 0) => {
      const path = `/v3/attachments/0-weu-d${next++}/views/original`;
      pasted.set(path, { bytes, heldUpMs });
      return new URL(path, url).href;
    },
    said: (id) => rooms.get(id)?.activities ?? [],
    revokeTokens: () => {
      good++;
    },
    token: (claims) => token(appId, url, claims),
    outside: {
      mayServe: (serviceUrl) => serviceUrl === url,
      outgoingToken: ({ renew = false } = {}) => {
        if (renew) given = good;
        return Promise.resolve(`outgoing-${given}`);
      },
      endpoints: {
        ToChannelFromBotLoginUrl: `${url}login`,
        ToChannelFromBotOAuthScope: issuer,
        ToBotFromChannelTokenIssuer: issuer,
        OAuthUrl: `${url}oauth`,
        ToBotFromChannelOpenIdMetadataUrl: `${url}${metadataPath.slice(1)}`,
        ToBotFromEmulatorOpenIdMetadataUrl: `${url}emulator`,
        CallerId: "urn:botframework:azure",
      },
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function windowsOf({ type }: Room): typeof windows | readonly [] {
  return type === "other" ? [] : windows;
}

function refusalOf({ refusal, noEvents = false }: Room, body: unknown): Room["refusal"] {
  const isEvent = (body as Sent | undefined)?.type === "event";
  return noEvents && isEvent ? { status: 400, code: "ActivityNotSupported" } : refusal;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter?: number;
}

function ok<T extends object>(body: T, status = 200): Reply & { readonly body: T } {
  return { status, body };
}

function token(appId: string, serviceurl: string, claims: object = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const content = [
    encode({ alg: "RS256", typ: "JWT", kid: "k1" }),
    encode({ iss: issuer, aud: appId, nbf: now - 60, exp: now + 600, serviceurl, ...claims }),
  ].join(".");
  const signature = createSign("RSA-SHA256").update(content).sign(keys.privateKey, "base64url");
  return `Bearer ${content}.${signature}`;
}
