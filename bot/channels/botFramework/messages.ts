import { type Asker } from "../../access/port";
import { type Arrival, type Incoming } from "../../turns/port";
import {
  refuse,
  tooMany,
  unavailable,
  type Handler,
  type HttpAnswer,
  type HttpRequest,
} from "../http";
import { arrivalOf, conversationOf } from "./arrivalOf";
import { askerOf, isGroup, isOfTenant } from "./asker";
import { isThreadChannel } from "./caseThreads";
import {
  isAddressed,
  readActivity,
  type AddressedActivity,
  type ChannelActivity,
} from "./channelActivity";
import { isTokenResponse } from "./chatSignIn";
import { isHandoffStatus, takeHandoffStatus } from "./handoffStatus";
import { isMentioned, readIncoming } from "./incoming";
import { keepPictures } from "./keepPictures";
import { type MessagesParts } from "./messagesParts";
import { notePersonalChat } from "./notePersonalChat";
import { askPrivately } from "./privateQuestion";
import { takeInvoke, takeSignIn, takeTokenResponse } from "./takeSignIn";

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
    if (!isAddressed(activity)) return ignored;
    if (isTokenResponse(activity)) return takeTokenResponse(parts, activity);
    return handOn(parts, activity, headers.host);
  };
}

async function takeStatus(parts: MessagesParts, activity: ChannelActivity): Promise<HttpAnswer> {
  const isOurs = parts.callers === undefined || isOfTenant(activity, parts.callers.tenantId);
  return isOurs ? takeHandoffStatus(parts, activity) : forbidden;
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
  const { ready, leave } = parts.order.enter(conversationOf(activity));
  try {
    return await takeIn(parts, activity, { incoming, host, ready });
  } finally {
    leave();
  }
}

interface Coming {
  readonly incoming: Incoming;
  readonly host: string | undefined;
  /** Resolves when what came before was accepted. */
  readonly ready: Promise<void>;
}

/** Finds out who writes where and with what, and hands it on behind what came before. */
async function takeIn(
  parts: MessagesParts,
  activity: AddressedActivity,
  { incoming, host, ready }: Coming,
): Promise<HttpAnswer> {
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
  const signedIn = await takeSignIn(parts, activity, asker);
  if (signedIn) return signedIn;
  await notePersonalChat(parts, arrival);
  const { pictures } = parts;
  const whole = pictures
    ? await keepPictures({ ...parts, pictures }, activity, arrival, host)
    : arrival;
  const answered = await answerable(parts, whole);
  await ready;
  const acceptance = await parts.engine.accept(answered);
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
