import {
  type AppRef,
  type EntryFacts,
  type Evidence,
  type Known,
  type Scenario,
  type SourceObject,
  type UnknownReason,
} from "../diagnosis";
import { type LogEntry, type RankedCause } from "../logs/port";
import { type ValueName } from "../rules/valueMeant";
import { type AttributeMapping, type ObjectMapping } from "./synchronizationSchema";

export type { AttributeMapping, ObjectMapping };

/** A user of the directory, with what tells namesakes apart. */
export interface Person {
  /** Entra object id. */
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName?: string;
  readonly department?: string;
  readonly jobTitle?: string;
}

/** An application (service principal) with a provisioning job or the chance of one. */
export interface Application {
  /** Object id of the service principal. */
  readonly id: string;
  /** Client id, which links to the admin center need beside the object id. */
  readonly appId?: string;
  readonly displayName: string;
}

/** Why a look-up gave no answer; the permission is named when that is the reason. */
export interface NotReadable {
  readonly reason: Exclude<UnknownReason, "notAsked" | "notFound">;
  readonly permission?: string;
}

/** The outcome of a search: "could not look" is never "nothing there". */
export type Search<T> =
  | { readonly state: "found"; readonly matches: readonly T[]; readonly more: boolean }
  | ({ readonly state: "notReadable" } & NotReadable);

/** Whom a text means. A name is only a search term; the others identify. */
export type PersonTerm =
  | { readonly by: "id"; readonly value: string }
  | { readonly by: "upn"; readonly value: string }
  | { readonly by: "employeeId"; readonly value: string }
  | { readonly by: "name"; readonly value: string };

/** Reads people, groups and applications of the tenant. */
export interface Directory {
  findPeople(term: PersonTerm): Promise<Search<Person>>;
  /** Who shares a word with a name that nobody has, in any order. */
  findSharing(name: string): Promise<Search<Person>>;
  /** Who of that name or address was deleted and can still be restored: nobody else finds them. */
  findDeleted(term: PersonTerm): Promise<Search<Person>>;
  /** Every application of the tenant that people may ask about; cached for minutes. */
  applications(): Promise<Search<Application>>;
}

/** A group of the directory. */
export interface Group {
  /** Entra object id. */
  readonly id: string;
  readonly displayName: string;
  /** Only such a group counts; missing when Graph did not say. */
  readonly securityEnabled?: boolean;
}

/** How a group stands in an application: each part known, or unknown with its reason. */
export interface GroupStanding {
  /** `inside`: only a group around it is assigned, which does not count for its members. */
  readonly assignment: Known<
    { readonly path: "assigned" | "none" } | { readonly path: "inside"; readonly outer: string }
  >;
  /** Names of the groups inside it, whose members do not count. */
  readonly inside: Known<readonly string[]>;
  /** Whether groups themselves are written to the application: a mapping for them is switched on. */
  readonly written: Known<boolean>;
  /** The newest meaningful log entry of the group itself; `notFound` where there is none. */
  readonly entry: Known<EntryFacts>;
  /** What that entry says of a failure or skip. */
  readonly code?: string;
}

/** Reads groups of the tenant. */
export interface Groups {
  /** By name: one exact match stands alone. */
  find(name: string): Promise<Search<Group>>;
  /** Never throws: what could not be read is unknown. `asker` as in `EvidenceRequest`. */
  standing(group: Group, app: Application, asker: string): Promise<GroupStanding>;
}

/** In which of the groups that make roles a person is. */
export type Membership =
  | { readonly state: "read"; readonly groups: readonly string[] }
  | ({ readonly state: "notReadable" } & NotReadable);

/** Reads memberships of people in a fixed set of groups, also through other groups. */
export interface Memberships {
  /** `userId` is an Entra object id; somebody the directory does not know is in no group. */
  of(userId: string): Promise<Membership>;
}

/** Whom a diagnosis is about. A worker who has no account yet is known by name or worker id only. */
export interface EvidenceRequest {
  readonly person?: Person;
  readonly worker?: { readonly name?: string; readonly workerId?: string };
  readonly app: Application;
  /**
   * Only entries that carry an id of the person count: for whoever may see only the own entry, one
   * that merely bears the same name may be a namesake's.
   */
  readonly onlyById?: boolean;
  /** Who asks: the questions of one person do not push back those of others. */
  readonly asker?: string;
  /** Also what the log says of all people of the application. */
  readonly everybody?: boolean;
  /** ISO 8601: entries before it are not what was asked about. */
  readonly since?: string;
  /** ISO 8601: of everybody, entries from then on are left out. */
  readonly until?: string;
  /** A value of the person that is called wrong: also how it gets into the application. */
  readonly value?: AskedValue;
  /** Read anew instead of from the cache (at most once in some seconds). */
  readonly fresh?: boolean;
  /** Nobody waits for it: the log is read when no person wants to read it. */
  readonly background?: boolean;
  /** What the log says of everybody is counted before and after this moment (ISO 8601). */
  readonly watch?: { readonly splitAt: string };
}

/** A value that is called wrong, and what it should be where the person said so. */
export interface AskedValue {
  readonly name: ValueName;
  readonly wanted?: string;
}

/** Whom a look at all applications is about. */
export type EverywhereRequest = Pick<
  EvidenceRequest,
  "person" | "asker" | "onlyById" | "since" | "fresh"
>;

/** A look at many applications, a bounded number at once. */
export interface SurveyRequest {
  /** How many of the tenant's applications, in their order and without those `ahead`, were looked at before. */
  readonly from: number;
  /** Ids of those that were looked at first, since something happened there; missing on a first look. */
  readonly ahead?: readonly string[];
  readonly asker?: string;
  readonly fresh?: boolean;
}

/** How an application stands by its job, and by its entries among the newest of all. */
export interface SurveyedApplication {
  readonly app: Application;
  /** What its job says. */
  readonly evidence: Evidence;
  /** Entries of what was tried; missing where the newest have none of it, or were not read. */
  readonly tries?: { readonly tried: number; readonly failed: number };
}

/** What a look at many applications gave: their jobs, and the newest entries of the log. */
export type Surveyed =
  | {
      readonly state: "read";
      readonly looked: readonly SurveyedApplication[];
      /** Applications that were left for another look, and where that begins (`SurveyRequest`). */
      readonly left: number;
      readonly next: number;
      readonly ahead: readonly string[];
      /** The newest entries of all applications, on a first look. */
      readonly log?:
        | {
            readonly state: "read";
            /** ISO 8601. */
            readonly since: string;
            readonly entries: number;
            readonly complete: boolean;
          }
        | ({ readonly state: "notReadable" } & NotReadable);
      readonly signIn?: SignInHint;
      readonly ownRights?: boolean;
    }
  | ({
      readonly state: "notReadable";
      readonly signIn?: SignInHint;
      readonly ownRights?: boolean;
    } & NotReadable);

/** More could be read if who asks signed in; `again` where Graph refused the token they had. */
export type SignInHint = "wanted" | "again";

export interface Collected {
  readonly evidence: Evidence;
  readonly scenario: Scenario;
  readonly app: AppRef;
  /** The entry the facts were read from, for "show the log steps". */
  readonly entry?: LogEntry;
  /** True when nothing was there since the moment that was asked for, so that older entries count. */
  readonly older?: boolean;
  readonly signIn?: SignInHint;
  /** Read with the token of who asks: what Graph does not show them stays unread. */
  readonly ownRights?: boolean;
  /** Asked about everybody: what the log says, or why it could not be read. */
  readonly recent?: RecentLog | ({ readonly state: "notReadable" } & NotReadable);
}

/** Entries of a stretch of time, what was tried among them (a skip is no try), and what of it failed. */
export interface Attempts {
  readonly entries: number;
  readonly tried: number;
  readonly failed: number;
  /** ISO 8601. */
  readonly firstFailureAt?: string;
}

/** Whom the log leaves with something open, by the newest meaningful entry. */
export interface Standing {
  /** As the log names them: of the source object, which is an Entra object id only where people come from there. */
  readonly id: string;
  readonly displayName: string;
  /** Missing for imported roles. */
  readonly kind?: "user" | "group";
  /** ISO 8601, or "". */
  readonly at: string;
  /** failure, skipped, warning, as in the entry. */
  readonly status: string;
  /** Id of the cause; missing where nothing is known. */
  readonly cause?: string;
}

/** Entries of a stretch of time by how they ended, and the people they are about. */
export interface Tries {
  readonly tried: number;
  readonly failed: number;
  readonly skipped: number;
  readonly people: {
    readonly tried: number;
    readonly failed: number;
    /** Of those, whose newest meaningful entry is a failure. */
    readonly stillFailed: number;
    /** Who has something open, failed or skipped; more than are listed where there are many. */
    readonly open: number;
  };
}

/** What was tried before and after a moment. */
export interface WatchedAttempts {
  readonly before: Attempts;
  readonly after: Attempts;
  /** How many minutes before the moment were read: 0 where the newest entries alone were more than are read. */
  readonly beforeMinutes: number;
}

/** What the log says of all people of an application since a moment. */
export interface RecentLog {
  readonly state: "read";
  /** ISO 8601. */
  readonly since: string;
  readonly entries: number;
  /** Different people (or groups) among them. */
  readonly objects: number;
  /** False when there were more entries than are read at once. */
  readonly complete: boolean;
  readonly causes: readonly RankedCause[];
  readonly tries: Tries;
  /** Failures first, then the newest; a bounded number. */
  readonly standings: readonly Standing[];
  /** Before and after the moment of a watch. */
  readonly attempts?: WatchedAttempts;
}

/** The newest meaningful entry of a person in one application. */
export interface EntryInApplication {
  readonly app: Application;
  readonly entry: LogEntry;
}

/** What the directory says of a person by itself, whatever the application. */
export interface PersonRead extends Pick<Collected, "signIn" | "ownRights"> {
  /** ISO 8601. */
  readonly readAt: string;
  readonly object: Known<SourceObject>;
  /** The groups of which the person is a direct member; `more` where there are others. */
  readonly groups: Known<{ readonly names: readonly string[]; readonly more: boolean }>;
}

/** Whose record is asked for, and by whom. */
export type PersonRequest = Pick<EvidenceRequest, "asker" | "onlyById"> & {
  readonly person: Person;
};

/**
 * The rules of an application's job, one for each kind of object: whom it takes, and what it writes. `notFound`: there
 * is no job.
 */
export interface RulesRead extends Pick<Collected, "signIn" | "ownRights"> {
  /** ISO 8601. */
  readonly readAt: string;
  readonly rules: Known<readonly ObjectMapping[]>;
}

/** Whose rules are asked for, and by whom. */
export type RulesRequest = Pick<EvidenceRequest, "asker" | "app">;

/** What the log has of a person in all applications. */
export type FoundEverywhere = Search<EntryInApplication> & Pick<Collected, "signIn" | "ownRights">;

/** Collects the facts about a person in an application from Microsoft Graph. */
export interface EvidenceSource {
  /** Never throws: what could not be read is unknown, with its reason. */
  collect(request: EvidenceRequest): Promise<Collected>;
  /**
   * Begins to read what concerns an application alone, while it is still looked up whom a question is
   * about: `collect` then waits for less. Nobody waits for it, and it says nothing.
   */
  prepare(app: Application): void;
  /**
   * Something was changed in an application: what was read before does not count any more. `started`:
   * its job was started or restarted just now.
   */
  changed(appId: string, what?: "started"): void;
  /** Where the log has entries of a person, in all applications, by one bounded request. Never throws. */
  everywhere(request: EverywhereRequest): Promise<FoundEverywhere>;
  /**
   * How the tenant's applications stand: at most 20 jobs in one batch, and on a first look one log
   * request, by which those where something happened go first. Never throws.
   */
  survey(request: SurveyRequest): Promise<Surveyed>;
  /** The record of a person and the groups around it, by one request, read anew. Never throws. */
  person(request: PersonRequest): Promise<PersonRead>;
  /** The scoping filters and mappings of an application's job. Never throws. */
  rules(request: RulesRequest): Promise<RulesRead>;
}
