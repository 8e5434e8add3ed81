/** How often somebody may ask. */
export interface RequestRate {
  /** Seconds until there is room for this one; 0 when there is. */
  readonly wait: (key: string) => number;
  /** The same, and takes the room when there is. */
  readonly take: (key: string) => number;
}

/** Keys are chosen by callers: as many are remembered, and those that asked least lately go first. */
const mostKeys = 50_000;

/**
 * Creates a rate: `perMinute` at once, and then as many per minute. Without a number there is room
 * for everybody.
 */
export function createRequestRate(
  clock: { now(): number },
  perMinute: number | undefined,
): RequestRate {
  if (perMinute === undefined) return { wait: () => 0, take: () => 0 };
  const perMs = perMinute / 60_000;
  /** What is left for each, and when that was; who asked last comes last. */
  const left = new Map<string, { readonly tokens: number; readonly at: number }>();
  const tokensOf = (key: string): number => {
    const before = left.get(key);
    if (before === undefined) return perMinute;
    return Math.min(perMinute, before.tokens + Math.max(0, clock.now() - before.at) * perMs);
  };
  const secondsTo = (tokens: number): number =>
    tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs / 1000);

  return {
    wait: (key) => secondsTo(tokensOf(key)),
    take: (key) => {
      const tokens = tokensOf(key);
      const seconds = secondsTo(tokens);
      left.delete(key);
      left.set(key, { tokens: seconds === 0 ? tokens - 1 : tokens, at: clock.now() });
      for (const oldest of left.keys()) {
        if (left.size <= mostKeys) break;
        left.delete(oldest);
      }
      return seconds;
    },
  };
}
