import { type Address } from "../channels/port";
import { type Evidence, type FixId } from "../diagnosis";

/**
 * What a restart makes the job forget (synchronizationJobRestartCriteria): `Escrows` the failures it
 * tries again, `Watermark` how far it has looked (a full cycle follows), `QuarantineState` the
 * quarantine. `Full` and `ConnectorDataStore` are for Microsoft support, and `ForceDeletes` deletes
 * accounts: none of these is ever asked for.
 */
export type ResetScope = "Escrows" | "Watermark" | "QuarantineState";

/** Exactly what would be done: all of it is shown before anybody confirms it. */
export interface FixPlan {
  readonly fix: FixId;
  readonly app: { readonly id: string; readonly displayName: string };
  readonly person?: { readonly id: string; readonly displayName: string };
  /** Id of the person in the source: Entra object id, or the id of the HR system. */
  readonly sourceId?: string;
  /** The job the log entry names; the one that makes accounts when missing. */
  readonly jobId?: string;
  readonly reset?: readonly ResetScope[];
}

/** Who pressed, as the channel proved it. */
export interface FixPresser {
  readonly userId?: string;
  readonly displayName?: string;
}

/** A confirmed plan. */
export interface FixRun extends FixPlan {
  readonly by: FixPresser;
}

/** Whom a fix is to be planned for, beside what was found. */
export interface FixSubject {
  readonly app: FixPlan["app"];
  readonly person?: FixPlan["person"];
  /** Id in the HR system, as the asker gave it: Workday's worker id, SuccessFactors' personIdExternal. */
  readonly workerId?: string;
}

/** Why a fix was not done. Nothing was changed. */
export type NotDone =
  /** The permission or the role for it is missing. */
  | "denied"
  /** Nobody is signed in whose rights could be used. */
  | "noToken"
  /** Graph wants the person, or the bot, to sign in again. */
  | "signIn"
  | "notFound"
  /** Graph said no and why. */
  | "refused"
  | "busy"
  | "unavailable"
  /** Provision on demand wants the job of an application with OAuth stopped first. */
  | "stopJobFirst"
  /** The source is Active Directory, whose objects are known by their distinguished name. */
  | "wantsDistinguishedName"
  | "notSupported"
  | "noAssignment"
  | "severalAssignments"
  /** The process ended before anything was begun. */
  | "interrupted";

/** What became of a fix. Ids of Graph requests are for the case. */
export type FixOutcome = (
  | { readonly state: "done"; readonly result?: OnDemandResult }
  /** There was nothing to do: what it is for holds already. */
  | { readonly state: "alreadySo" }
  | {
      readonly state: "notDone";
      readonly why: NotDone;
      readonly permission?: string;
      readonly code?: string;
      readonly message?: string;
      readonly retryAfterMs?: number;
    }
  /** It was sent and nothing says whether it was done: the log will. */
  | { readonly state: "unknown" }
  /** The old assignment is gone and the new one could not be made yet; it is tried on and on. */
  | { readonly state: "owed"; readonly code?: string; readonly message?: string }
  /** What was owed is there again. */
  | { readonly state: "restored" }
) & { readonly requestIds?: readonly string[] };

/** What provision on demand says of the person (facts: two shapes, read by bot/logs). */
export interface OnDemandResult {
  /** success, skipped, failure, ... as written, in lower case; "" when nothing readable came. */
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

/** An app role assignment as it is stored: enough to make the same again. */
export interface KeptAssignment {
  readonly id: string;
  readonly appRoleId: string;
  readonly principalId: string;
}

/** An answer to a write, or to a read that comes before one. Nothing is thrown. */
export type WriteAnswer<T = undefined> = (
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "denied"; readonly permission: string }
  | { readonly state: "signIn" }
  | { readonly state: "notFound" }
  | { readonly state: "refused"; readonly code: string; readonly message: string }
  | { readonly state: "busy"; readonly retryAfterMs: number }
  /** No answer that can be used: of a write nobody knows whether it was done. */
  | { readonly state: "unknown" }
) & { readonly requestIds: readonly string[] };

/** A synchronization job as it stands now. */
export interface JobNow {
  readonly id: string;
  readonly templateId: string;
  readonly stands: "runs" | "stopped" | "quarantined";
}

/** The writes of Microsoft Graph that fixes need, with one person's or the bot's own rights. */
export interface TenantWrites {
  /** The application's job, read anew; undefined where there is none. */
  job(appId: string, jobId?: string): Promise<WriteAnswer<JobNow | undefined>>;
  startJob(appId: string, jobId: string): Promise<WriteAnswer>;
  restartJob(appId: string, jobId: string, reset: readonly ResetScope[]): Promise<WriteAnswer>;
  /** Only the saved ones: no secret passes through here. */
  testSavedCredentials(appId: string, jobId: string): Promise<WriteAnswer>;
  /** Undefined where no rule of the job can be provisioned on demand. */
  provisionOnDemand(
    appId: string,
    jobId: string,
    sourceId: string,
  ): Promise<WriteAnswer<OnDemandResult | undefined>>;
  /** The person's own assignments to the application, read anew. */
  assignments(appId: string, personId: string): Promise<WriteAnswer<readonly KeptAssignment[]>>;
  unassign(appId: string, assignmentId: string): Promise<WriteAnswer>;
  assign(appId: string, assignment: Omit<KeptAssignment, "id">): Promise<WriteAnswer>;
}

/** What a fix works with. */
export interface FixHands {
  readonly tenant: TenantWrites;
  /** Writes down, durably, what is about to be taken away; before it is. */
  readonly keep: (old: KeptAssignment) => Promise<void>;
  /** What was written down before, when this is taken up after a crash. */
  readonly kept?: KeptAssignment;
  readonly wait: (ms: number) => Promise<void>;
}

/** What is said of a fix before it is done. Its words are in bot/languages, by its id. */
export interface FixDescription {
  readonly id: FixId;
  /** Application or delegated permission of Microsoft Graph that it writes with. */
  readonly permission: string;
  /** Whom it changes something for. */
  readonly reach: "person" | "application" | "nobody";
  /** Where its effect shows: in the log, later, or in the answer. */
  readonly seenIn: "log" | "answer";
  /** The public page it rests on. */
  readonly doc: string;
  /** What would be done by this evidence, or undefined where it does not fit. Pure. */
  plan(evidence: Evidence, cause: string, subject: FixSubject): FixPlan | undefined;
}

/** A fix: its description and how it is carried out. One file each. */
export interface Fix extends FixDescription {
  /** Does it, once. What Graph answers is a value; only what cannot be written down throws. */
  carryOut(run: FixRun, hands: FixHands): Promise<FixOutcome>;
  /** Finds out, after a crash in the midst of it, what was done; it does nothing twice. */
  afterCrash(run: FixRun, hands: FixHands): Promise<FixOutcome>;
}

/** Carries fixes out. */
export interface FixDesk {
  /** The same key gives the same outcome, also after a crash. Throws when the store fails: ask again. */
  run(key: string, to: Address, ticket: string, run: FixRun): Promise<FixOutcome>;
}

/** The token of whoever pressed, for fixes with their own rights; "none" where nobody signed in. */
export type TokenOf = (presser: FixPresser) => Promise<{ readonly token: string } | "none">;
/** `noToken`: this person did not sign in. `unavailable`: whether they did cannot be asked now. */
export type MayAct = "may" | "noToken" | "unavailable";

/** Which fixes there are, and whether they may be used. */
export interface FixCatalogue {
  /** `off`: none is offered. `delegated`: with the presser's rights; `app`: with the bot's. */
  readonly mode: "off" | "delegated" | "app";
  readonly all: readonly FixDescription[];
  /** Whether there are rights to use for this person now. */
  mayAct(presser: FixPresser): Promise<MayAct>;
}
