/** How often a conversation may be written to. */
export interface SendingPace {
  /** Milliseconds until there is room in the conversation; 0 when there is, which then is taken. */
  take(conversation: string, channelId: string): number;
  /** The service asked for a pause: there is no room before it is over. */
  pause(conversation: string, ms: number): void;
}

/**
 * Messages per conversation and window (Teams, "Rate limiting": per bot per thread). Other channels
 * name none; they are only given the pauses that they ask for.
 */
const windowsOfTeams = [
  { most: 7, ms: 1_000 },
  { most: 8, ms: 2_000 },
  { most: 60, ms: 30_000 },
  { most: 1_800, ms: 3_600_000 },
] as const;
const mostSent = 1_800;
const mostConversations = 5_000;

interface Sent {
  readonly times: number[];
  pausedUntil: number;
}

/**
 * Keeps to the pace of the channel service before it has to say so. Conversations that are not
 * written to for an hour are forgotten, and the longest silent ones when there are too many.
 */
export function createSendingPace(clock: { now(): number }): SendingPace {
  /** The one written to last comes last. */
  const sent = new Map<string, Sent>();

  const of = (conversation: string): Sent => {
    const one = sent.get(conversation) ?? { times: [], pausedUntil: 0 };
    sent.delete(conversation);
    sent.set(conversation, one);
    for (const oldest of sent.keys()) {
      if (sent.size <= mostConversations) break;
      sent.delete(oldest);
    }
    return one;
  };

  return {
    take(conversation, channelId) {
      const now = clock.now();
      const one = of(conversation);
      const windows = channelId === "msteams" ? windowsOfTeams : [];
      let free = one.pausedUntil;
      for (const { most, ms } of windows) {
        const before = one.times.at(-most);
        if (before !== undefined) free = Math.max(free, before + ms);
      }
      if (free > now) return free - now;
      if (windows.length === 0) return 0;
      one.times.push(now);
      if (one.times.length > mostSent) one.times.shift();
      return 0;
    },
    pause(conversation, ms) {
      const one = of(conversation);
      one.pausedUntil = Math.max(one.pausedUntil, clock.now() + ms);
    },
  };
}
