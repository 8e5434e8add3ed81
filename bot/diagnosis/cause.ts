import { type Evidence } from "./evidence";
import { type FactName } from "./facts";
import { type Family } from "./family";
import { type FixId } from "./fix";

/** Values that fill the placeholders of a text. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/**
 * A piece of evidence as an id and values, never as a sentence, so that it can be translated and
 * shown with the source of the fact it rests on.
 */
export interface Reason {
  readonly id: string;
  readonly values: Values;
  /** The fact this reason rests on: its source and time are shown beside it. */
  readonly fact?: FactName;
}

export type Certainty = "confirmed" | "likely" | "possible";

export type Verdict =
  | { readonly is: Certainty; readonly because: readonly Reason[]; readonly values?: Values }
  | { readonly is: "ruledOut"; readonly because: readonly Reason[] }
  | { readonly is: "undecided"; readonly missing: readonly FactName[] };

/** Who can act on a cause. */
export type Owner =
  | "nobody"
  | "appAdmin"
  | "identityAdmin"
  | "hrAdmin"
  | "targetAdmin"
  | "appDeveloper"
  | "directoryAdmin";

/** Whether the service tries again by itself, and how. */
export type Retry = "nextCycle" | "backsOff" | "afterFix" | "notNeeded";

/** The page of the admin center that shows the matter. */
export type PortalPage =
  "provisioning" | "provisioningLogs" | "usersAndGroups" | "mappings" | "user";

/** What kind of news a cause is: decides icon and word of the state, never colour alone. */
export type Tone = "good" | "normal" | "waiting" | "blocked";

/**
 * Texts of one cause. Placeholders `{name}` are filled from the verdict's values and from
 * `{person}` and `{app}`. A step may begin with `?name ` to be left out when that value is missing.
 */
export interface CauseTexts {
  /** Two to four words beside the title: "Skipped, by design". */
  readonly state: string;
  /** One line for those who may see details. */
  readonly line: string;
  /** One line for the person concerned: no attribute names, no ids, no blame. */
  readonly employeeLine: string;
  readonly next: {
    readonly employee: readonly string[];
    readonly helpdesk: readonly string[];
    readonly engineer: readonly string[];
  };
}

/** One thing a person would act on differently: one file in `bot/causes`. */
export interface Cause<Id extends string = string> {
  readonly id: Id;
  readonly family: Family;
  /** What an employee is told: `family` only, or also that it is this cause. */
  readonly employeeMayKnow: boolean;
  readonly tone: Tone;
  /** Facts that decide it, for the table of causes and the guided questions. */
  readonly needs: readonly FactName[];
  /** Lower numbers must be fixed first and lead when several causes hold. */
  readonly precedence: number;
  /** It is said beside what leads even where it is only possible, since what leads would not be enough. */
  readonly toldBeside?: boolean;
  readonly owner: Owner;
  readonly retry: Retry;
  readonly page: PortalPage;
  /** The public document the rule comes from. */
  readonly doc: string;
  /** What an engineer can do about it from the card, the likeliest first; missing: nothing helps alone. */
  readonly fixes?: readonly FixId[];
  readonly english: CauseTexts;
  /**
   * Error codes and messages that name this cause: codes are suffixes, compared without case, so
   * that connector prefixes (`SalesforceInvalidCredentials`) do not matter; texts are patterns
   * without nested repetition, tried on the reason, description or pasted message; statuses are
   * those of HTTP, and results those of LDAP, that mean this cause where nothing else is said.
   */
  readonly recognises?: {
    readonly codes?: readonly string[];
    readonly texts?: readonly RegExp[];
    readonly statuses?: readonly number[];
    readonly ldapResults?: readonly number[];
  };
  /** Pure and synchronous: no clock, no I/O. */
  detect(evidence: Evidence): Verdict;
  /**
   * What would have to change so that this cause no longer holds, all of it together; each checked
   * with the rules before it is said. Empty where no such change was found. Asked only where the
   * cause holds at least likely.
   */
  change?(evidence: Evidence): readonly Reason[];
}

/** Keeps the literal id, so that languages are checked for completeness by the compiler. */
export function defineCause<const Id extends string>(cause: Cause<Id>): Cause<Id> {
  return cause;
}
