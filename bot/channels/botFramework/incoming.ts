import { type Json } from "../../store/port";
import { type Incoming } from "../../turns/port";
import { type AddressedActivity } from "./channelActivity";
import { filesOf } from "./filesOf";

/**
 * What an activity means to a turn: a message, somebody's joining or the bot's removal. Undefined for
 * everything else; events and reactions of clients are nobody's command.
 */
export function readIncoming(
  activity: AddressedActivity,
  newId: () => string,
): Incoming | undefined {
  if (activity.type === "installationUpdate") return installed(activity, newId);
  if (activity.type === "conversationUpdate")
    return activity.channelId === "msteams" ? addedInTeams(activity, newId) : joined(activity);
  if (activity.type !== "message") return undefined;
  const text = typeof activity.text === "string" ? activity.text : "";
  const value = jsonOf(activity.value);
  const files = filesOf(activity);
  return {
    // A channel gives every message an id; without one a redelivery cannot be recognised.
    id: activity.id ?? newId(),
    kind: "message",
    text: wellFormed(withoutMention(activity, text)).trim(),
    ...(value !== undefined && value !== null && { value }),
    ...(files.length > 0 && { files }),
    ...(activity.locale !== undefined && { locale: activity.locale }),
    ...(activity.localTimezone !== undefined && { timeZone: activity.localTimezone }),
  };
}

/** Teams tells of the bot's installation and removal, in a chat of two as in a team. */
function installed(
  { action, id, locale }: AddressedActivity,
  newId: () => string,
): Incoming | undefined {
  const kind = { add: "joined", remove: "left" } as const;
  if (action !== "add" && action !== "remove") return undefined;
  return {
    id: id ?? newId(),
    kind: kind[action],
    text: "",
    ...(locale !== undefined && { locale }),
  };
}

/**
 * Older clients tell of an installation only as the bot's own joining. The joining of others is
 * nothing to greet for: in a team that would be a message to everybody, each time.
 */
function addedInTeams(
  { membersAdded, recipient, id }: AddressedActivity,
  newId: () => string,
): Incoming | undefined {
  const isBot = membersAdded?.some((member) => member.id === recipient?.id) === true;
  return isBot ? { id: id ?? newId(), kind: "joined", text: "" } : undefined;
}

/** Greeted once: a person's joining has the same id however often channels tell of it. */
function joined(activity: AddressedActivity): Incoming | undefined {
  const member = activity.membersAdded?.find(({ id }) => id !== activity.recipient?.id);
  return member && { id: `joined ${member.id}`, kind: "joined", text: "" };
}

/** Whether the bot is named in a message. */
export function isMentioned({ entities, recipient }: AddressedActivity): boolean {
  return (entities ?? []).some((entity) => {
    const mentioned = isRecord(entity) && entity["type"] === "mention" && entity["mentioned"];
    return isRecord(mentioned) && mentioned["id"] === recipient?.id;
  });
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
