import {
  entryFactNames,
  type Evidence,
  type FactName,
  jobFactNames,
  known,
  type Known,
  type SourceObject,
  unknown,
  type UnknownFact,
} from "../diagnosis";
import { entryFacts, jobFacts } from "../logs";
import { type LogEntry } from "../logs/port";
import { assignmentFact } from "./assignmentFact";
import { type DirectoryReads, type PersonReads } from "./directoryReads";
import { type EntryMatch } from "./entryMatch";
import { type Flow } from "./flow";
import { createsFact, scopeFact, syncAllFact, userMapping } from "./mappingFacts";
import { type Outcome } from "./outcome";
import { present } from "./present";
import { requirementsFact } from "./requirementsFact";
import { type SynchronizationJob } from "./synchronization";
import { type ObjectMapping } from "./synchronizationSchema";
import { unknownFact } from "./unknownFact";
import { type User } from "./users";

type Facts = Partial<Evidence["facts"]>;

function all(names: readonly FactName[], fact: UnknownFact): Facts {
  return Object.fromEntries(names.map((name) => [name, fact]));
}

/**
 * Facts about the synchronization job. No job (an empty list, or 404 on an application that exists)
 * means that provisioning is not configured; an application that is gone tells nothing.
 */
export function factsOfJob(
  reads: DirectoryReads["app"],
  job: SynchronizationJob | undefined,
  asOf: string,
): Facts {
  const { jobs, servicePrincipal } = reads;
  const nothing = all(jobFactNames, unknown("notFound"));
  if (job !== undefined) return { ...nothing, ...jobFacts(job.raw, "graph", asOf) };
  if (jobs.state === "ok" || (jobs.state === "notFound" && servicePrincipal.state === "ok"))
    return { ...nothing, jobState: known("missing", "graph", asOf) };
  return all(jobFactNames, unknownFact(jobs));
}

/** Facts of the log entry, or why there is none: an empty log is not "not in scope". */
export function factsOfEntry(entry: LogEntry | undefined, log: EntryMatch): Facts {
  if (log.state === "ambiguous") return all(entryFactNames, unknown("cannotTell"));
  if (log.state !== "ok") return all(entryFactNames, unknownFact(log));
  const nothing = all(entryFactNames, unknown("notFound"));
  return entry === undefined ? nothing : { ...nothing, ...entryFacts(entry, "graph") };
}

/** What the facts about a person rest on. */
export interface PersonBasis {
  readonly userId: string;
  readonly reads: DirectoryReads;
  readonly person: PersonReads;
  readonly mappings: Outcome<readonly ObjectMapping[]> | undefined;
  readonly flow: Flow;
  /** What the log says of a failure or skip, "" for nothing. */
  readonly said: string;
  readonly asOf: string;
}

/**
 * Facts about the person in the directory. Where people come from HR, the directory is the target: it
 * says nothing about source, scope and change, which stay to be asked; and assignment plays no part
 * there (how-provisioning-works.md).
 */
export function factsOfPerson(basis: PersonBasis): Facts {
  const { userId, reads, person, mappings, flow, said, asOf } = basis;
  if (!flow.fromEntra) return { assignment: unknown("cannotTell") };
  const { directGroups, allGroups, innerGroups } = person;
  const user = person.user.state === "notFound" ? orDeleted(person) : person.user;
  const { servicePrincipal, assignments } = reads.app;
  const assignment = assignmentFact(
    present({ userId, servicePrincipal, assignments, directGroups, allGroups, innerGroups }),
    asOf,
  );
  if (user.state !== "ok") {
    const fact = unknownFact(user);
    return { assignment, sourceObject: fact, scope: fact, requirements: fact, changedAt: fact };
  }
  return {
    assignment,
    sourceObject: sourceObjectFact(user.value, asOf),
    ...factsOfMapping(mappings, user.value, said, asOf),
    changedAt: changedAtFact(
      user.value.createdDateTime,
      user.value.deletedDateTime,
      assignment.state === "known" ? assignment.value.assignedAt : undefined,
    ),
  };
}

/** What the schema tells of the job itself; the log, which is asked as well, knows it better. */
export function factsOfSchema(
  mappings: Outcome<readonly ObjectMapping[]> | undefined,
  asOf: string,
): Facts {
  if (mappings === undefined) return {};
  if (mappings.state !== "ok") {
    const fact = unknownFact(mappings);
    return { syncAll: fact, creates: fact };
  }
  return {
    syncAll: syncAllFact(userMapping(mappings.value), asOf),
    creates: createsFact(mappings.value, asOf),
  };
}

function factsOfMapping(
  mappings: Outcome<readonly ObjectMapping[]> | undefined,
  user: User,
  said: string,
  asOf: string,
): Facts {
  if (mappings === undefined)
    return { scope: unknown("cannotTell"), requirements: unknown("cannotTell") };
  if (mappings.state !== "ok") {
    const fact = unknownFact(mappings);
    return { scope: fact, requirements: fact };
  }
  const mapping = userMapping(mappings.value);
  return {
    scope: scopeFact(mapping, user, asOf),
    requirements: requirementsFact(mapping, user, said, asOf),
  };
}

/** A user who is gone may be among the deleted ones; where that cannot be seen, it is only gone. */
function orDeleted({ user, deletedUser }: PersonReads): Outcome<User> {
  return deletedUser.state === "ok" ? deletedUser : user;
}

/** The person as the directory has it now. */
export function sourceObjectFact(user: User, asOf: string): Known<SourceObject> {
  const { attributes, accountEnabled, createdDateTime, deletedDateTime } = user;
  const deleted = deletedDateTime !== undefined;
  if (accountEnabled === undefined && !deleted) return unknown("cannotTell");
  const created = createdDateTime === undefined ? {} : { createdAt: createdDateTime };
  const enabled = accountEnabled === true;
  const gone = deletedDateTime === undefined ? {} : { deletedAt: deletedDateTime };
  return known({ kind: "user", enabled, deleted, attributes, ...created, ...gone }, "graph", asOf);
}

/** The newest time among those that are there. */
function changedAtFact(...times: readonly (string | undefined)[]): Known<string> {
  const newest = times
    .filter((time): time is string => time !== undefined && !Number.isNaN(Date.parse(time)))
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
  return newest === undefined ? unknown("cannotTell") : known(newest, "graph", newest);
}
