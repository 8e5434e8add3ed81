import {
  type AppRoleAssignment,
  defaultAccessRoleId,
  type GroupMembership,
  resolveAssignment,
} from "../rules/assignment";
import { type ApplicationReads, createApplicationMemory } from "./applicationMemory";
import { type CallOptions, type GraphClient } from "./client";
import { type Freshness } from "./flights";
import { type Clock } from "./clock";
import { type Page, readOn, readPage } from "./collection";
import { type GraphRequest } from "./graphRequest";
import { groupsRequest, innerGroupsRequest, readGroup } from "./groups";
import { mapOutcome, type Outcome, valueOr } from "./outcome";
import { present } from "./present";
import {
  assignmentsRequest,
  readAssignment,
  readServicePrincipal,
  servicePrincipalRequest,
} from "./servicePrincipals";
import { jobsRequest, readJob } from "./synchronization";
import { deletedUserRequest, readUser, type User, userRequest } from "./users";

/** What the directory says about a person. */
export interface PersonReads {
  readonly user: Outcome<User>;
  /** The same user where it was deleted; "not found" for everybody else. */
  readonly deletedUser: Outcome<User>;
  readonly directGroups: Outcome<Page<GroupMembership>>;
  readonly allGroups: Outcome<Page<GroupMembership>>;
  /** The groups inside the assigned group of a nested membership; read only where they tell more. */
  readonly innerGroups?: Outcome<Page<GroupMembership>>;
}

export interface DirectoryReads {
  readonly app: ApplicationReads;
  readonly person?: PersonReads;
}

export type JobsOutcome = ApplicationReads["jobs"];

export interface ReadOptions extends CallOptions, Freshness {
  /** When the reading began (milliseconds since 1970); now when missing. */
  readonly begunAt?: number;
}

/** Reads what a diagnosis needs of the directory. Ids must be object ids. */
export interface DirectoryReader {
  /** One round trip; what is remembered of the application is not asked again. */
  read(app: string, person: string | undefined, options: ReadOptions): Promise<DirectoryReads>;
  /** The jobs of many applications in one batch, by application; what is remembered is not asked again. */
  readonly jobs: (
    apps: readonly string[],
    options: ReadOptions,
  ) => Promise<ReadonlyMap<string, JobsOutcome>>;
  /** Reads on where a first page was not all, as far as it matters for this person. */
  complete(
    app: string,
    person: string | undefined,
    reads: DirectoryReads,
    options: ReadOptions,
  ): Promise<DirectoryReads>;
}

/** Further pages: 10 of 999 assignments altogether, and 3 of a person's groups. */
const assignmentPages = 9;
const groupPages = 2;

/** Makes the reader; what concerns only the application is remembered for a minute. */
export function createDirectoryReader(client: GraphClient, clock: Clock): DirectoryReader {
  const memory = createApplicationMemory(clock);
  const readInner = async (
    group: string,
    options: CallOptions,
  ): Promise<Outcome<Page<GroupMembership>>> =>
    mapOutcome(await client.get(innerGroupsRequest(group), options), pageOf(readGroup));
  return {
    async read(app, person, { until, background, begunAt = clock.now(), ...wanted }) {
      const known = memory.recall(app, wanted);
      const requests = requestsFor(app, person, known);
      const limits = present({ until, background });
      const count = Object.keys(requests).length;
      const answers: Answers = count === 0 ? {} : await client.batch(requests, limits);
      const reads = readApplication(known, answers);
      memory.keep(app, known, reads, begunAt);
      return person === undefined ? { app: reads } : { app: reads, person: readPerson(answers) };
    },

    async jobs(apps, { until, begunAt = clock.now(), ...wanted }) {
      const recalled = apps.map((app) => [app, memory.recall(app, wanted).jobs] as const);
      const asked = recalled.flatMap(([app, jobs]) => (jobs === undefined ? [app] : []));
      const requests = Object.fromEntries(asked.map((app) => [app, jobsRequest(app)]));
      const answers: Answers =
        asked.length === 0 ? {} : await client.batch(requests, present({ until }));
      return new Map(
        recalled.map(([app, known]) => {
          const { jobs } = readApplication(present({ jobs: known }), { jobs: answers[app] });
          if (known === undefined) memory.keepJobs(app, jobs, begunAt);
          return [app, jobs];
        }),
      );
    },

    async complete(app, person, reads, { begunAt = clock.now(), ...options }) {
      if (person === undefined || reads.person === undefined) return reads;
      const { directGroups, allGroups } = reads.person;
      const groupLimits = { ...options, pages: groupPages };
      const limits = { ...options, pages: assignmentPages, enough: isAssigned(person) };
      const { assignments } = reads.app;
      const [allAssignments, direct, all] = await Promise.all([
        readOn(client, assignmentsRequest(app), assignments, readAssignment, limits),
        readOn(client, groupsRequest(person, "direct"), directGroups, readGroup, groupLimits),
        readOn(client, groupsRequest(person, "all"), allGroups, readGroup, groupLimits),
      ]);
      const whole = { ...reads.app, assignments: allAssignments };
      const { servicePrincipal, jobs } = reads.app;
      const known = { servicePrincipal, jobs };
      if (allAssignments !== assignments) memory.keep(app, known, whole, begunAt);
      const groups = { ...reads.person, directGroups: direct, allGroups: all };
      const outer = outerGroup(person, allAssignments, direct, all);
      const inside = outer === undefined ? {} : { innerGroups: await readInner(outer, options) };
      return { app: whole, person: { ...groups, ...inside } };
    },
  };
}

type Answers = Readonly<Record<string, Outcome<unknown> | undefined>>;

function requestsFor(
  app: string,
  person: string | undefined,
  known: Partial<ApplicationReads>,
): Record<string, GraphRequest> {
  const ofPerson = person !== undefined && {
    user: userRequest(person),
    deletedUser: deletedUserRequest(person),
    directGroups: groupsRequest(person, "direct"),
    allGroups: groupsRequest(person, "all"),
    ...(known.assignments === undefined && { assignments: assignmentsRequest(app) }),
  };
  return {
    ...ofPerson,
    ...(known.servicePrincipal === undefined && { servicePrincipal: servicePrincipalRequest(app) }),
    ...(known.jobs === undefined && { jobs: jobsRequest(app) }),
  };
}

/** What was not asked for in this round counts as a shape that nobody agreed on: unavailable. */
const notAnswered: Outcome<never> = { state: "unavailable", why: "wrongShape", requestIds: [] };

function readApplication(known: Partial<ApplicationReads>, answers: Answers): ApplicationReads {
  const { servicePrincipal, assignments, jobs } = answers;
  return {
    servicePrincipal: mapOutcome(servicePrincipal ?? notAnswered, readServicePrincipal),
    assignments: mapOutcome(assignments ?? notAnswered, pageOf(readAssignment)),
    jobs: mapOutcome(jobs ?? notAnswered, (value) => readPage(value, readJob)?.items),
    ...known,
  };
}

function readPerson({ user, deletedUser, directGroups, allGroups }: Answers): PersonReads {
  return {
    user: mapOutcome(user ?? notAnswered, readUser),
    deletedUser: mapOutcome(deletedUser ?? notAnswered, readUser),
    directGroups: mapOutcome(directGroups ?? notAnswered, pageOf(readGroup)),
    allGroups: mapOutcome(allGroups ?? notAnswered, pageOf(readGroup)),
  };
}

/**
 * The assigned group that the person is only in through another one. With one group of the person's
 * own, that is the other one; with several, the groups inside have to be read.
 */
function outerGroup(
  person: string,
  assignments: Outcome<Page<AppRoleAssignment>>,
  directGroups: Outcome<Page<GroupMembership>>,
  allGroups: Outcome<Page<GroupMembership>>,
): string | undefined {
  const direct = valueOr(directGroups)?.items ?? [];
  if (direct.length < 2) return undefined;
  const { path, group } = resolveAssignment(
    person,
    valueOr(assignments)?.items ?? [],
    direct,
    valueOr(allGroups)?.items ?? [],
  );
  return path === "nestedGroup" ? group?.id : undefined;
}

/** The best assignment there can be: direct, with a role of its own. The rest cannot change it. */
function isAssigned(person: string): (items: readonly AppRoleAssignment[]) => boolean {
  return (items) =>
    items.some(
      ({ principalId, appRoleId }) => principalId === person && appRoleId !== defaultAccessRoleId,
    );
}

function pageOf<T>(
  read: (item: unknown) => T | undefined,
): (value: unknown) => Page<T> | undefined {
  return (value) => readPage(value, read);
}
