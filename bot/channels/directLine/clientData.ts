import { z } from "zod";

import { type Json } from "../../store/port";

const mostChars = 2000;

/** An odd member is left out; it is no reason to refuse the message. */
const kept = <T extends z.ZodTypeAny>(shape: T) => shape.optional().catch(undefined);
const text = z.string().max(mostChars);

const dataShape = z
  .object({
    clientActivityID: kept(z.string().min(1).max(200)),
    postBack: kept(z.literal(true)),
    messageBack: kept(z.object({ displayText: kept(text) })),
    "webchat:fallback-text": kept(text),
    "webchat:sequence-id": kept(z.number().finite()),
  })
  .catch({});

/** What is kept of a client's `channelData`. */
export interface ClientData {
  /** Recognises a redelivery; Web Chat sets it. */
  readonly clientId?: string;
  /**
   * What Web Chat needs back to find its own message and to show it as it was sent (its reducer of
   * activities; `postBack` and `messageBack` hide the data of pressed buttons). Anything else would
   * be storage for strangers.
   */
  readonly channelData?: Json;
}

/** Reads `channelData` from outside; it is never read for identity. */
export function readClientData(channelData: unknown): ClientData {
  const data = dataShape.parse(channelData);
  const clientId = data.clientActivityID;
  const members = Object.entries(data).filter(([, value]) => value !== undefined);
  return {
    ...(clientId !== undefined && { clientId }),
    ...(members.length > 0 && { channelData: Object.fromEntries(members) }),
  };
}
