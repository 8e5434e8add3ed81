import { type Json } from "../../store/port";
import { type Incoming } from "../../turns/port";
import { type AddressedActivity } from "./channelActivity";

/**
 * What an activity means to a turn: a message, or somebody's joining. Undefined for everything
 * else; events and reactions of clients are nobody's command.
 */
export function readIncoming(
  activity: AddressedActivity,
  newId: () => string,
): Incoming | undefined {
  if (activity.type === "conversationUpdate") return joined(activity);
  if (activity.type !== "message") return undefined;
  const text = typeof activity.text === "string" ? activity.text : "";
  const value = jsonOf(activity.value);
  return {
    // A channel gives every message an id; without one a redelivery cannot be recognised.
    id: activity.id ?? newId(),
    kind: "message",
    text: wellFormed(withoutMention(activity, text)).trim(),
    ...(value !== undefined && value !== null && { value }),
    ...(activity.locale !== undefined && { locale: activity.locale }),
    ...(activity.localTimezone !== undefined && { timeZone: activity.localTimezone }),
  };
}

/** Greeted once: a person's joining has the same id however often channels tell of it. */
function joined(activity: AddressedActivity): Incoming | undefined {
  const member = activity.membersAdded?.find(({ id }) => id !== activity.recipient?.id);
  return member && { id: `joined ${member.id}`, kind: "joined", text: "" };
}

/** Teams puts `<at>Bot</at>` into the text where the bot was mentioned; it is no part of it. */
function withoutMention({ entities, recipient }: AddressedActivity, text: string): string {
  const mentions = (entities ?? []).flatMap((entity) => {
    if (!isRecord(entity) || entity["type"] !== "mention") return [];
    const { mentioned, text: shown } = entity;
    const meant = isRecord(mentioned) && mentioned["id"] === recipient?.id;
    return meant && typeof shown === "string" && shown !== "" ? [shown] : [];
  });
  return mentions.reduce((rest, shown) => rest.replaceAll(shown, " "), text);
}

/** Lone surrogates cannot be written as UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** A parsed body holds JSON values only; anything else would be a fault of ours. */
function jsonOf(value: unknown): Json | undefined {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
    return value as Json;
  }
  return Array.isArray(value) || isRecord(value) ? (value as Json) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
