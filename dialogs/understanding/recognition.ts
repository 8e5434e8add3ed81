import { type PersonTerm } from "../../bot/graph/port";
import { type ApplicationIndex } from "./applicationIndex";

/** What a text can be about, in the fixed vocabulary of machine-readable answers. */
export const intentNames = [
  "general_not_provisioned",
  "cloud_hr_single_user",
  "not_starting",
  "users_skipped",
  "quarantine",
  "credentials",
  "failed_attribute",
  "duplicate_match",
  "group_provisioning",
  "slow_or_wait",
  "deprovisioning",
  "throttling_or_target_error",
  "talk_to_human",
  "smalltalk",
  "out_of_scope",
] as const;

export type IntentName = (typeof intentNames)[number];

/** An intent and how likely it is, from 0 to 1; the scores of all intents add up to 1. */
export interface ScoredIntent {
  readonly intent: IntentName;
  readonly score: number;
}

/** Start with the best intent, ask which of two or three, show what there is, or decline kindly. */
export type Decision = "route" | "choose" | "menu" | "reject";

/** What a text names beside its intent. */
export interface Entities {
  readonly person?: { readonly self: true } | PersonTerm;
  /**
   * The application: its name where it is known, else the words that stand in its place; and how it is
   * `written` in the text where that is otherwise.
   */
  readonly app?: { readonly name: string; readonly known: boolean; readonly written?: string };
  /** The words that say since when: "since Monday", "2026-11-20". */
  readonly since?: string;
  readonly jobId?: string;
}

/** What a recogniser makes of a text. */
export interface Recognition {
  readonly decision: Decision;
  /** All intents, the likeliest first. */
  readonly intents: readonly ScoredIntent[];
  readonly entities: Entities;
  /** It was read by the phrases of another language than English. */
  readonly foreign?: true;
}

/** A text and what is known about where it comes from. */
export interface Utterance {
  readonly text: string;
  /** BCP 47, as the channel says it. */
  readonly locale?: string;
  /** The tenant's applications, where they are known. */
  readonly apps?: ApplicationIndex;
  /** It most likely is one of the answers that were offered: no service is asked about it. */
  readonly isReply?: boolean;
}

/** Says what a text is about. One that asks a service can stand beside the one in this process. */
export interface Recogniser {
  recognise(utterance: Utterance): Promise<Recognition>;
}
