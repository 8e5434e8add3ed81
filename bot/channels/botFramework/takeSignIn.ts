import { refuse, tooMany, unavailable, type HttpAnswer } from "../http";
import { type Asker } from "../../access/port";
import { type Arrival } from "../../turns/port";
import { arrivalOf } from "./arrivalOf";
import { askerOf, isGroup } from "./asker";
import { isAddressed, type AddressedActivity, type ChannelActivity } from "./channelActivity";
import { type MessagesParts } from "./messagesParts";
import { notePersonalChat } from "./notePersonalChat";
import { type SignInNews } from "./signInNews";

const unknownInvoke = refuse(501, "NotImplemented", "This bot does not know this invoke.");
const forbidden = refuse(403, "Forbidden", "This bot does not answer there.");
const done: HttpAnswer = { status: 200, body: {} };

/** A sign-in is somebody's own: what it came to is news for the chat of that person with the bot. */
export async function takeInvoke(
  parts: MessagesParts,
  activity: ChannelActivity,
): Promise<HttpAnswer> {
  const { signIn, callers } = parts;
  if (!signIn || !isAddressed(activity) || isGroup(activity)) return unknownInvoke;
  const asker = await askerOf(activity, callers);
  if (asker?.userId === undefined) return forbidden;
  const handled = await signIn.invokes(activity);
  if (handled === undefined) return unknownInvoke;
  // Teams waits for the answer for few seconds; what it led to is looked up meanwhile.
  if (handled.news) void tell(parts, activity, asker, handled.news);
  return handled.answer;
}

/** The token service says that somebody of the web chat signed in: it is asked whether that is so. */
export async function takeTokenResponse(
  parts: MessagesParts,
  activity: AddressedActivity,
): Promise<HttpAnswer> {
  const asker = await askerOf(activity, parts.callers);
  if (!asker) return forbidden;
  if (!parts.signIn || isGroup(activity) || asker.userId === undefined) return done;
  const seconds = parts.perUser.take(asker.userId);
  return seconds > 0 ? tooMany(seconds) : ((await takeSignIn(parts, activity, asker)) ?? done);
}

/** Undefined where an activity of the web chat brings no sign-in that worked. */
export async function takeSignIn(
  parts: MessagesParts,
  activity: AddressedActivity,
  asker: Asker,
): Promise<HttpAnswer | undefined> {
  if (asker.userId === undefined || isGroup(activity)) return undefined;
  const news = await parts.signIn?.chat(activity);
  if (news === undefined) return undefined;
  const isTold = await tell(parts, activity, asker, news);
  return isTold ? done : unavailable("Too much to do just now.", 2);
}

async function tell(
  parts: MessagesParts,
  activity: AddressedActivity,
  asker: Asker,
  { id, event }: SignInNews,
): Promise<boolean> {
  const arrival = arrivalOf(parts, activity, { id, kind: "event", text: "", event }, asker);
  await notePersonalChat(parts, arrival);
  const { state } = await parts.engine.accept(withoutReplyTo(arrival));
  if (state === "overloaded") parts.log.warn("turnRefused", { route: "messages", state });
  return state !== "overloaded";
}

/** What brings a sign-in is no message that one could answer to. */
function withoutReplyTo(arrival: Arrival): Arrival {
  return { ...arrival, reference: { ...(arrival.reference as object), replyToId: undefined } };
}
