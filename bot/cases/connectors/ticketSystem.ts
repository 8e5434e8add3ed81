import { type CaseState } from "../port";

/** A case as a ticket system gets it. Texts are English and hold no secrets. */
export interface TicketDraft {
  /** Unique over all deployments: by it a ticket is found again whose answer was lost. */
  readonly reference: string;
  readonly title: string;
  readonly text: string;
}

/** A case's ticket, as its system names it. */
export interface Ticket {
  /** What the system knows it by. */
  readonly id: string;
  /** What people call it; missing where the system says none. */
  readonly number?: string;
  /** Where people open it. */
  readonly url?: string;
}

/** Something that happened to the case. */
export interface TicketChange {
  /** Unique per change; it is also in the note, so that a note is found again. */
  readonly key: string;
  /** The state the case came into; missing when it stays where it is. */
  readonly state?: CaseState;
  readonly note: string;
}

/**
 * What became of a call. `notDone`: the system refused it (`refused`) or has too much to do (`busy`),
 * so nothing was changed; `unknown`: no answer that tells, so it may have been done.
 */
export type TicketOutcome<T> =
  | { readonly state: "done"; readonly value: T }
  | {
      readonly state: "notDone";
      readonly why: "busy" | "refused";
      readonly status: number;
      /** Milliseconds the system asks to wait. */
      readonly retryAfterMs?: number;
    }
  | { readonly state: "unknown"; readonly status?: number };

/**
 * A ticket system beside the desk. With `again` an earlier call may have been done although nothing
 * came back: then it is looked first, and nothing is made twice. Never rejects.
 */
export interface TicketSystem {
  readonly name: "webhook" | "serviceNow" | "jira";
  /** Milliseconds after which what was just made is surely found. */
  readonly findsAfterMs: number;
  open(draft: TicketDraft, again: boolean): Promise<TicketOutcome<Ticket>>;
  update(ticket: Ticket, change: TicketChange, again: boolean): Promise<TicketOutcome<Ticket>>;
  /** Whether address and credentials are right; a system that cannot be tried without effect has none. */
  readonly check?: () => Promise<TicketOutcome<"right">>;
}

/** The mark of a change in the text of its note. */
export function markOf({ key }: TicketChange): string {
  return `[${key}]`;
}
