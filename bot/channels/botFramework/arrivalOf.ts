import { type Asker } from "../../access/port";
import { type Arrival, type Incoming } from "../../turns/port";
import { isGroup } from "./asker";
import { type AddressedActivity } from "./channelActivity";
import { referenceOf } from "./reference";

/** What an activity brings to the engine: who says what, and where it can be answered. */
export function arrivalOf(
  { hubs }: { readonly hubs: readonly string[] },
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

/** Conversation ids are unique within a channel only. */
export function conversationOf({ channelId, conversation }: AddressedActivity): string {
  return `${channelId}|${conversation.id}`;
}
