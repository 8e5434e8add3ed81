export interface PaceLimits {
  /** First pause in milliseconds before a worker that ended is started again. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
  /** For so long an end counts towards the next pause, in milliseconds. */
  readonly recentMs: number;
}

/** More of them make the pause no longer. */
const mostCounted = 20;

/**
 * Creates the pace at which what ends is started again: each call is an end, and gives the pause after
 * it in milliseconds. It doubles with every other end of late, so that a fault in every start does not
 * become a storm, and one worker that was killed is back at once.
 */
export function createRestartPace(
  clock: { now(): number },
  { pauseMs, longestPauseMs, recentMs }: PaceLimits,
): () => number {
  let ends: number[] = [];
  return () => {
    const now = clock.now();
    ends = [...ends.filter((at) => now - at < recentMs), now].slice(-mostCounted);
    return Math.min(longestPauseMs, pauseMs * 2 ** (ends.length - 1));
  };
}
