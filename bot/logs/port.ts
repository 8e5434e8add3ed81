import { type Evidence, type FactSource } from "../diagnosis";

/** One step of the provisioning pipeline, in one spelling whatever the wire shape was. */
export interface LogStep {
  readonly name: string;
  /** import, scoping, matching, processing, referenceResolution, export, or as written. */
  readonly type: string;
  /** success, failure, skipped, warning, or as written, in lower case. */
  readonly status: string;
  readonly description: string;
  readonly details: Readonly<Record<string, string>>;
}

export interface LogIdentity {
  readonly id: string;
  readonly displayName: string;
  /** User, Group, RolesCompound, a SCIM schema, ... as written. */
  readonly type: string;
  readonly userPrincipalName?: string;
}

export interface LogError {
  readonly code: string;
  readonly reason: string;
  readonly details: string;
  readonly recommendedAction: string;
}

/** A provisioning log entry of any origin. Missing strings are "". */
export interface LogEntry {
  readonly id: string;
  /** ISO 8601, or "". */
  readonly at: string;
  readonly jobId: string;
  readonly cycleId: string;
  readonly changeId: string;
  /** As written, in lower case: create, update, delete, disable, stageddelete, other, ... */
  readonly action: string;
  /** success, skipped, failure, warning, or "" when the text was cut before it. */
  readonly status: string;
  readonly app: { readonly id: string; readonly displayName: string };
  readonly source: LogIdentity;
  readonly target: LogIdentity;
  readonly sourceSystem: string;
  readonly targetSystem: string;
  readonly steps: readonly LogStep[];
  readonly error?: LogError;
  /** What was written; read of the log itself only, to say what an attribute was set to last. */
  readonly modified?: readonly ModifiedProperty[];
}

/** A target attribute that was written; `null` is empty. */
export interface ModifiedProperty {
  readonly name: string;
  readonly value: string | null;
}

/** What a pasted text turned out to be. */
export type Pasted =
  | {
      readonly kind: "logEntry";
      readonly entry: LogEntry;
      /** False when the text broke off and was read as far as it went. */
      readonly complete: boolean;
      /** How many further entries the text held; the newest meaningful one is `entry`. */
      readonly more: number;
      /** Of these the newest about each other person or application, in the order of the text. */
      readonly others?: readonly LogEntry[];
      /** All entries in the order of the text, where there are several. */
      readonly rows?: readonly LogEntry[];
    }
  | {
      readonly kind: "code";
      readonly code: string;
      readonly text: string;
      /** Further codes that somebody names in the text. */
      readonly others?: readonly string[];
    }
  | {
      readonly kind: "message";
      readonly text: string;
      /** Facts read already, of a pasted synchronization job. */
      readonly facts?: Partial<Evidence["facts"]>;
    }
  | { readonly kind: "unknown" };

export interface ReadOptions {
  /**
   * A code inside a question and the bare status of a job count too, which in a conversation are questions
   * and answers.
   */
  readonly codesInside?: boolean;
  /** The text is known to be a paste, as on the command line; codes inside it count. */
  readonly surelyPasted?: boolean;
}

/** Reads what people paste: a log entry in any shape, an error code, an error message. */
export interface PasteReader {
  /** Never throws and never takes longer than linear time in the text's length. */
  read(text: string, options?: ReadOptions): Pasted;
  /** The evidence a pasted text gives, with the source `paste`. */
  evidence(pasted: Exclude<Pasted, { kind: "unknown" }>, collectedAt: string): Evidence;
}

/** Turns the facts of one entry into those causes judge. */
export type EntryFactsReader = (entry: LogEntry, source: FactSource) => Partial<Evidence["facts"]>;

/** The entries of one cause among many: how often it stands there, one of them, and what kept people out. */
export interface RankedCause {
  /** Id of the cause; undefined where nothing is known. */
  readonly cause: string | undefined;
  readonly entries: number;
  /** Different people (or groups) among them. */
  readonly objects: number;
  /** The first entry of the cause. */
  readonly example: LogEntry;
  /** Clauses of scoping filters that kept somebody out, most first. */
  readonly clauses: readonly { readonly clause: string; readonly entries: number }[];
}

/** Entries by cause, most entries first. */
export interface Ranking {
  readonly causes: readonly RankedCause[];
  /** Id of the cause of one of the entries; undefined where nothing is known of it. */
  readonly causeOf: (entry: LogEntry) => string | undefined;
}

/** Ranks entries by cause as of a time (ISO 8601); handed in, since logs stand beside the knowledge. */
export type RankEntries = (entries: readonly LogEntry[], at: string) => Ranking;
