import { z } from "zod";

import { type Json } from "../store/port";
import { type Arrival } from "./port";

/** What an event from elsewhere needs to come to a conversation as if its person had written. */
export type ConversationAddress = Pick<Arrival, "asker" | "traits" | "reference"> & {
  /** The conversation's id: keys do not always hold it whole. */
  readonly conversation?: string;
  readonly locale?: string;
  readonly timeZone?: string;
};

export const addressShape = z.object({
  asker: z.object({
    role: z.enum(["employee", "helpdesk", "engineer"]),
    userId: z.string().optional(),
    displayName: z.string().optional(),
  }),
  traits: z.object({
    isGroup: z.boolean(),
    kind: z.enum(["teams", "webchat"]),
    caseId: z.string().optional(),
    incidentId: z.string().optional(),
    hub: z.string().optional(),
  }),
  reference: z.custom<Json>((value) => value !== undefined),
  conversation: z.string().optional(),
  locale: z.string().optional(),
  timeZone: z.string().optional(),
});

/**
 * The address after an activity: that of whoever wrote last. An event is nobody's word, so it changes
 * nothing; locale and time zone stay until others are named.
 */
export function addressAfter(
  before: ConversationAddress | undefined,
  { incoming, asker, traits, reference, conversation }: Arrival,
): ConversationAddress | undefined {
  if (incoming.kind === "event") return before;
  const locale = incoming.locale ?? before?.locale;
  const timeZone = incoming.timeZone ?? before?.timeZone;
  return {
    asker,
    traits,
    conversation,
    reference: unasked(reference),
    ...(locale !== undefined && { locale }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

/** A reference without the activity that it answered: what comes later answers nothing. */
function unasked(reference: Json): Json {
  if (typeof reference !== "object" || reference === null || Array.isArray(reference))
    return reference;
  const { replyToId, ...rest } = reference as Readonly<Record<string, Json | undefined>>;
  return replyToId === undefined ? reference : rest;
}
