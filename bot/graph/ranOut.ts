import { type Outcome } from "./outcome";

/** A timer may go off a moment before its time. */
const earlyMs = 20;

/**
 * Whether a read failed for want of time: who gave up then (`until`, both in milliseconds since 1970)
 * could not wait for its turn, or not for an answer. Where Graph did not answer although there was
 * time left, more time is of no use.
 */
export function ranOut(outcome: Outcome<unknown>, until: number, now: number): boolean {
  if (outcome.state === "throttled") return now + outcome.retryAfterMs >= until;
  return outcome.state === "unavailable" && outcome.why === "deadline" && now >= until - earlyMs;
}
