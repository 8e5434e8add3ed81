import { z } from "zod";

import { type Json } from "../../store/port";

/** What a client posted, as far as it counts. `from`, ids and everything not named here are dropped. */
export interface PostedMessage {
  readonly state: "message";
  readonly text: string;
  /** Data of a pressed button. */
  readonly value?: Json;
  readonly locale?: string;
  /** Recognises a redelivery; Web Chat sets it. */
  readonly clientId?: string;
  /** Given back as it came: clients find their own message by it. Never read for identity. */
  readonly channelData?: Json;
}

export type Posted =
  | PostedMessage
  /** Known and of no interest: answered politely, not kept. */
  | { readonly state: "ignored" }
  | { readonly state: "invalid"; readonly problem: string };

const ignoredTypes = new Set([
  "event",
  "typing",
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

/** The body was parsed from JSON, so what is there is JSON. */
const json = z.custom<Json>((value) => value !== undefined);
const typeShape = z.object({ type: z.string() });
const messageShape = z.object({
  text: z.string().nullish(),
  value: json.nullish(),
  locale: localeHint,
  channelData: json.nullish(),
});
const clientIdShape = z.object({ clientActivityID: z.string().min(1).max(200) });

/** Reads a posted activity from a body that was parsed within bounds (bot/channels/http). */
export function readPosted(body: unknown): Posted {
  const invalid = (problem: string): Posted => ({ state: "invalid", problem });
  const typed = typeShape.safeParse(body);
  if (!typed.success) return invalid("An activity is an object with a type.");
  if (ignoredTypes.has(typed.data.type)) return { state: "ignored" };
  if (typed.data.type !== "message") return invalid("Activities of this type are not taken here.");
  const message = messageShape.safeParse(body);
  if (!message.success) return invalid("The text of a message is a string.");
  const { text, value, locale, channelData } = message.data;
  const client = clientIdShape.safeParse(channelData);
  return {
    state: "message",
    text: wellFormed(text ?? ""),
    ...(value !== undefined && value !== null && { value }),
    ...(locale !== undefined && { locale }),
    ...(client.success && { clientId: client.data.clientActivityID }),
    ...(channelData !== undefined && channelData !== null && { channelData }),
  };
}

/** Lone surrogates cannot be written as UTF-8 or into a URL. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
