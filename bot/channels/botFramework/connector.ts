import { z } from "zod";

import { type Json } from "../../store/port";
import {
  type Deliver,
  type Delivery,
  type EndHandOver,
  type HandOver,
  type Message,
} from "../../turns/port";
import { type ChannelAnswer, channelCall, type ChannelCall } from "./channelCall";
import { type Attempt, codeOf, deliveryOf, isContentRefused, isUnreachable } from "./deliveryOf";
import { handoffBody, handoffEndBody } from "./handoffEvent";
import { readReference, type ChannelReference } from "./reference";
import { replyActivity } from "./replyActivity";
import { createSendingPace } from "./sendingPace";
import { type ServiceUrlRule } from "./serviceUrls";
import { signInCard } from "./signInCard";
import { type UserTokens } from "./userTokens";
import { isSmallEnough, textOnly } from "./fittingMessage";

export interface ConnectorOptions {
  readonly mayServe: ServiceUrlRule;
  /** Missing in local mode, where nobody asks for a token. */
  readonly outgoingToken?:
    ((options?: { readonly renew?: boolean }) => Promise<string>) | undefined;
  readonly clock: { now(): number; wait(ms: number): Promise<void> };
  /** How people sign in, where they can. */
  readonly signIn?: SignInParts;
  /** Channel ids of hubs that are asked to take over. */
  readonly hubs?: readonly string[];
  /** Told of a conversation that takes no more: the bot was removed or blocked, or it is gone. */
  readonly onGone?: (reference: ChannelReference) => Promise<void>;
}

/** Whom to ask for a way to sign in, and for which connection. */
export interface SignInParts {
  readonly userTokens: UserTokens;
  readonly connectionName: string;
}

/** A thread, or why there is none: the service's code, or the status where it names none. */
export interface StartedThread {
  readonly thread?: string;
  readonly delivery: Delivery;
  readonly refusedAs?: string;
}

/** What can be done in conversations of the channel service. */
export interface Connector {
  readonly deliver: Deliver;
  /** Puts another message under the id of one that was sent, such as a card that was used. */
  replace(reference: Json, activityId: string, message: Message): Promise<Delivery>;
  /** Begins a thread in the channel that the reference names; `thread` is its conversation. */
  readonly startThread: (channel: Json, message: Message) => Promise<StartedThread>;
  /** Shows that the bot is at work, unless there is no room for it at the conversation's pace. */
  readonly typing: (reference: Json) => Promise<void>;
  /** Asks the hub that the conversation's channel belongs to; nothing is sent to any other. */
  readonly handOver: HandOver;
  /** Tells it that a case is not its own any more. */
  readonly endHandOver: EndHandOver;
  /** Takes a message back. */
  remove(reference: Json, activityId: string): Promise<Delivery>;
  /** Opens the chat of the bot with a person of the conversation; undefined when it may not. */
  openPersonal(reference: Json): Promise<string | undefined>;
}

/** One request, below `/v3/conversations`. */
type Order = Pick<ChannelCall, "method" | "body"> & { readonly path: string };

/** Where a message goes, and what it is put into there. */
type Target = Pick<Order, "method" | "path"> & {
  readonly around?: (activity: object) => object;
  readonly answered?: (attempt: Attempt) => void;
};

type Write = (
  stored: Json,
  message: Message,
  target: (to: ChannelReference) => Target,
) => Promise<Delivery>;

/** Milliseconds for one delivery with its waits. */
const withinMs = 8000;
/** How often one message is sent where the service asks for short pauses; the engine tries again later. */
const mostTries = 3;
/** Milliseconds for opening a chat, which the answer in the other waits for. */
const openMs = 3000;
/** Where Teams sends bots of the government's community cloud, which is inside the public one. */
const gccRoot = "https://smba.infra.gcc.teams.microsoft.com/teams";

/**
 * Writes through the channel service's REST API (at least once: it takes no key), at its pace. The
 * SDK's own client is not used: it sends of an entity nothing but `type`, `text` and `mentioned`
 * (4.23.3, `connectorApi/models/mappers`), and the product's entities are part of its contract.
 */
export function createConnector(options: ConnectorOptions): Connector {
  const { mayServe, clock, onGone, hubs = [] } = options;
  const pace = createSendingPace(clock);

  const inTurn = async (to: ChannelReference, order: Order): Promise<Attempt> => {
    const until = clock.now() + withinMs;
    const take = (): number => pace.take(to.conversation.id, to.channelId);
    for (let tries = 1; ; tries++) {
      for (let ms = take(); ms > 0; ms = take()) {
        if (clock.now() + ms > until) return "noRoom";
        await clock.wait(ms);
      }
      const answer = await insist(options, to.serviceUrl, order, withinMs);
      const { status, retryAfterMs } = answer;
      if (retryAfterMs !== undefined) pace.pause(to.conversation.id, retryAfterMs);
      if (isUnreachable(answer)) await onGone?.(to);
      // The service refused it before it looked at it, so it is not there twice.
      const again = status === 429 && retryAfterMs !== undefined && tries < mostTries;
      if (!again || clock.now() + retryAfterMs > until) return answer;
    }
  };
  const reachable = (stored: Json) => reachableAt(mayServe, stored);
  /** One request as it stands; without it there is nobody that it is for. */
  const order = async (
    stored: Json,
    orderTo: (to: ChannelReference) => Order | undefined,
  ): Promise<Delivery> => {
    const to = reachable(stored);
    const wanted = to && orderTo(to);
    if (!to) return noWay;
    return wanted ? deliveryOf(await inTurn(to, wanted)) : noHub;
  };
  const write: Write = async (stored, message, target) => {
    const to = reachable(stored);
    return to ? writeMessage(options.signIn, inTurn, to, { message, target: target(to) }) : noWay;
  };

  return {
    deliver: (stored, _key, message) =>
      write(stored, message, (to) => ({ method: "POST", path: pathOf(to, to.replyToId) })),
    replace: async (stored, id, message) =>
      cannotReplace(stored) ??
      write(stored, message, (to) => ({ method: "PUT", path: pathOf(to, id) })),
    startThread: (channel, message) => startThread(write, channel, message),
    typing: async (stored) => {
      const to = reachable(stored);
      if (to && pace.take(to.conversation.id, to.channelId) === 0) await showTyping(options, to);
    },
    handOver: (stored, handoff) =>
      order(stored, (to) => eventOrder(to, handoffBody(handoff, to, { hubs, now: clock.now() }))),
    endHandOver: (stored, end) =>
      order(stored, (to) => eventOrder(to, handoffEndBody(end, to, { hubs, now: clock.now() }))),
    remove: (stored, id) => order(stored, (to) => ({ method: "DELETE", path: pathOf(to, id) })),
    openPersonal: async (stored) => {
      const to = reachable(stored);
      return to && openPersonal(options, to);
    },
  };
}

/** Sends a message, without its card where that is not taken. */
async function writeMessage(
  signInWith: SignInParts | undefined,
  inTurn: (to: ChannelReference, order: Order) => Promise<Attempt>,
  to: ChannelReference,
  { message, target }: { readonly message: Message; readonly target: Target },
): Promise<Delivery> {
  const signIn = message.signIn && (await signInParts(signInWith, to, message));
  const { method, path, around = (one: object) => one, answered } = target;
  const json = (one: Message): string =>
    JSON.stringify(around({ ...replyActivity(one, to), ...signIn }));
  const send = async (body: string): Promise<Attempt> => {
    const attempt = await inTurn(to, { method, path, body });
    answered?.(attempt);
    return attempt;
  };
  const whole = json(message);
  const fits = isSmallEnough(whole);
  const attempt = await send(fits ? whole : json(textOnly(message)));
  // The card was too big after all, or is not understood there.
  const again = fits && isContentRefused(attempt) && message.card !== undefined;
  return deliveryOf(again ? await send(json(textOnly(message))) : attempt);
}

/** The rule is asked again: the cloud may have been set otherwise since the activity came. */
function reachableAt(mayServe: ServiceUrlRule, stored: Json): ChannelReference | undefined {
  const reference = readReference(stored);
  return reference && mayServe(reference.serviceUrl) ? reference : undefined;
}

async function openPersonal(
  options: ConnectorOptions,
  to: ChannelReference,
): Promise<string | undefined> {
  const body = JSON.stringify(personalChat(to));
  const order = { method: "POST", path: "", body } as const;
  const answer = await insist(options, to.serviceUrl, order, openMs);
  return openedShape.safeParse(answer.body).data?.id;
}

const startedShape = z.object({
  id: z.string().min(1).max(1000),
  activityId: z.string().min(1).max(1000).optional().catch(undefined),
});

/** A new conversation in a channel of Teams with its first message ("Create conversation"). */
async function startThread(
  write: Write,
  channel: Json,
  message: Message,
): ReturnType<Connector["startThread"]> {
  let started: z.infer<typeof startedShape> | undefined;
  let refusedAs: string | undefined;
  const delivery = await write(channel, message, ({ bot, conversation: { id, tenantId } }) => ({
    method: "POST",
    path: "",
    around: (activity) => ({
      ...{ isGroup: true, bot, tenantId, channelData: { channel: { id } }, activity },
    }),
    answered: (attempt) => {
      if (attempt === "noRoom") return;
      started = startedShape.safeParse(attempt.body).data;
      const code = codeOf(attempt) ?? "";
      refusedAs = /^\w{1,60}$/.test(code) ? code : `status ${attempt.status}`;
    },
  }));
  if (delivery.state !== "delivered" || started === undefined)
    return { delivery, ...(refusedAs !== undefined && { refusedAs }) };
  const { id: thread, activityId } = started;
  return {
    thread,
    delivery: { state: "delivered", ...(activityId !== undefined && { id: activityId }) },
  };
}

/** Bot Framework, "Channels reference": these keep what was sent as it was. */
const cannotReplace = (stored: Json): Delivery | undefined =>
  ["directline", "webchat"].includes(readReference(stored)?.channelId ?? "")
    ? { state: "gone", reason: "the channel replaces no activities" }
    : undefined;
/** Milliseconds for what is of use only at once. */
const typingMs = 2000;

async function showTyping(options: ConnectorOptions, to: ChannelReference): Promise<void> {
  const { bot, user, conversation } = to;
  const body = JSON.stringify({ type: "typing", from: bot, recipient: user, conversation });
  const order = { method: "POST", path: pathOf(to, undefined), body } as const;
  await insist(options, to.serviceUrl, order, typingMs);
}

const noHub: Delivery = { state: "gone", reason: "the channel is no hub" };
const noWay: Delivery = { state: "failed", reason: "no way to deliver" };
const openedShape = z.object({ id: z.string().min(1).max(1000) });

/** Without an answer of the token service the text alone is sent: it says how to go on, too. */
async function signInParts(
  signIn: SignInParts | undefined,
  to: ChannelReference,
  { text, signIn: wanted }: Message,
): Promise<object | undefined> {
  const resource = await signIn?.userTokens.signInResource(to);
  if (resource === undefined || signIn === undefined || wanted === undefined) return undefined;
  const { button } = wanted;
  const attachments = signInCard(resource, signIn.connectionName, { text, button });
  // Teams would make two messages of text and card; the card has the text.
  return to.channelId === "msteams"
    ? { attachments, text: undefined, textFormat: undefined, summary: text }
    : { attachments };
}

/** Once more with a new token, or at the host that a cloud inside the public one has. */
async function insist(
  { outgoingToken, mayServe }: ConnectorOptions,
  root: string,
  order: Order,
  ms: number,
): Promise<ChannelAnswer> {
  const call = async (at: string, renew: boolean): Promise<ChannelAnswer> => {
    const token = await outgoingToken?.({ renew });
    const { method, path, body } = order;
    return channelCall({
      method,
      url: new URL(`${at.replace(/\/+$/, "")}/v3/conversations${path}`),
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      ...(body !== undefined && { body }),
      withinMs: ms,
    });
  };
  const answer = await call(root, false);
  if (answer.status === 401 && outgoingToken) return call(root, true);
  const isElsewhere = answer.status === 403 && codeOf(answer) === "InvalidBotApiHost";
  return isElsewhere && mayServe(gccRoot) ? call(gccRoot, false) : answer;
}

function eventOrder(to: ChannelReference, body: string | undefined): Order | undefined {
  return body === undefined ? undefined : { method: "POST", path: pathOf(to, undefined), body };
}

function pathOf({ conversation }: ChannelReference, activityId: string | undefined): string {
  const activities = `/${encodeURIComponent(conversation.id)}/activities`;
  return activityId === undefined ? activities : `${activities}/${encodeURIComponent(activityId)}`;
}

/** Parameters of a conversation with one person of the tenant (Connector API, "Create conversation"). */
function personalChat({ bot, user, conversation }: ChannelReference): object {
  const { tenantId } = conversation;
  return {
    isGroup: false,
    bot: { id: bot.id, name: bot.name ?? "" },
    members: [{ id: user.id }],
    ...(tenantId !== undefined && { tenantId, channelData: { tenant: { id: tenantId } } }),
  };
}
