import { type EvidenceRequest } from "../graph/port";

/** What is to be looked at again until there is news, and when. */
export interface FollowDraft {
  readonly request: EvidenceRequest;
  /** ISO 8601: the first time it is worth looking. */
  readonly firstAt: string;
  /** ISO 8601: the last look; after it the follow ends by itself. */
  readonly untilAt: string;
  /** Milliseconds between the first looks, where something is expected soon; ten minutes when missing. */
  readonly paceMs?: number;
}
