import { createHmac } from "node:crypto";
import { z } from "zod";

import { type TicketLine, ticketCall } from "./ticketCall";
import { type Ticket, type TicketOutcome, type TicketSystem } from "./ticketSystem";

export interface WebhookParts extends TicketLine {
  readonly url: string;
  /** The signing secret: `whsec_` and base64, or any text. */
  readonly secret: string;
  readonly clock: { now(): number };
}

/** What a receiver may say of the ticket it made; what does not fit is as good as missing. */
const answerShape = z.object({
  id: z.string().min(1).max(200).optional().catch(undefined),
  number: z.string().min(1).max(60).optional().catch(undefined),
  url: z.string().url().startsWith("https://").max(500).optional().catch(undefined),
});

/**
 * Any service that takes webhooks. Signed as Standard Webhooks says (HMAC-SHA256 over id, time in
 * seconds and body, in `webhook-signature`); `webhook-id` is the same for each try of one event, so a
 * receiver that remembers it makes nothing twice. The time is that of the try.
 */
export function createWebhook(parts: WebhookParts): TicketSystem {
  const send = (id: string, event: object): ReturnType<typeof ticketCall> => {
    const body = JSON.stringify(event);
    const seconds = Math.floor(parts.clock.now() / 1000);
    const headers = {
      "webhook-id": id,
      "webhook-timestamp": String(seconds),
      "webhook-signature": `v1,${signatureOf(parts.secret, `${id}.${seconds}.${body}`)}`,
    };
    return ticketCall(parts, { method: "POST", url: parts.url, headers, body });
  };
  return {
    name: "webhook",
    findsAfterMs: 0,
    open: async (draft) => {
      const { reference, title, text } = draft;
      const data = { reference, title, text };
      const answer = await send(`${reference}/open`, { type: "case.opened", data });
      return ticketOf(answer, { id: reference });
    },
    update: async (ticket, { key, state, note }) => {
      const data = { ticket: ticket.id, ...(state !== undefined && { state }), note };
      return ticketOf(await send(key, { type: "case.changed", data }), ticket);
    },
  };
}

function ticketOf(answer: TicketOutcome<unknown>, known: Ticket): TicketOutcome<Ticket> {
  if (answer.state !== "done") return answer;
  const { id, number, url } = answerShape.safeParse(answer.value).data ?? {};
  return {
    state: "done",
    value: {
      ...known,
      ...(id !== undefined && { id }),
      ...(number !== undefined && { number }),
      ...(url !== undefined && { url }),
    },
  };
}

function signatureOf(secret: string, content: string): string {
  const [, encoded] = /^whsec_([A-Za-z0-9+/=]+)$/.exec(secret) ?? [];
  const key = encoded === undefined ? Buffer.from(secret) : Buffer.from(encoded, "base64");
  return createHmac("sha256", key).update(content).digest("base64");
}
