import { type Asker, type AuditEntry } from "../access/port";
import { type CaseDraft } from "../cases/port";
import { type EvidenceRequest } from "../graph/port";
import { type Json } from "../store/port";

/** Which server route authenticated an activity; state belongs to it. */
export type Route = "messages" | "embedded";

/** An activity after it was parsed and its sender proved; every field is still untrusted text. */
export interface Incoming {
  /** Id by which a redelivery is recognised. */
  readonly id: string;
  readonly kind: "message" | "joined" | "event";
  readonly text: string;
  /** Data of a pressed card button. */
  readonly value?: Json;
  /** Name of an event the product raised itself (`lookupDone`, `caseOpened`); never from outside. */
  readonly event?: string;
  readonly locale?: string;
}

/** What differs per channel and matters to a dialog. */
export interface ChannelTraits {
  /** Others can read along: personal facts belong elsewhere. */
  readonly isGroup: boolean;
  /** `teams` splits text beside a card; `webchat` shows both. */
  readonly kind: "teams" | "webchat";
}

/** Machine-readable items beside a message: diagnosis, case, understanding. */
export type Entity = { readonly type: string } & Readonly<Record<string, Json | undefined>>;

/** A message in the product's own terms; the channel makes an activity of it. */
export interface Message {
  /** Says the same as the card, in plain text. */
  readonly text: string;
  /** An Adaptive Card 1.5. */
  readonly card?: Json;
  readonly entities?: readonly Entity[];
}

/** What a turn wants done. Each is carried out once by its key, also after a crash. */
export type Effect =
  | { readonly do: "reply"; readonly message: Message }
  /** Goes on looking after the turn; ends in an event `lookupDone` with the same `ticket`. */
  | { readonly do: "lookup"; readonly ticket: string; readonly request: EvidenceRequest }
  /** Ends in an event `caseOpened` with the case. */
  | { readonly do: "openCase"; readonly draft: CaseDraft }
  | { readonly do: "audit"; readonly entry: AuditEntry };

export interface TurnContext {
  readonly incoming: Incoming;
  readonly asker: Asker;
  readonly traits: ChannelTraits;
  readonly conversation: string;
  readonly now: Date;
}

/** A turn's outcome: the conversation's next state and what is to be done. */
export interface TurnOutcome {
  readonly state: Json;
  readonly effects: readonly Effect[];
}

/**
 * The conversation as a function of its state and an incoming activity. It reads through ports and
 * changes nothing itself, so that it can be run again when the state changed meanwhile.
 */
export type Dialog = (state: Json | undefined, turn: TurnContext) => Promise<TurnOutcome>;
