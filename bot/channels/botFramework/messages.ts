import { type Asker } from "../../access/port";
import { type Logger } from "../../telemetry";
import {
  type Address,
  type Arrival,
  type Incoming,
  type Message,
  type TurnEngine,
} from "../../turns/port";
import {
  refuse,
  tooMany,
  unavailable,
  type Handler,
  type HttpAnswer,
  type HttpRequest,
  type RequestRate,
} from "../http";
import {
  isAddressed,
  readActivity,
  type AddressedActivity,
  type ChannelActivity,
} from "./channelActivity";
import { type CaseThreads, isThreadChannel } from "./caseThreads";
import { isHandoffStatus, takeHandoffStatus } from "./handoffStatus";
import { isMentioned, readIncoming } from "./incoming";
import { keepPictures, type PictureDesk } from "./keepPictures";
import { askerOf, isGroup, isOfTenant, type Proofs } from "./asker";
import { type Connector } from "./connector";
import { type PersonalChats } from "./personalChats";
import { askPrivately } from "./privateQuestion";
import { referenceOf } from "./reference";
import { type ReadPicture } from "./readPicture";
import { type ServiceUrlRule } from "./serviceUrls";
import { type SignInInvokes } from "./signInInvokes";
import { type CallerProof } from "./verifyCaller";

/** Production's part: who may call, and whose people are answered. */
export interface ProductionCallers extends Proofs {
  verify(authorization: string | undefined, activity: ChannelActivity): Promise<CallerProof>;
}

export interface MessagesParts {
  readonly engine: Pick<TurnEngine, "accept" | "tell">;
  readonly mayServe: ServiceUrlRule;
  readonly connector: Pick<Connector, "openPersonal" | "deliver">;
  /** How often one person may write, and what is said when it was too often. */
  readonly perUser: RequestRate;
  readonly tooFast: (locale: string | undefined) => Message;
  /** How often that is said. */
  readonly notices: RequestRate;
  readonly personalChats: PersonalChats;
  /** Told that somebody writes in a conversation. Never rejects. */
  readonly heardTyping: (at: Address) => Promise<void>;
  /** Keeps what is pasted into messages; missing where nobody could open it. */
  readonly pictures?: PictureDesk;
  readonly readPicture: ReadPicture;
  /** Channel ids of hubs whose people take conversations over. */
  readonly hubs: readonly string[];
  /** Missing in local mode. */
  readonly caseThreads?: CaseThreads;
  /** Missing in local mode, where the caller counts as helpdesk. */
  readonly callers?: ProductionCallers;
  /** Takes sign-ins, where people can sign in. */
  readonly signInInvokes?: SignInInvokes;
  readonly newId: () => string;
  readonly log: Logger;
}

const unauthorized = refuse(401, "Unauthorized", "A valid token of the channel is needed.", {
  "WWW-Authenticate": "Bearer",
});
const forbidden = refuse(403, "Forbidden", "This bot does not answer there.");
const noActivity = refuse(400, "NoActivity", "The body is no Bot Framework activity.");
const ignored: HttpAnswer = { status: 200, body: {} };

/** `POST /api/messages`: checks shape, caller, tenant and reply address, then hands on the turn. */
export function createMessages(parts: MessagesParts): Handler {
  return async ({ headers, body }: HttpRequest) => {
    const activity = readActivity(body);
    if (parts.callers) {
      // Who has no token learns nothing about what would be an activity.
      const claimed = activity ?? { type: "unknown", text: undefined, value: undefined };
      const proof = await parts.callers.verify(headers.authorization, claimed);
      if (proof === "refused") return unauthorized;
      if (proof === "unreachable") return unavailable("Tokens cannot be checked just now.", 10);
    }
    if (!activity) return noActivity;
    if (activity.serviceUrl !== undefined && !parts.mayServe(activity.serviceUrl)) return forbidden;
    if (activity.type === "invoke") return takeInvoke(parts, activity);
    if (isHandoffStatus(activity, parts.hubs)) return takeStatus(parts, activity);
    return isAddressed(activity) ? handOn(parts, activity, headers.host) : ignored;
  };
}

async function takeStatus(parts: MessagesParts, activity: ChannelActivity): Promise<HttpAnswer> {
  const isOurs = parts.callers === undefined || isOfTenant(activity, parts.callers.tenantId);
  return isOurs ? takeHandoffStatus(parts, activity) : forbidden;
}

const unknownInvoke = refuse(501, "NotImplemented", "This bot does not know this invoke.");

/** A sign-in is somebody's own: what it came to is news for the chat of that person with the bot. */
async function takeInvoke(parts: MessagesParts, activity: ChannelActivity): Promise<HttpAnswer> {
  const { signInInvokes, callers } = parts;
  if (!signInInvokes || !isAddressed(activity) || isGroup(activity)) return unknownInvoke;
  const asker = await askerOf(activity, callers);
  if (asker?.userId === undefined) return forbidden;
  const handled = await signInInvokes(activity);
  if (handled === undefined) return unknownInvoke;
  const { answer, news } = handled;
  if (news === undefined) return answer;
  const incoming = { id: news.id, kind: "event", text: "", event: news.event } as const;
  const arrival = arrivalOf(parts, activity, incoming, asker);
  await notePersonalChat(parts, arrival);
  // Teams waits for the answer for few seconds; what it led to is looked up meanwhile.
  void parts.engine.accept(withoutReplyTo(arrival)).then(({ state }) => {
    if (state === "overloaded") parts.log.warn("turnRefused", { route: "messages", state });
  });
  return answer;
}

/** An invoke is no message that one could answer to. */
function withoutReplyTo(arrival: Arrival): Arrival {
  return { ...arrival, reference: { ...(arrival.reference as object), replyToId: undefined } };
}

async function handOn(
  parts: MessagesParts,
  activity: AddressedActivity,
  host: string | undefined,
): Promise<HttpAnswer> {
  if (isThreadChannel(activity)) return forbidden;
  if (activity.type === "typing") return hearTyping(parts, activity);
  const incoming = readIncoming(activity, parts.newId);
  if (!incoming) return ignored;
  const asker = await askerOf(activity, parts.callers);
  if (!asker) return forbidden;
  const arrival = await placed(parts, activity, arrivalOf(parts, activity, incoming, asker));
  // With the permission to read a channel all its messages come here; they are for each other.
  if (parts.caseThreads && isAmongOthers(activity, arrival)) return ignored;
  const seconds = incoming.kind === "message" ? parts.perUser.take(whoOf(activity, asker)) : 0;
  if (seconds > 0) {
    await sayTooFast(parts, whoOf(activity, asker), arrival);
    return tooMany(seconds);
  }
  await notePersonalChat(parts, arrival);
  const { pictures } = parts;
  const whole = pictures
    ? await keepPictures({ ...parts, pictures }, activity, arrival, host)
    : arrival;
  const acceptance = await parts.engine.accept(await answerable(parts, whole));
  if (acceptance.state === "overloaded") {
    parts.log.warn("turnRefused", { route: "messages", state: acceptance.state });
    return unavailable("Too much to do just now.", 2);
  }
  return { status: 200, body: { id: incoming.id } };
}

/** Somebody writes to the bot alone; nothing of it is kept, and no turn comes of it. */
async function hearTyping(parts: MessagesParts, activity: AddressedActivity): Promise<HttpAnswer> {
  if (isGroup(activity)) return ignored;
  if ((await askerOf(activity, parts.callers)) === undefined) return forbidden;
  void parts.heardTyping({ route: "messages", conversation: conversationOf(activity) });
  return ignored;
}

/** Conversation ids are unique within a channel only. */
function conversationOf({ channelId, conversation }: AddressedActivity): string {
  return `${channelId}|${conversation.id}`;
}

function arrivalOf(
  { hubs }: MessagesParts,
  activity: AddressedActivity,
  incoming: Incoming,
  asker: Asker,
): Arrival {
  const { channelId } = activity;
  const isGroupChat = isGroup(activity);
  const ofHub = hubs.includes(channelId) && !isGroupChat;
  return {
    route: "messages",
    conversation: conversationOf(activity),
    incoming,
    asker,
    traits: {
      kind: channelId === "msteams" ? "teams" : "webchat",
      isGroup: isGroupChat,
      ...(ofHub && { hub: channelId }),
    },
    reference: referenceOf(activity),
  };
}

/** Everybody in the thread of a case or incident is in the one conversation that it is. */
async function placed(
  { caseThreads }: MessagesParts,
  activity: AddressedActivity,
  arrival: Arrival,
): Promise<Arrival> {
  await caseThreads?.noteService(activity);
  const thread = await caseThreads?.subjectOf(activity);
  if (!caseThreads || !thread) return arrival;
  const { conversation, traits, reference } = caseThreads.arrival(thread.about, thread.channel);
  return { ...arrival, conversation, traits, reference };
}

/** The same, once what was asked where others read along is in the person's own chat. */
async function answerable(parts: MessagesParts, arrival: Arrival): Promise<Arrival> {
  const { caseId, incidentId } = arrival.traits;
  if (caseId !== undefined || incidentId !== undefined) return arrival;
  const privateChat = await askPrivately(parts, arrival);
  return privateChat === "open"
    ? { ...arrival, traits: { ...arrival.traits, privateChat } }
    : arrival;
}

/** Said in a channel without naming the bot. */
function isAmongOthers(activity: AddressedActivity, { incoming, traits }: Arrival): boolean {
  const { kind, value } = incoming;
  const isChannel = activity.conversation.conversationType === "channel" && traits.kind === "teams";
  return (
    isChannel &&
    traits.caseId === undefined &&
    kind === "message" &&
    value === undefined &&
    !isMentioned(activity)
  );
}

function whoOf({ channelId, from }: AddressedActivity, { userId }: Asker): string {
  return userId ?? `${channelId}|${from.id}`;
}

/** Says it to a person once a minute; whether it arrives changes nothing. */
async function sayTooFast(parts: MessagesParts, who: string, arrival: Arrival): Promise<void> {
  if (parts.notices.take(who) > 0) return;
  const { reference, incoming } = arrival;
  await parts.connector
    .deliver(reference, `${incoming.id}#tooFast`, parts.tooFast(incoming.locale))
    .catch(() => undefined);
}

/** The bot's own chat with a person in Teams, for what must be said there later. */
async function notePersonalChat(
  { personalChats, log }: MessagesParts,
  { traits, asker, incoming, reference }: Arrival,
): Promise<void> {
  if (traits.kind !== "teams" || traits.isGroup || asker.userId === undefined) return;
  try {
    if (incoming.kind === "left") await personalChats.forgetPerson(asker.userId);
    else await personalChats.keep(asker.userId, reference);
  } catch (error) {
    // The turn is worth more than the note; the next activity writes it.
    log.warn("personalChatNotKept", { error });
  }
}
