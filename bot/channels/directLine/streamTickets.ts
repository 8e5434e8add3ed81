import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

import { type DocumentStore, type Json } from "../../store/port";

/** How long a stream URL can be used, in milliseconds (contract, HTTP). */
const ticketMs = 60_000;
/** Streams of one conversation that may be opened within that time. */
const mostInTime = 64;
const mostAttempts = 8;
const mostChars = 1024;

export interface StreamTicket {
  readonly conversation: string;
  /** Where the stream begins. */
  readonly watermark: number;
}

/** One-use tickets for opening a stream, at whichever process on the store. */
export interface StreamTickets {
  issue(ticket: StreamTicket): string;
  /** The ticket, once, and only in time. Rejects when the store does not answer. */
  redeem(secret: string): Promise<StreamTicket | undefined>;
}

export interface StreamTicketParts {
  readonly store: DocumentStore;
  readonly clock: { now(): number };
  readonly signingKey: Buffer;
  /** An id that nobody has had. */
  readonly newId: () => string;
}

/** All documents of used tickets begin with this. */
export const usedTicketPrefix = "streams/";

const ticketShape = z.object({
  conversation: z.string(),
  watermark: z.number().int(),
  id: z.string(),
  until: z.number(),
});
const usedShape = z.object({
  schema: z.literal(1),
  used: z.array(z.object({ id: z.string(), until: z.number() })),
});

/**
 * Creates the tickets. A ticket says itself what it is for and is signed, so nothing is kept of those
 * that nobody uses; of the used ones the ids, as long as they could be used again, in one small document
 * per conversation that is written only if it is unchanged.
 */
export function createStreamTickets(parts: StreamTicketParts): StreamTickets {
  const { clock, signingKey, newId } = parts;
  return {
    issue: (ticket) => {
      const whole = { ...ticket, id: newId(), until: clock.now() + ticketMs };
      const payload = Buffer.from(JSON.stringify(whole)).toString("base64url");
      return `${payload}.${sign(signingKey, payload).toString("base64url")}`;
    },
    redeem: async (secret) => {
      const read = readTicket(signingKey, secret);
      if (!read || read.until <= clock.now()) return undefined;
      const { conversation, watermark } = read;
      return (await useUp(parts, read)) ? { conversation, watermark } : undefined;
    },
  };
}

/** When the tickets of a document ended, in milliseconds since 1970. */
export function ticketsUsedAt(value: Json): number | undefined {
  const used = usedShape.safeParse(value).data?.used;
  return used && Math.max(0, ...used.map(({ until }) => until));
}

/** Whether it was not used before, and is used now. */
async function useUp(
  { store, clock }: StreamTicketParts,
  { conversation, id, until }: z.infer<typeof ticketShape>,
): Promise<boolean> {
  const key = usedTicketPrefix + conversation;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const document = await store.read(key);
    const before = usedShape.safeParse(document?.value).data?.used ?? [];
    const used = before.filter((one) => one.until > clock.now());
    if (used.length >= mostInTime || used.some((one) => one.id === id)) return false;
    const next = { schema: 1, used: [...used, { id, until }] };
    if ((await store.write(key, next, document ?? "absent")).state === "written") return true;
  }
  return false;
}

function readTicket(key: Buffer, secret: string): z.infer<typeof ticketShape> | undefined {
  const [payload, signature, ...more] = secret.length > mostChars ? [] : secret.split(".");
  if (!payload || !signature || more.length > 0) return undefined;
  const given = Buffer.from(signature, "base64url");
  const right = sign(key, payload);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return ticketShape.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString())).data;
}

/** Under a name of its own: no ticket is a token for people, and no token a ticket. */
function sign(key: Buffer, payload: string): Buffer {
  return createHmac("sha256", key).update(`stream ticket ${payload}`).digest();
}
