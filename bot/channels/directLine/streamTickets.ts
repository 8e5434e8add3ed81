/** How long a stream URL can be used, in milliseconds (contract, HTTP). */
const ticketMs = 60_000;
/** As many as a conversation can have streams. */
const mostPerConversation = 8;
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

/**
 * Creates the tickets of one process. `newId` gives an unguessable id. Whoever asks for many loses
 * their own: beyond the number of one conversation its oldest goes, and beyond the number of all,
 * the oldest of the conversation that has most.
 */
export function createStreamTickets(clock: { now(): number }, newId: () => string): StreamTickets {
  /** In order of issue, which is the order of expiry. */
  const issued = new Map<string, StreamTicket & { readonly until: number }>();
  /** The secrets of each conversation, in the same order. */
  const owned = new Map<string, Set<string>>();

  const drop = (secret: string): void => {
    const conversation = issued.get(secret)?.conversation ?? "";
    issued.delete(secret);
    const own = owned.get(conversation);
    own?.delete(secret);
    if (own?.size === 0) owned.delete(conversation);
  };
  const dropOld = (): void => {
    for (const [secret, { until }] of issued) {
      if (until > clock.now()) return;
      drop(secret);
    }
  };
  const dropOldestOf = (own: ReadonlySet<string>): void => {
    const [oldest] = own;
    if (oldest !== undefined) drop(oldest);
  };

  return {
    issue: (ticket) => {
      dropOld();
      const secret = newId();
      const { conversation } = ticket;
      issued.set(secret, { ...ticket, until: clock.now() + ticketMs });
      const own = (owned.get(conversation) ?? new Set<string>()).add(secret);
      owned.set(conversation, own);
      if (own.size > mostPerConversation) dropOldestOf(own);
      if (issued.size > mostTickets) dropOldestOf(largest(owned.values()));
      return secret;
    },
    redeem: (secret) => {
      dropOld();
      const found = issued.get(secret);
      drop(secret);
      return found;
    },
  };
}

/** The first of the largest sets; none is larger than a conversation may have. */
function largest(sets: Iterable<ReadonlySet<string>>): ReadonlySet<string> {
  let most: ReadonlySet<string> = new Set();
  for (const set of sets) {
    if (set.size > most.size) most = set;
    if (most.size === mostPerConversation) break;
  }
  return most;
}
