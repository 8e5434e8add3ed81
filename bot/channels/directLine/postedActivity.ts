import { z } from "zod";

import { type Json } from "../../store/port";
import { type ClientData, readClientData } from "./clientData";

/** What a client posted, as far as it counts. `from`, ids and everything not named here are dropped. */
export interface PostedMessage extends ClientData {
  readonly state: "message";
  readonly text: string;
  /** Data of a pressed button. */
  readonly value?: Json;
  readonly locale?: string;
  readonly timeZone?: string;
}

export type Posted =
  | PostedMessage
  /** Known and of no interest: answered politely, not kept. */
  | { readonly state: "ignored" }
  /** Somebody writes: of interest only at this moment. */
  | { readonly state: "typing" }
  | { readonly state: "invalid"; readonly problem: string };

const ignoredTypes = new Set([
  "event",
  "conversationUpdate",
  "messageReaction",
  "endOfConversation",
  "installationUpdate",
  "contactRelationUpdate",
  "trace",
]);

/** A language tag such as `de-CH`. Only a hint: an odd one is no reason to refuse anything. */
export const localeHint = z
  .string()
  .regex(/^[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/)
  .optional()
  .catch(undefined);

/** An IANA time zone such as `Europe/Berlin`: as much of a hint. */
const timeZoneHint = z
  .string()
  .regex(/^[A-Za-z0-9_+-]{1,32}(?:\/[A-Za-z0-9_+-]{1,32}){0,2}$/)
  .optional()
  .catch(undefined);

/** The body was parsed from JSON, so what is there is JSON. */
const json = z.custom<Json>((value) => value !== undefined);
const typeShape = z.object({ type: z.string() });
const messageShape = z.object({
  text: z
    .string()
    .nullish()
    .transform((text) => wellFormed(text ?? "")),
  value: json.nullish().transform((value) => value ?? undefined),
  locale: localeHint,
  localTimezone: timeZoneHint,
  channelData: z.unknown(),
});
/** More than the longest log entry that can be read, and more than any form of a card holds. */
const mostBytes = { text: 200 * 1024, value: 4 * 1024 };

/** Reads a posted activity from a body that was parsed within bounds (bot/channels/http). */
export function readPosted(body: unknown): Posted {
  const invalid = (problem: string): Posted => ({ state: "invalid", problem });
  const typed = typeShape.safeParse(body);
  if (!typed.success) return invalid("An activity is an object with a type.");
  if (typed.data.type === "typing") return { state: "typing" };
  if (ignoredTypes.has(typed.data.type)) return { state: "ignored" };
  if (typed.data.type !== "message") return invalid("Activities of this type are not taken here.");
  const message = messageShape.safeParse(body);
  if (!message.success) return invalid("The text of a message is a string.");
  const { text, value, locale, localTimezone: timeZone, channelData } = message.data;
  const problem = tooLarge("text", text) ?? tooLarge("value", JSON.stringify(value ?? null));
  if (problem !== undefined) return invalid(problem);
  return {
    state: "message",
    text,
    ...(value !== undefined && { value }),
    ...(locale !== undefined && { locale }),
    ...(timeZone !== undefined && { timeZone }),
    ...readClientData(channelData),
  };
}

function tooLarge(part: keyof typeof mostBytes, content: string): string | undefined {
  const most = mostBytes[part];
  if (Buffer.byteLength(content) <= most) return undefined;
  return `The ${part} of a message is larger than ${most} bytes.`;
}

/** Lone surrogates cannot be written as UTF-8 or into a URL. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
