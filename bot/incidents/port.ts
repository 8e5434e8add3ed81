import { type CaseParty } from "../cases/port";

/**
 * What can be wrong with a whole application, the most telling first:
 * - `credentialsRefused`: in quarantine, and the job's own error says why
 * - `quarantine`: in quarantine for any other reason
 * - `silent`: the job says that it runs, and finishes no cycle
 * - `failuresJumped`: far more of what is tried fails than before
 */
export const incidentKinds = [
  "credentialsRefused",
  "quarantine",
  "silent",
  "failuresJumped",
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** What the log said of everybody when it was looked at last. */
export interface IncidentTriage {
  /** ISO 8601: the entries since then. */
  readonly since: string;
  readonly entries: number;
  readonly failed: number;
  /** Causes by their id, most entries first; one that is not known has none. */
  readonly causes: readonly { readonly cause?: string; readonly entries: number }[];
}

/** Trouble of a watched application, as it stands. Of one application at most one is open. */
export interface Incident {
  /** Object id of the service principal and a number. */
  readonly id: string;
  /** Grows with everything that is to be shown. */
  readonly version: number;
  readonly app: { readonly id: string; readonly displayName: string };
  readonly kind: IncidentKind;
  readonly state: "open" | "over";
  /** ISO 8601: when the trouble began, where the service says it; else when it was first seen. */
  readonly since: string;
  /** ISO 8601: the first and the last look that saw it. */
  readonly openedAt: string;
  readonly seenAt: string;
  readonly overAt?: string;
  /** The cause that explains it, by its id. */
  readonly cause?: string;
  /** Missing while the log cannot be read. */
  readonly triage?: IncidentTriage;
  /** Share of what failed before, from 0 to 1; only where that is what it is measured by. */
  readonly usualShare?: number;
  /** The engineer who sees to it. */
  readonly owner?: CaseParty;
  /** Open and taken cases under it. */
  readonly cases: number;
}

/** What is asked about an incident. `by` was proved by the channel. */
export interface IncidentCommand {
  /** `take` and `handBack` are for engineers; `follow`: the conversation is told when it is over. */
  readonly act: "take" | "handBack" | "follow" | "unfollow";
  readonly incidentId: string;
  readonly by: CaseParty;
}

/**
 * Does what is asked about incidents. What is new comes to engineers as the event
 * `incidentNews { incidentId }`, and its end to those who follow as
 * `incidentOver { incidentId }`.
 */
export interface IncidentDesk {
  /** What is not possible (any more) changes nothing. Throws when it could not be done: ask again. */
  act(command: IncidentCommand): Promise<void>;
}

/** Reads the incidents of the applications that are watched. */
export interface IncidentBook {
  /** Whether any application is watched at all. */
  readonly watching: boolean;
  /** Those that are open, oldest first. Never throws: when the store does not answer, none is told. */
  open(): Promise<readonly Incident[]>;
  /** One of them, also when it is over, until the next of its application. */
  read(incidentId: string): Promise<Incident | undefined>;
}
