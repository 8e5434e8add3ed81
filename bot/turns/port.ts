import { type Asker, type AuditEntry } from "../access/port";
import { type FileRefusal } from "../cases/files/port";
import {
  type CaseCommand,
  type CaseDraft,
  type CaseFile,
  type Handoff,
  type HandoffEnd,
} from "../cases/port";
import { type Address, type Route } from "../channels/port";
import { type FixRun } from "../fixes/port";
import { type Feedback } from "../feedback/port";
import { type FollowDraft } from "../follow/port";
import { type EverywhereRequest, type EvidenceRequest, type SurveyRequest } from "../graph/port";
import { type IncidentCommand } from "../incidents/port";
import { type Json } from "../store/port";

export { type Address, type Route };

/** An activity after it was parsed and its sender proved; every field is still untrusted text. */
export interface Incoming {
  /** Id by which a redelivery is recognised. */
  readonly id: string;
  /** `left`: the bot was removed from the conversation. */
  readonly kind: "message" | "joined" | "left" | "event";
  readonly text: string;
  /** Data of a pressed card button. */
  readonly value?: Json;
  /** What was sent with it. Without a URL where the channel keeps it to itself. */
  readonly files?: readonly IncomingFile[];
  /** Name of an event the product raised itself (`lookupDone`, `caseOpened`, one that was told); never from outside. */
  readonly event?: string;
  readonly locale?: string;
  /** Written where others read along, and brought into the person's own chat. */
  readonly fromGroup?: true;
  /** IANA time zone of the person's device; a hint, not yet checked. */
  readonly timeZone?: string;
}

export type IncomingFile = Omit<CaseFile, "url"> &
  Partial<Pick<CaseFile, "url">> & {
    /** Why it is not passed on, where it was looked at. */
    readonly why?: FileRefusal;
  };

/** What differs per channel and matters to a dialog. */
export interface ChannelTraits {
  /** Others can read along: personal facts belong elsewhere. */
  readonly isGroup: boolean;
  /** In a group: what was asked is answered in the person's own chat at the same time. */
  readonly privateChat?: "open";
  /** It is the thread of this case where the engineers are. */
  readonly caseId?: string;
  /** It is the thread of this known incident where the engineers are. */
  readonly incidentId?: string;
  /** It belongs to a hub of this name, whose people take over when an event asks them to. */
  readonly hub?: string;
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
  /** Links to files, beside the text that names them. */
  readonly files?: readonly CaseFile[];
  /** Tag of the language that is spoken from here on, where that was chosen just now. */
  readonly language?: string;
  /** The channel adds its own way to sign in, with this button; where it has none, only the text. */
  readonly signIn?: { readonly button: string };
}

/**
 * What a turn wants done. Each is carried out by its key, also after a crash: once where the key is
 * known on the other side (embedded replies, cases, audit), at least once elsewhere.
 */
export type Effect =
  /** With a `slot`, a name within the conversation that is used once, it can be replaced later. */
  | { readonly do: "reply"; readonly message: Message; readonly slot?: string }
  /** Puts another message in the place of that of a slot; passed over where the channel cannot. */
  | { readonly do: "replace"; readonly slot: string; readonly message: Message }
  /** Goes on looking after the turn; ends in an event `lookupDone` with the same `ticket`. */
  | {
      readonly do: "lookup";
      readonly ticket: string;
      readonly request: EvidenceRequest | EverywhereRequest | SurveyRequest;
    }
  /** Ends in an event `caseOpened` with the case. */
  | { readonly do: "openCase"; readonly draft: CaseDraft }
  /**
   * Asks the people of the conversation's hub to take a case over; what they say to it comes as an
   * event `handoffStatus`. Where they cannot be asked, the case is the engineers' at once.
   */
  | { readonly do: "handOver"; readonly handoff: Handoff }
  /** Tells the people of the conversation's hub that a case is not theirs any more. */
  | { readonly do: "endHandOver"; readonly end: HandoffEnd }
  /** Ends in `caseNews` with all concerned, or in `caseRefused` here (bot/cases/port.ts). */
  | { readonly do: "case"; readonly command: CaseCommand }
  /**
   * Brings an event into another conversation (or, later, into this one); see `Tell`. A conversation
   * that is not known is logged and passed over.
   */
  | { readonly do: "tell"; readonly to: Address; readonly event: string; readonly value: Json }
  | { readonly do: "audit"; readonly entry: AuditEntry }
  /** Looks again until there is news, and brings it into this conversation as `followLooked`. */
  | { readonly do: "follow"; readonly id: string; readonly draft: FollowDraft }
  | { readonly do: "unfollow"; readonly id: string }
  /** Takes an incident, or has its end told in this conversation (bot/incidents/port.ts). */
  | { readonly do: "incident"; readonly command: IncidentCommand }
  /** Counts whether an answer helped. */
  | { readonly do: "feedback"; readonly feedback: Feedback }
  /**
   * Deletes what is kept of this conversation beside its state, and how it is reached unless that is
   * still needed (`keepAddress`). With `person` (object id) it also brings the event `forget` into all
   * their other conversations.
   */
  | { readonly do: "forget"; readonly person?: string; readonly keepAddress?: true }
  /** Ends the asker's sign-in to the bot; ends in an event `signedOut` with a `state` (`SignOut`). */
  | { readonly do: "signOut" }
  /** Changes something in the tenant, once; ends in an event `fixDone` with ticket and outcome. */
  | { readonly do: "fix"; readonly ticket: string; readonly run: FixRun };

/** What became of a sign-out; `nothing`: nobody was signed in. */
export type SignOut = "done" | "nothing" | "unavailable";

export interface TurnContext extends Address {
  readonly incoming: Incoming;
  readonly asker: Asker;
  readonly traits: ChannelTraits;
  readonly now: Date;
}

/** A turn's outcome: the conversation's next state and what is to be done. */
export interface TurnOutcome {
  readonly state: Json;
  readonly effects: readonly Effect[];
}

/**
 * The conversation as a function of its state and an incoming activity. It reads through ports and
 * changes nothing itself, so that it can be run again when the state changed meanwhile. The state
 * it is given is also what is remembered as stored, so it must not be changed, at no depth: the next
 * state is a new value, which may share unchanged parts with it.
 */
export type Dialog = (state: Json | undefined, turn: TurnContext) => Promise<TurnOutcome>;

/** A parsed activity with all that its turn needs, also after a restart. */
export interface Arrival extends Address {
  readonly incoming: Incoming;
  readonly asker: Asker;
  readonly traits: ChannelTraits;
  /**
   * How the channel finds the conversation again; opaque to turns, but for `replyToId`: a member of
   * this name is left out when the bot writes by itself.
   */
  readonly reference: Json;
}

/** Something to be told in a conversation that has to do with it only from elsewhere. */
export interface Notice {
  /** What is told under the same id in the same conversation is told once. */
  readonly id: string;
  readonly to: Address;
  /** Name of the event that the conversation's dialog gets, and its value. */
  readonly event: string;
  readonly value: Json;
  /** How it is reached, for a conversation that the bot itself begins; else as who wrote there last. */
  readonly as?: Pick<Arrival, "asker" | "traits" | "reference">;
}

/**
 * Brings an event into a conversation. Whoever has something to say to a person elsewhere (another
 * turn, by the effect `tell`; work in the background, by the engine's `tell`) does not write the
 * message: the conversation's own dialog gets the event in its own turn, and so in order with what is
 * said there, and makes the message in that person's role and language, from what holds then. `told`:
 * durable, and carried out now, later or after a restart; its replies go out through the conversation
 * reference of the person's last activity, in Teams as a proactive message. `unknown`: nobody has
 * written in that conversation. Throws when it cannot be taken just now (the store is away, too much
 * is waiting, the process is stopping): tell it again under the same id.
 */
export type Tell = (notice: Notice) => Promise<"told" | "unknown">;

/**
 * What became of a reply. `gone`: the conversation takes no more replies for good (it was deleted or
 * is full, the bot was removed), so trying again is of no use; `failed`: it may go well later.
 * Reasons are for the log and hold nothing personal.
 */
export type Delivery =
  /** With the activity's id where the channel says it. */
  | { readonly state: "delivered"; readonly id?: string }
  | { readonly state: "gone" | "failed"; readonly reason: string };

/**
 * Brings a reply into a conversation, under a key that no other reply has; throwing counts as
 * `failed`. A key that was delivered before is delivered again only where the channel cannot tell
 * (at least once).
 */
export type Deliver = (reference: Json, key: string, message: Message) => Promise<Delivery>;

/** Sends the event that asks a hub to take over; `gone` where the conversation has none. */
export type HandOver = (reference: Json, handoff: Handoff) => Promise<Delivery>;

/** The same for the event that tells it of the end. */
export type EndHandOver = (reference: Json, end: HandoffEnd) => Promise<Delivery>;

/** Puts a message in the place of the bot's activity with this id; as with `Deliver` otherwise. */
export type Replace = (reference: Json, id: string, message: Message) => Promise<Delivery>;

/**
 * `accepted`: durable, and answered now, later or after a restart; `duplicate` says that it was
 * accepted before. `overloaded`: not accepted (too much is waiting, the store does not answer
 * in time, or the process is stopping): the sender should try again (503 with Retry-After). A store
 * that took it too late for the answer makes it run all the same; what is sent again is recognised.
 */
export type Acceptance =
  { readonly state: "accepted"; readonly duplicate: boolean } | { readonly state: "overloaded" };

export interface AcceptOptions {
  /** Used until `accept` resolves, then the route's own; for channels that answer in the request. */
  readonly deliver?: Deliver;
}

/**
 * Takes activities and sees them through: the turn of each counts once, and its effects are carried
 * out until they are done with, the conversation is gone, or a day has passed.
 */
export interface TurnEngine {
  /** Resolves when the replies of the turn were delivered, or after a limit; never rejects. */
  accept(arrival: Arrival, options?: AcceptOptions): Promise<Acceptance>;
  /** For work in the background; a turn tells by an effect. Waits for no reply. */
  readonly tell: Tell;
  /** Whether an activity of the conversation would be accepted now. */
  hasRoom(route: Route, conversation: string): boolean;
  /**
   * Takes up what an earlier process left (or another has in hand) and resolves with how many
   * activities that were, as soon as they are first in their conversations: call it before `accept`.
   */
  recover(): Promise<number>;
  /** Accepts nothing more and finishes the turns in hand, for at most 6 s; what is not done by then is taken up by the next start. */
  stop(): Promise<void>;
}
