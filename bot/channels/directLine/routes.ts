import {
  type Admit,
  type HttpAnswer,
  type HttpHead,
  type HttpRequest,
  jsonText,
  refuse,
} from "../http";
import { type Attachments } from "./attachments";
import { history } from "./history";
import { busy, postActivity } from "./postActivity";
import { postUpload, tellTooLarge, type UploadParts } from "./postUpload";
import { type Sessions } from "./sessions";
import { startConversation } from "./startConversation";
import { type StreamTickets } from "./streamTickets";
import { type TokenClaims } from "./token";
import { readWatermark } from "./watermark";

export interface RouteParts extends UploadParts {
  readonly sessions: Sessions;
  readonly tickets: StreamTickets;
  readonly attachments: Attachments;
  readonly baseUrl: (host: string | undefined) => string;
}

const root = "/v3/directline";
const ofConversation = /^\/conversations\/([^/]{1,200})(\/activities|\/upload)?$/;

const notFound = refuse(404, "NotFound", "There is nothing at this address.");
const badWatermark = refuse(400, "BadArgument", "A watermark is a number this service gave.");

type Route = (parts: RouteParts, claims: TokenClaims, request: HttpRequest) => Promise<HttpAnswer>;

/** What can be called, by method and path without the conversation's id; or what is said to it. */
const routes: Readonly<Record<string, Route | HttpAnswer>> = {
  "POST /conversations": async (parts, claims, request) => {
    const { engine, conversations } = parts;
    const started = await startConversation(engine, conversations, claims, request.body);
    return started === "busy"
      ? busy
      : opened(parts, claims, request, started === "new" ? 201 : 200);
  },
  "GET /conversations/:id": (parts, claims, request) =>
    Promise.resolve(opened(parts, claims, request, 200)),
  "GET /conversations/:id/activities": async ({ conversations }, claims, { query }) => {
    const watermark = readWatermark(query.get("watermark"));
    if (watermark === undefined) return badWatermark;
    return jsonText(200, await history(conversations, claims.conversation, watermark));
  },
  "POST /conversations/:id/activities": (parts, claims, { body }) =>
    postActivity(parts, claims, body),
  "POST /conversations/:id/upload": (parts, claims, request) => postUpload(parts, claims, request),
  "POST /tokens/refresh": ({ sessions }, claims) => {
    const body = { conversationId: claims.conversation, ...sessions.renew(claims) };
    return Promise.resolve({ status: 200, body, headers: { "Cache-Control": "no-store" } });
  },
};

/** Answers the requests of Direct Line clients. */
export interface Routes {
  readonly admit: Admit;
  readonly answer: (request: HttpRequest) => Promise<HttpAnswer>;
  /** Tells whoever wanted to send it of a body that was too large to be read. */
  readonly tooLarge: (head: HttpHead) => Promise<void>;
}

/** Creates the answers; what a request may do is known before its body is. */
export function createRoutes(parts: RouteParts): Routes {
  return {
    admit: (head) => {
      if (isFile(head)) return undefined;
      const found = find(parts.sessions, head);
      return "status" in found ? found : undefined;
    },
    answer: async (request) => {
      if (isFile(request)) return parts.attachments.answer(request);
      const found = find(parts.sessions, request);
      return "status" in found ? found : found.route(parts, found.claims, request);
    },
    tooLarge: async (head) => {
      const found = find(parts.sessions, head);
      if ("claims" in found) await tellTooLarge(parts, found.claims);
    },
  };
}

/** A file has an address of its own, which browsers open without a token. */
function isFile({ method, path }: HttpHead): boolean {
  return method === "GET" && path.startsWith(`${root}/attachments/`);
}

/** The route of a request and whose it is, or an answer that needs neither. */
function find(
  sessions: Sessions,
  { method, path, headers }: HttpHead,
): HttpAnswer | { readonly route: Route; readonly claims: TokenClaims } {
  const below = path.startsWith(`${root}/`) ? path.slice(root.length) : "";
  // Asked before a sign-in card; without a session the client goes on.
  if (`${method} ${below}` === "GET /session/getsessionid") return { status: 200, body: {} };
  if (`${method} ${below}` === "POST /tokens/generate") {
    return refuse(403, "Forbidden", "Tokens are given by the portal.");
  }
  const [, conversation, rest = ""] = ofConversation.exec(below) ?? [];
  const name = conversation === undefined ? below : `/conversations/:id${rest}`;
  const methods = ["GET", "POST"].filter((one) => Object.hasOwn(routes, `${one} ${name}`));
  if (methods.length === 0) return notFound;
  const route = Object.hasOwn(routes, `${method} ${name}`)
    ? routes[`${method} ${name}`]
    : undefined;
  if (!route) {
    const allowed = { Allow: methods.join(", ") };
    return refuse(405, "MethodNotAllowed", "This method is not for this address.", allowed);
  }
  const session = sessions.identify(headers, conversation);
  if (session.state === "refused") return session.answer;
  return typeof route === "function" ? { route, claims: session.claims } : route;
}

/** A conversation with a token and a stream URL, as at the start and for every reconnection. */
function opened(
  { sessions, tickets, baseUrl }: RouteParts,
  claims: TokenClaims,
  { query, headers }: HttpRequest,
  status: number,
): HttpAnswer {
  const watermark = readWatermark(query.get("watermark"));
  if (watermark === undefined) return badWatermark;
  const { conversation } = claims;
  const ticket = tickets.issue({ conversation, watermark });
  const origin = baseUrl(headers.host).replace(/^http/, "ws");
  return {
    status,
    headers: { "Cache-Control": "no-store" },
    body: {
      conversationId: conversation,
      ...sessions.renew(claims),
      streamUrl: `${origin}${root}/conversations/${conversation}/stream?watermark=${watermark}&t=${ticket}`,
    },
  };
}
