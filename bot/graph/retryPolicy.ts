import { type Failure } from "./outcome";

/** At most this many further attempts after the first. */
const maxRetries = 2;

/** What to do after a failed attempt: nothing more, or another one after a wait. */
export type NextAttempt =
  | { readonly again: false }
  | { readonly again: true; readonly afterMs: number; readonly renew: boolean };

const never: NextAttempt = { again: false };

/**
 * Whether and when to ask again. Graph's own Retry-After is honoured to the millisecond or not at
 * all: when it does not fit into the time left, the caller is told instead of kept waiting. A refused
 * token is renewed once; a licence error is tried once more, since it also comes by mistake.
 */
export function nextAttempt(
  failure: Failure,
  attempt: {
    /** States of the failures before this one. */
    readonly before: readonly Failure["state"][];
    readonly leftMs: number;
    /** 0 to 1. */
    readonly random: number;
  },
): NextAttempt {
  const { before, leftMs, random } = attempt;
  if (before.length >= maxRetries) return never;
  const after = (afterMs: number, renew = false): NextAttempt =>
    afterMs < leftMs ? { again: true, afterMs, renew } : never;
  switch (failure.state) {
    case "throttled":
      return after(failure.retryAfterMs);
    case "signIn":
      return failure.why === "token" && !before.includes("signIn") ? after(0, true) : never;
    case "denied":
      return failure.why === "licence" && !before.includes("denied") ? after(100) : never;
    case "unavailable":
      // Twice as long each time, with jitter so that many conversations do not return at once.
      return failure.why === "network" || failure.why === "server"
        ? after(200 * 2 ** before.length * (0.5 + random))
        : never;
    default:
      return never;
  }
}
