import {
  type Address,
  type Arrival,
  type IncomingFile,
  type Message,
  type TurnEngine,
} from "../../turns/port";
import { refuse, tooMany, unavailable, type HttpAnswer, type RequestRate } from "../http";
import { botActivity, type DirectLineActivity, fileAttachment, frame } from "./activity";
import { type ConversationLog } from "./conversationLog";
import { type PostedMessage, readPosted } from "./postedActivity";
import { type TokenClaims } from "./token";

export interface PostingParts {
  readonly engine: Pick<TurnEngine, "accept" | "hasRoom">;
  readonly conversations: ConversationLog;
  readonly clock: { now(): number };
  readonly newId: () => string;
  /** How often one person may write, and what is said when it was too often. */
  readonly perUser: RequestRate;
  readonly tooFast: (locale: string | undefined) => Message;
  /** What is said where the conversation is full. */
  readonly chatFull: (locale: string | undefined) => Message;
  /** Told that somebody writes in a conversation. */
  readonly typing: (at: Address) => Promise<void>;
  /** Tells the streams of a conversation that there is something new. */
  readonly wake: (conversation: string) => void;
}

/** So far back a redelivered message may be whose turn is made sure of once more. */
const recent = 50;

/** Not 403: botframework-directlinejs would take the token for expired. */
const full = refuse(413, "ConversationFull", "This conversation is full. Start a new one.");

export const busy = unavailable("The service is busy. Try again in a few seconds.", 2);

/**
 * Takes an activity of a client: it is in the log and its turn is durable before the 200. Who sent
 * it is what the token says. A redelivery is answered with the id of the first delivery.
 */
export async function postActivity(
  parts: PostingParts,
  claims: TokenClaims,
  body: unknown,
): Promise<HttpAnswer> {
  const { conversation } = claims;
  const posted = readPosted(body);
  if (posted.state === "invalid") return refuse(400, "BadArgument", posted.problem);
  if (posted.state === "typing") void parts.typing({ route: "embedded", conversation });
  if (posted.state !== "message") return accepted(`${conversation}|${parts.newId()}`);
  return (await holdBack(parts, claims, posted.locale)) ?? enter(parts, claims, posted);
}

/** The refusal of whatever somebody posts, where there is no room or it was too often. */
export async function holdBack(
  parts: PostingParts,
  { conversation, userId, user }: TokenClaims,
  locale: string | undefined,
): Promise<HttpAnswer | undefined> {
  if (!parts.engine.hasRoom("embedded", conversation)) return busy;
  const seconds = parts.perUser.take(userId ?? user);
  if (seconds === 0) return undefined;
  await sayTooFast(parts, conversation, locale);
  return tooMany(seconds);
}

/** Puts a message into the log and hands on its turn. */
export async function enter(
  parts: PostingParts,
  claims: TokenClaims,
  posted: PostedMessage,
  files: readonly IncomingFile[] = [],
): Promise<HttpAnswer> {
  const { engine, conversations, clock, wake } = parts;
  const { conversation } = claims;
  const attachments = files.length > 0 && { attachments: files.map(fileAttachment) };
  const activity = { ...userActivity(posted, claims, clock.now()), ...attachments };
  const once = posted.clientId === undefined ? undefined : `client:${posted.clientId}`;
  const inserted = await conversations.insert(conversation, { by: "client", activity, once });
  if (inserted.state === "full") {
    await sayFull(parts, conversation, posted.locale);
    return full;
  }
  const { id, sequence, last } = inserted;
  if (inserted.state === "inserted") wake(conversation);
  // A crash may have come between log and turn: the turn of a recent message is made sure of.
  else if (last - sequence > recent) return accepted(id);
  const { state } = await engine.accept(arrival(posted, claims, id, files));
  return state === "accepted" ? accepted(id) : busy;
}

/** Says it once in the chat itself: a client may show no more of a refusal than that it failed. */
function sayFull(
  parts: PostingParts,
  conversation: string,
  locale: string | undefined,
): Promise<void> {
  return sayOnce(parts, conversation, parts.chatFull(locale), "full");
}

/** Once a minute: whoever writes on is not answered each time. */
function sayTooFast(
  parts: PostingParts,
  conversation: string,
  locale: string | undefined,
): Promise<void> {
  const minute = Math.floor(parts.clock.now() / 60_000);
  return sayOnce(parts, conversation, parts.tooFast(locale), `tooFast ${minute}`);
}

async function sayOnce(
  { conversations, clock, wake }: PostingParts,
  conversation: string,
  message: Message,
  once: string,
): Promise<void> {
  const activity = { ...botActivity(message, undefined), ...frame(conversation, clock.now()) };
  const { state } = await conversations.insert(conversation, { by: "bot", activity, once });
  if (state === "inserted") wake(conversation);
}

function accepted(id: string): HttpAnswer {
  return { status: 200, body: { id } };
}

function userActivity(
  { text, value, locale, channelData }: PostedMessage,
  { conversation, user, displayName }: TokenClaims,
  now: number,
): DirectLineActivity {
  return {
    type: "message",
    ...frame(conversation, now),
    from: { id: user, name: displayName ?? "", role: "user" },
    channelId: "directline",
    text,
    textFormat: "plain",
    ...(value !== undefined && { value }),
    ...(locale !== undefined && { locale }),
    ...(channelData !== undefined && { channelData }),
  };
}

function arrival(
  { text, value, locale, timeZone }: PostedMessage,
  claims: TokenClaims,
  id: string,
  files: readonly IncomingFile[],
): Arrival {
  return {
    ...arrivalOf(claims),
    reference: { conversation: claims.conversation, replyToId: id },
    incoming: {
      id,
      kind: "message",
      text,
      ...(value !== undefined && { value }),
      ...(files.length > 0 && { files }),
      ...(locale !== undefined && { locale }),
      ...(timeZone !== undefined && { timeZone }),
    },
  };
}

/** What is the same for everything that comes in under a token. */
export function arrivalOf({
  conversation,
  role,
  userId,
  displayName,
}: TokenClaims): Pick<Arrival, "route" | "conversation" | "asker" | "traits"> {
  return {
    route: "embedded",
    conversation,
    asker: {
      role: role ?? "employee",
      ...(userId !== undefined && { userId }),
      ...(displayName !== undefined && { displayName }),
    },
    traits: { isGroup: false, kind: "webchat" },
  };
}
