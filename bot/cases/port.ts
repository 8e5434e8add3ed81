import { type Role } from "../access/port";
import { type Json } from "../store/port";
import { type Address } from "../channels/port";

export type CaseState = "open" | "taken" | "resolved" | "withdrawn";

/** Somebody who has to do with a case, and the conversation in which that is. */
export interface CaseParty {
  readonly role: Role;
  /** Entra object id; missing where the channel proves none. */
  readonly userId?: string;
  readonly displayName?: string;
  readonly at: Address;
  /** The people of the hub to which the requester's channel belongs: they write there by themselves. */
  readonly ofHub?: true;
}

/**
 * How a case stands with the hub of the requester's channel: `asked` as long as it is the hub's to
 * take, so that engineers hear nothing of it; `over` once it is the engineers' as any other.
 */
export type HubTurn = "asked" | "over";

/** What a hub says (Bot Framework, `handoff.status`). */
export type HubState = "accepted" | "failed" | "completed";

/** What a hub is asked to take over, with what the person agreed to share; secrets are masked. */
export interface Handoff {
  readonly caseId: string;
  /** ISO 8601: after this the case is the engineers', and nobody is to be asked any more. */
  readonly until: string;
  /** The hub's people as a party of the case. */
  readonly hub: CaseParty;
  readonly context: Json;
  readonly transcript: readonly TranscriptLine[];
}

/**
 * Tells a hub that was asked for a case that it is not its own any more, and that not by its own word:
 * `completed` where nobody has anything to do any more, `failed` where others have it.
 */
export interface HandoffEnd {
  readonly caseId: string;
  readonly number: number;
  readonly state: "completed" | "failed";
  /** The same for the people there. */
  readonly message: string;
}

/** What a person agreed to share when asking for a human. Secrets are masked before. */
export interface CaseDraft {
  readonly requester: CaseParty;
  /** Language of the requester, as the channel named it. */
  readonly locale?: string;
  readonly person?: { readonly id?: string; readonly displayName?: string };
  readonly app?: { readonly id?: string; readonly displayName?: string };
  /** The diagnosis in an engineer's words: title and state, cause, facts with their sources. */
  readonly summary: readonly string[];
  readonly diagnosis?: {
    readonly family: string;
    readonly cause: string;
    readonly certainty: string;
  };
  /** What the diagnosis was made of, so that each engineer reads it in the own language. */
  readonly evidence?: Json;
  /** What could not be read, with the reason. */
  readonly notRead?: readonly string[];
  /** What was done about it before, with its time. */
  readonly tried?: readonly string[];
  readonly sentence?: string;
  /** Ids to find the same again: log entry, job, Graph requests. */
  readonly logEntryIds?: readonly string[];
  readonly jobIds?: readonly string[];
  readonly requestIds?: readonly string[];
  /** The conversation before, masked, oldest first. */
  readonly transcript?: readonly TranscriptLine[];
  /** The known incident of the application (bot/incidents) that was open then. */
  readonly incident?: { readonly id: string; readonly since: string };
  /** Of a conversation on the channel of a hub. */
  readonly hub?: HubTurn;
}

export interface TranscriptLine {
  /** ISO 8601. */
  readonly at: string;
  readonly by: "person" | "bot";
  readonly text: string;
}

/** A file that goes with words from one side of a case to the other, as a link. */
export interface CaseFile {
  readonly name: string;
  /** Where the two sides open it. */
  readonly url: string;
  /** Of one that the product keeps itself: what its content is. */
  readonly contentType?: string;
}

/** What can be done with a case; each is one step from its present state or is refused. */
export type CaseMove =
  "take" | "resolve" | "handBack" | "reopen" | "notSolved" | "withdraw" | "transfer";

/** Whose side of a case somebody is on. */
export type CaseSide = "requester" | "engineer" | "bot" | "hub";

/** One thing that happened to a case. Entries are numbered from 1 without gaps and never change. */
export interface CaseEntry {
  readonly sequence: number;
  /** What made it, so that it is not made twice. */
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by: { readonly side: CaseSide; readonly userId?: string; readonly name?: string };
  readonly what:
    | {
        readonly kind: "moved";
        readonly move: CaseMove | "open";
        readonly from?: CaseState;
        readonly to: CaseState;
        /** Who has the case after it. */
        readonly owner?: string;
      }
    /** Words from one side to the conversation of the other. */
    | {
        readonly kind: "words";
        readonly text: string;
        readonly files?: readonly CaseFile[];
        readonly to: Address;
      }
    /** For engineers only. */
    | { readonly kind: "note"; readonly text: string }
    /** The requester goes on in another conversation. */
    | { readonly kind: "joined"; readonly from: Address }
    /** Nobody took it in time. */
    | { readonly kind: "reminded" }
    /** The former owner, to whom it was offered first, did not take it in time. */
    | { readonly kind: "offeredToAll" }
    /** The people of the hub, who were asked first, do not take it, did not in time, or could not be asked. */
    | { readonly kind: "hubGaveUp"; readonly why: "failed" | "late" | "unreachable" }
    | { readonly kind: "rated"; readonly rating: number }
    /** The known incident it is under is over. */
    | { readonly kind: "incidentOver" }
    /** Something was changed in the tenant for it; `worked` when its effect showed. */
    | { readonly kind: "fixed"; readonly fix: string; readonly outcome: string }
    /** It has a ticket in another system. */
    | ({ readonly kind: "ticket" } & CaseTicket);
}

/** What a case is called in a ticket system beside this one. */
export interface CaseTicket {
  readonly number: string;
  /** Where engineers open it. */
  readonly url?: string;
}

/** A case as it stands. */
export interface CaseRecord extends CaseDraft {
  readonly caseId: string;
  /** Short number that people can say to each other. */
  readonly number: number;
  /** Grows with every change. */
  readonly version: number;
  readonly state: CaseState;
  /** Who has it: there exactly while it is taken. */
  readonly owner?: CaseParty;
  /** Who had it last. */
  readonly formerOwner?: CaseParty;
  /** Until when (ISO 8601) the former owner, or the hub, is asked first. */
  readonly offeredUntil?: string;
  readonly openedAt: string;
  readonly takenAt?: string;
  readonly firstResponseAt?: string;
  /** When somebody should have taken it; missing while somebody has. */
  readonly dueAt?: string;
  /** When somebody is there again, where it came outside of office hours. */
  readonly staffedAt?: string;
  readonly resolvedAt?: string;
  readonly remindedAt?: string;
  readonly rating?: number;
  readonly ticket?: CaseTicket;
  /** Sequence of the last entry, and of the last one that is a move. */
  readonly last: number;
  readonly lastMove: number;
}

/** Why something was not done with a case. The present state is told with it. */
export type CaseRefusal =
  | "unknown"
  /** The state does not allow it. */
  | "state"
  /** Somebody else has it. */
  | "notOwner"
  /** Not this person's to do. */
  | "notAllowed"
  /** The requester may reopen for some days only. */
  | "tooLate"
  | "nobodyOfThatName"
  | "severalOfThatName";

/** What is asked of the desk. `by` was proved by the channel. */
export type CaseCommand =
  | {
      readonly act: "move";
      readonly move: Exclude<CaseMove, "transfer">;
      readonly caseId: string;
      readonly by: CaseParty;
    }
  | {
      readonly act: "transfer";
      readonly caseId: string;
      readonly by: CaseParty;
      /** The colleague, as the engineer wrote the name. */
      readonly name: string;
    }
  | {
      readonly act: "say";
      readonly caseId: string;
      readonly by: CaseParty;
      readonly side: "requester" | "engineer";
      readonly text: string;
      readonly files?: readonly CaseFile[];
    }
  | {
      readonly act: "note";
      readonly caseId: string;
      readonly by: CaseParty;
      readonly text: string;
    }
  | { readonly act: "join"; readonly caseId: string; readonly by: CaseParty }
  | {
      readonly act: "rate";
      readonly caseId: string;
      readonly by: CaseParty;
      readonly rating: number;
    }
  /** An engineer had something changed for it, or its effect showed (`worked`). */
  | {
      readonly act: "fix";
      readonly caseId: string;
      readonly by: CaseParty;
      readonly fix: string;
      readonly outcome: string;
    }
  /**
   * The hub of the requester's channel says what became of the case there; or (`unreachable`) it is not
   * known whether the hub was asked at all.
   */
  | {
      readonly act: "hub";
      readonly caseId: string;
      readonly by: CaseParty;
      readonly state: HubState | "unreachable";
    }
  /** An engineer's conversation wants to hear of cases. */
  | { readonly act: "watch"; readonly by: CaseParty };

/**
 * Keeps the cases and tells those concerned: `caseNews { caseId }` comes to their conversations when
 * there are new entries, `caseNews {}` to a conversation that begins to watch, and
 * `caseRefused { caseId, why, act, move?, name?, text? }` to whoever asked in vain.
 */
export interface CaseDesk {
  /** Opens a case once per key: the same key gives the same case again. */
  open(key: string, draft: CaseDraft): Promise<CaseRecord>;
  /** Does what is asked, once per key. Throws when it could not be done or told: ask again. */
  act(key: string, command: CaseCommand): Promise<void>;
}

/** Reads the cases. Throws when the store does not answer. */
export interface CaseBook {
  read(caseId: string): Promise<CaseRecord | undefined>;
  byNumber(number: number): Promise<CaseRecord | undefined>;
  /** Open and taken ones, oldest first; of one requester when given. */
  active(requester?: string): Promise<readonly CaseRecord[]>;
  /** What happened after an entry, in order. */
  entries(theCase: CaseRecord, after: number): Promise<readonly CaseEntry[]>;
}
