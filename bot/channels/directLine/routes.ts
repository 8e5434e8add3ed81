import { jsonText, refuse, type HttpAnswer, type HttpRequest } from "../http";
import { type ConversationLog } from "./conversationLog";
import { busy, postActivity, type PostingParts } from "./postActivity";
import { type Sessions } from "./sessions";
import { startConversation } from "./startConversation";
import { type StreamTickets } from "./streamTickets";
import { type TokenClaims, tokenSeconds } from "./token";
import { readWatermark } from "./watermark";

export interface RouteParts extends PostingParts {
  readonly sessions: Sessions;
  readonly tickets: StreamTickets;
  readonly baseUrl: (host: string | undefined) => string;
}

const root = "/v3/directline";
const ofConversation = /^\/conversations\/([^/]{1,200})(\/activities|\/upload)?$/;

const notFound = refuse(404, "NotFound", "There is nothing at this address.");
const badWatermark = refuse(400, "BadArgument", "A watermark is a number this service gave.");

/** What can be called, by method and path without the conversation's id. */
type Route = (parts: RouteParts, claims: TokenClaims, request: HttpRequest) => Promise<HttpAnswer>;

const routes: Readonly<Record<string, Route>> = {
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
  "POST /conversations/:id/upload": () =>
    Promise.resolve(
      refuse(403, "NotAllowed", "Files can be sent only while an engineer works on a case."),
    ),
  "POST /tokens/refresh": ({ sessions }, claims) => {
    const { conversation: conversationId } = claims;
    const body = { conversationId, token: sessions.renew(claims), expires_in: tokenSeconds };
    return Promise.resolve({ status: 200, body, headers: { "Cache-Control": "no-store" } });
  },
};

/** Answers the requests of Direct Line clients. */
export function createRoutes(parts: RouteParts): (request: HttpRequest) => Promise<HttpAnswer> {
  return async (request) => {
    const { method, path, headers } = request;
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
    const session = parts.sessions.identify(headers, conversation);
    return session.state === "refused" ? session.answer : route(parts, session.claims, request);
  };
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
      token: sessions.renew(claims),
      expires_in: tokenSeconds,
      streamUrl: `${origin}${root}/conversations/${conversation}/stream?watermark=${watermark}&t=${ticket}`,
    },
  };
}

/**
 * Everything after a watermark, and the watermark to ask with next. Made text page by page: as
 * objects a long history takes many times the memory.
 */
async function history(
  conversations: ConversationLog,
  conversation: string,
  watermark: number,
): Promise<string> {
  const activities: string[] = [];
  let seen = watermark;
  for await (const page of conversations.after(conversation, watermark)) {
    for (const { json, sequence } of page) {
      activities.push(json);
      seen = sequence;
    }
  }
  // A watermark beyond the end must not hide what comes next.
  const end = activities.length > 0 ? seen : Math.min(seen, await conversations.last(conversation));
  return `{"activities":[${activities.join(",")}],"watermark":"${end}"}`;
}
