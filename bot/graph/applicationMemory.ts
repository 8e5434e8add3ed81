import { type AppRoleAssignment } from "../rules/assignment";
import { type Cache, createCache } from "./cache";
import { type Clock } from "./clock";
import { type Page } from "./collection";
import { type Freshness } from "./flights";
import { type Outcome } from "./outcome";
import { present } from "./present";
import { type ServicePrincipal } from "./servicePrincipals";
import { type SynchronizationJob } from "./synchronization";

/** What the directory says about an application. */
export interface ApplicationReads {
  readonly servicePrincipal: Outcome<ServicePrincipal>;
  readonly assignments: Outcome<Page<AppRoleAssignment>>;
  readonly jobs: Outcome<readonly SynchronizationJob[]>;
}

/** Remembers what concerns an application and not a person, so that the next person waits less. */
export interface ApplicationMemory {
  recall(app: string, wanted: Freshness): Partial<ApplicationReads>;
  /** Keeps what was read beyond what was known; failures and cut-off lists are not worth keeping. */
  keep(
    app: string,
    known: Partial<ApplicationReads>,
    reads: ApplicationReads,
    /** When the reading began, milliseconds since 1970. */
    begunAt: number,
  ): void;
  keepJobs(app: string, jobs: ApplicationReads["jobs"], begunAt: number): void;
}

/** Names of roles seldom change; who is assigned and how the job stands may change any minute. */
const namesMs = 10 * 60_000;
const stateMs = 60_000;

/** Makes the memory. Lists of assignments are big, so fewer of them are kept. */
export function createApplicationMemory(clock: Clock): ApplicationMemory {
  const principals = remembering<ServicePrincipal>(clock, namesMs, 200);
  const assignments = remembering<Page<AppRoleAssignment>>(clock, stateMs, 20);
  const jobs = remembering<readonly SynchronizationJob[]>(clock, stateMs, 200);
  return {
    recall: (app, wanted) =>
      present({
        servicePrincipal: principals.peek(app),
        assignments: assignments.peek(app, wanted),
        jobs: jobs.peek(app, wanted),
      }),
    keepJobs: (app, read, begunAt) => {
      jobs.put(app, read, begunAt);
    },
    keep(app, known, reads, begunAt) {
      if (known.servicePrincipal === undefined) principals.put(app, reads.servicePrincipal);
      if (known.jobs === undefined) jobs.put(app, reads.jobs, begunAt);
      if (known.assignments === undefined && isWhole(reads.assignments))
        assignments.put(app, reads.assignments, begunAt);
    },
  };
}

function remembering<T>(clock: Clock, ttlMs: number, max: number): Cache<Outcome<T>> {
  return createCache<Outcome<T>>({ clock, ttlMs, max, keep: ({ state }) => state === "ok" });
}

function isWhole<T>(outcome: Outcome<Page<T>>): boolean {
  return outcome.state === "ok" && outcome.value.next === undefined;
}
