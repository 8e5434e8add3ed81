/** Limits of the engine; times in milliseconds. */
export interface TurnLimits {
  /** How long `accept` waits for the store, and then for the replies: together less than 7.5 s. */
  readonly admitMs: number;
  readonly acceptMs: number;
  readonly dialogMs: number;
  /** How long a turn waits for earlier ones at other processes, and how often it looks. */
  readonly earlierMs: number;
  readonly lookAgainMs: number;
  readonly repliesMs: number;
  /** After how much work it is shown that the bot is at work, and when again. */
  readonly typingMs: number;
  readonly typingAgainMs: number;
  readonly deliverMs: number;
  readonly redeliverMs: number;
  readonly lookupMs: number;
  readonly retryMs: number;
  readonly pendingMs: number;
  /** How long the turns in hand may take to end when the process does: of its 10 s, not the last. */
  readonly stopMs: number;
  /** For how long a process counts as alive, and how often it says so and looks for others. */
  readonly leaseMs: number;
  readonly renewMs: number;
  readonly sweepMs: number;
  /** Conversations whose turns run at the same time. */
  readonly parallel: number;
  /** Turns that wait or run, in all conversations and in one. */
  readonly waiting: number;
  readonly waitingPerConversation: number;
  /** Accepted activities that are not done with, look-ups included, in all and in one conversation. */
  readonly open: number;
  readonly openPerConversation: number;
  /** Conversations whose state is kept in memory beside the store. */
  readonly remembered: number;
}

/** What holds where nothing else is asked for. */
export const defaultLimits: TurnLimits = {
  admitMs: 2000,
  acceptMs: 5000,
  dialogMs: 15_000,
  earlierMs: 4000,
  lookAgainMs: 10,
  repliesMs: 100,
  typingMs: 600,
  typingAgainMs: 3000,
  deliverMs: 10_000,
  redeliverMs: 400,
  lookupMs: 120_000,
  retryMs: 1000,
  pendingMs: 86_400_000,
  stopMs: 6000,
  leaseMs: 30_000,
  renewMs: 10_000,
  sweepMs: 5000,
  parallel: 64,
  waiting: 2000,
  waitingPerConversation: 100,
  open: 5000,
  openPerConversation: 100,
  remembered: 100,
};
