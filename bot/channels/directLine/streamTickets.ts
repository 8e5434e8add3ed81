/** How long a stream URL can be used, in milliseconds (contract, HTTP). */
const ticketMs = 60_000;
const mostTickets = 10_000;

export interface StreamTicket {
  readonly conversation: string;
  /** Where the stream begins. */
  readonly watermark: number;
}

/** One-use tickets for opening a stream; they do not survive a restart, clients then reconnect. */
export interface StreamTickets {
  issue(ticket: StreamTicket): string;
  /** The ticket, once, and only in time. */
  redeem(secret: string): StreamTicket | undefined;
}

/** Creates the tickets of one process. `newId` gives an unguessable id. */
export function createStreamTickets(clock: { now(): number }, newId: () => string): StreamTickets {
  /** In order of issue, which is the order of expiry. */
  const issued = new Map<string, StreamTicket & { readonly until: number }>();

  const dropOld = (): void => {
    for (const [secret, { until }] of issued) {
      if (until > clock.now() && issued.size <= mostTickets) return;
      issued.delete(secret);
    }
  };

  return {
    issue: (ticket) => {
      const secret = newId();
      issued.set(secret, { ...ticket, until: clock.now() + ticketMs });
      dropOld();
      return secret;
    },
    redeem: (secret) => {
      dropOld();
      const found = issued.get(secret);
      issued.delete(secret);
      return found;
    },
  };
}
