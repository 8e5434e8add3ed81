import { type Diagnosis, type Finding } from "../bot/diagnosis";
import { unreadFacts } from "../cards/diagnosisView";

/** What a new look means to somebody who waits. `unread`: it could not be looked. */
export type FollowNews = "done" | "changed" | "same" | "unread";

/**
 * Compares a look with what held when the follow began. Another cause is news only when it is sure
 * enough to be said, and not when it is merely another kind of waiting.
 */
export function followNews(causeBefore: string, { findings, evidence }: Diagnosis): FollowNews {
  const [finding] = findings;
  if (finding === undefined || finding.certainty === "possible") {
    return unreadFacts(evidence).length > 0 ? "unread" : "same";
  }
  const { id, tone } = finding.cause;
  if (tone === "good") return "done";
  return id === causeBefore || tone === "waiting" ? "same" : "changed";
}

/** Whether there is something to wait for: anything but an account that is in place. */
export function canFollow({ cause, certainty }: Finding): boolean {
  return cause.tone !== "good" && certainty !== "possible";
}
