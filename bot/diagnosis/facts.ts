/**
 * The facts that causes judge. Each is known or unknown on its own, so that a diagnosis can mix what
 * Graph said, what a pasted entry said and what the person answered, and say which came from where.
 */
export interface FactValues {
  /** How the synchronization job stands (Graph `status.code`, `schedule.state`, steady state). */
  readonly jobState: JobState;
  /** Details of the quarantine; known only while the job is in one. */
  readonly quarantine: Quarantine;
  /**
   * Times at which no more changes were left to process; `null` means never. `startedAt`: since when
   * the job runs, or has been in a cycle, that is not completed yet; missing where nobody can tell.
   */
  readonly steadyState: {
    readonly first: string | null;
    readonly last: string | null;
    readonly startedAt?: string;
  };
  /** Minutes between two cycles (20 to 40 as documented; Graph `schedule.interval`). */
  readonly cycleMinutes: number;
  /**
   * Whether the job takes all objects instead of the assigned ones. The switch itself lies among the
   * saved secrets, which nobody reads: the scoping step of the log tells it, or the mapping.
   */
  readonly syncAll: boolean;
  /** Whether accounts may be created: "Create" among the target object actions of the mapping. */
  readonly creates: boolean;
  /** The newest meaningful log entry of the subject in this application. */
  readonly entry: EntryFacts;
  /** Scoping step: "Active in the source system" and its older spellings. */
  readonly entryActive: boolean;
  /** Scoping step: "Assigned to the application". */
  readonly entryAssigned: boolean;
  /** Scoping step: "User has the required role". */
  readonly entryHasRole: boolean;
  /** Scoping step: "Scoping filter evaluation passed". */
  readonly entryInScope: boolean;
  /** Clauses of ScopeEvaluationResult as the service judged them. */
  readonly entryClauses: readonly ClauseFact[];
  /** `details.SkipReason` of the skip step, as written. */
  readonly skipReason: string;
  /** `errorInformation.errorCode`, the code of an on-demand answer, or a pasted code, as written. */
  readonly errorCode: string;
  /** Free text of the failure or skip: reason and step descriptions. Never shown to an employee. */
  readonly errorText: string;
  /** The property that a skip or failure names, such as `name.familyName`. */
  readonly failedProperty: string;
  /** The subject in the source directory now. */
  readonly sourceObject: SourceObject;
  /** How the subject is assigned to the application now. */
  readonly assignment: Assignment;
  /** The scoping filters of the mapping, evaluated against the subject's attributes now. */
  readonly scope: ScopeFact;
  /** Mapped source attributes that the target requires or matches by, with their value now. */
  readonly requirements: readonly RequiredAttribute[];
  /**
   * How a value of the subject that is called wrong gets into the target. Read only where it was asked
   * about; `notAsked` otherwise.
   */
  readonly valueFlow: ValueFlow;
  /** The newest known change that the service should act on: object created, changed or assigned. ISO 8601. */
  readonly changedAt: string;
}

export type FactName = keyof FactValues;

/** Facts about the synchronization job: they hold for everybody in the application. */
export const jobFactNames = [
  "jobState",
  "quarantine",
  "steadyState",
  "cycleMinutes",
  "syncAll",
  "creates",
] as const satisfies readonly FactName[];

/** Facts that only a log entry holds: the entry, and its details. */
export const entryFactNames = [
  "entry",
  "entryActive",
  "entryAssigned",
  "entryHasRole",
  "entryInScope",
  "entryClauses",
  "skipReason",
  "errorCode",
  "errorText",
  "failedProperty",
] as const satisfies readonly FactName[];

/**
 * - `missing`: there is no synchronization job; `notConfigured`: never run, no authorization
 * - `off`: stopped by an admin or disabled; `neverRan`: started, first run not completed
 * - `initialCycle`: runs, no steady state reached yet; `active`: runs incremental cycles
 */
export type JobState =
  "missing" | "notConfigured" | "off" | "neverRan" | "initialCycle" | "active" | "quarantine";

export interface Quarantine {
  /** Graph `status.quarantine.reason`, or "" when the service does not say. */
  readonly reason: string;
  /** ISO 8601; missing where Graph prints its "never" sentinel or nothing. */
  readonly began?: string;
  readonly seriesBegan?: string;
  readonly nextAttempt?: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
}

/** `unknown`: a pasted entry was cut before its status, or carries none. */
export type EntryStatus = "success" | "skipped" | "failure" | "warning" | "unknown";
export type EntryAction =
  "create" | "update" | "delete" | "disable" | "stagedDelete" | "other" | "unknown";

export interface EntryFacts {
  readonly id: string;
  /** ISO 8601 time of the entry; "" when a pasted entry was cut before it. */
  readonly at: string;
  readonly status: EntryStatus;
  readonly action: EntryAction;
  readonly jobId?: string;
  readonly cycleId?: string;
  readonly changeId?: string;
}

/** One clause of a scoping filter and whether it held. */
export interface ClauseFact {
  /** Title of the filter (group) the clause belongs to. */
  readonly filter: string;
  /** Place of the filter among those of the mapping, where that was read: titles may be missing, or the same. */
  readonly group?: number;
  readonly attribute: string;
  /** Operator as the portal prints it, such as `EQUALS` or `IS NOT NULL`. */
  readonly operator: string;
  /** What the clause wants; "" for operators without a value. */
  readonly wanted: string;
  /** The subject's own value; missing when it could not be read, `null` when it is empty. */
  readonly actual?: string | null;
  readonly holds: boolean;
  /** As we judge it: the pattern matches a part of the value, not all of it, and which of them counts is not documented. */
  readonly partial?: true;
  /** The filter has more clauses, which were not judged or not read: these may not be all. */
  readonly incomplete?: true;
}

export interface ScopeFact {
  readonly inScope: boolean;
  readonly clauses: readonly ClauseFact[];
}

export interface SourceObject {
  readonly kind: "user" | "group";
  readonly enabled: boolean;
  readonly deleted: boolean;
  /** ISO 8601; of a deleted one, where the directory said it. */
  readonly deletedAt?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
  /** Source attributes by Graph name; `null` is empty. */
  readonly attributes: Readonly<Record<string, string | null>>;
}

/**
 * - `direct`: the user itself is assigned; `group`: a group the user is a direct member of is
 * - `notSecurityGroup`: only such a group that is not security enabled, which does not count
 * - `nestedGroup`: only a group around such a group is; `none`: nothing is assigned
 */
export type AssignmentPath = "direct" | "group" | "notSecurityGroup" | "nestedGroup" | "none";

export interface Assignment {
  readonly path: AssignmentPath;
  /** The assigned group, for `group` and `nestedGroup`. */
  readonly groupName?: string;
  /** The inner group the user is a direct member of, for `nestedGroup`. */
  readonly innerGroupName?: string;
  /** Display name of the app role; missing for the default access role. */
  readonly roleName?: string;
  /** The assignment carries the all-zero app role id ("Default Access"). */
  readonly defaultAccess: boolean;
  /** ISO 8601. */
  readonly assignedAt?: string;
}

export interface RequiredAttribute {
  /** Name in the target application. */
  readonly target: string;
  /** Source attributes its mapping reads. */
  readonly sources: readonly string[];
  /** `named`: neither required nor matching, but the log speaks of it. */
  readonly use: "required" | "matching" | "named";
  /** For `matching`: the target requires it as well. */
  readonly required?: true;
  /** Whether nothing would be sent for this subject now. */
  readonly empty: boolean;
  /** Precedence as a matching attribute, from 1. */
  readonly precedence?: number;
  /** The rule as the admin center shows it, when it is more than one source attribute. */
  readonly rule?: string;
  /** What the mapping gives for this subject now; missing when that cannot be told. */
  readonly gives?: string | null;
  /** Why the rule cannot be evaluated. */
  readonly fails?: string;
  /** Intermediate values of the rule, in their order. */
  readonly steps?: readonly { readonly text: string; readonly value: string | null }[];
  /** The fewest source attributes to fill so that the mapping gives a value that will do; checked. */
  readonly fill?: readonly string[];
}

/** A target attribute that holds the value that was asked about. */
export interface ValueField extends Pick<
  RequiredAttribute,
  "target" | "sources" | "rule" | "gives" | "fails" | "steps"
> {
  /** Whether the rule reads the attribute that the value has in the directory. */
  readonly readsOwn: boolean;
  /** What is written for everybody. */
  readonly constant?: string;
  /** The mapping applies only when the account is created (Graph `flowType` ObjectAddOnly). */
  readonly onlyAtCreation?: true;
  /** What the log says was written last; missing where no entry that was read says it. */
  readonly written?: { readonly value: string | null; readonly at: string };
}

export interface ValueFlow {
  /** Which value was asked about, by its name in `bot/rules/valueMeant.ts`. */
  readonly asked: string;
  /** What it should be, as the person said. */
  readonly wanted?: string;
  /** What the source holds, by the attributes that are read of it; empty where it is not read. */
  readonly own: readonly { readonly name: string; readonly value: string | null }[];
  /** The system the values come from, where the directory is not the source. */
  readonly system?: string;
  /** The account is synchronized from Active Directory: values are changed there. */
  readonly synced?: true;
  /** Target attributes that the mapping writes it to; empty where it writes none. */
  readonly fields: readonly ValueField[];
}
