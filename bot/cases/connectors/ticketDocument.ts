import { z } from "zod";

import { type Json } from "../../store/port";
import { keptByNewer } from "../../telemetry/keptByNewer";
import { type Ticket } from "./ticketSystem";

/** How far a case has come in the ticket system: `tickets/<case>`. */
export interface TicketDocument {
  readonly schema: 1;
  readonly ticket?: Ticket;
  /** The case shows the ticket. */
  readonly shown?: true;
  /** Sequence of the last entry that the ticket has. */
  readonly sent: number;
  /** The call that was begun and of which it is not known whether it was done: `open`, or a sequence. */
  readonly begun?: string;
  /** Tries in a row that came to nothing, and the time (ms) of the first. */
  readonly tries: number;
  readonly failingSince?: number;
  /** Not before this time (ms). */
  readonly nextAt: number;
}

const shape = z.object({
  schema: z.literal(1),
  ticket: z
    .object({ id: z.string(), number: z.string().optional(), url: z.string().optional() })
    .optional(),
  shown: z.literal(true).optional(),
  sent: z.number().int(),
  begun: z.string().optional(),
  tries: z.number().int(),
  failingSince: z.number().optional(),
  nextAt: z.number(),
});

const newer = z.object({ schema: z.number().gt(1) });

/** A case of which nothing was sent yet. */
export const nothingSent: TicketDocument = { schema: 1, sent: 0, tries: 0, nextAt: 0 };

export function ticketKey(caseId: string): string {
  return `tickets/${caseId}`;
}

/** The list of cases with something to send begins with this; then the case's id. */
export const duePrefix = "ticketsDue/";

/** Reads a document; throws when it is none of this version, a newer one by its name. */
export function readTicket(value: Json): TicketDocument {
  if (newer.safeParse(value).success) throw keptByNewer("The ticket");
  return shape.parse(value) as TicketDocument;
}

export function ticketValue(document: TicketDocument): Json {
  return JSON.parse(JSON.stringify(document)) as Json;
}
