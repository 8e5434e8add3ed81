import { known, type Known, unknown } from "../diagnosis";
import { chooseEntry, entryFacts } from "../logs";
import { type LogEntry } from "../logs/port";
import { type AppRoleAssignment, type GroupMembership } from "../rules/assignment";
import { type CallOptions, type GraphClient } from "./client";
import { type Clock } from "./clock";
import { type Page, readOn, readPage } from "./collection";
import { groupsAroundRequest, innerGroupsRequest, readGroup } from "./groups";
import { findGroups } from "./groupSearch";
import { isObjectId } from "./odata";
import { type AskOptions } from "./logWaiter";
import { mapOutcome, type Outcome } from "./outcome";
import { type Application, type Group, type Groups, type GroupStanding } from "./port";
import { createProvisioningLogs, type ProvisioningLogs } from "./provisioningLogs";
import { createSchemaReader, type SchemaReader } from "./schemaReader";
import { assignmentsRequest, readAssignment } from "./servicePrincipals";
import { chooseJob, jobsRequest, readJob } from "./synchronization";
import { type ObjectMapping } from "./synchronizationSchema";
import { unknownFact } from "./unknownFact";

/** Further pages of assignments, of 999 each. */
const assignmentPages = 9;

/**
 * Reads groups by name and how they stand in an application: one batch beside one log request, then
 * the schema of the job. `turnMs` is for all requests of one reading together.
 */
export function createGroups(client: GraphClient, clock: Clock, turnMs: number): Groups {
  const parts = {
    client,
    clock,
    logs: createProvisioningLogs(client, clock),
    schemas: createSchemaReader(client, clock),
  };
  const nothing = unknown("cannotTell");
  return {
    find: (name) => findGroups(client, name, { until: clock.now() + turnMs }),
    standing: (group, app, asker) =>
      // Ids enter paths: what is no object id is not looked for.
      isObjectId(group.id) && isObjectId(app.id)
        ? standing(parts, group, app, { until: clock.now() + turnMs, asker })
        : Promise.resolve({
            ...{ assignment: nothing, inside: nothing, written: nothing, entry: nothing },
          }),
  };
}

interface Parts {
  readonly client: GraphClient;
  readonly clock: Clock;
  readonly logs: ProvisioningLogs;
  readonly schemas: SchemaReader;
}

async function standing(
  { client, clock, logs, schemas }: Parts,
  group: Group,
  app: Application,
  options: AskOptions,
): Promise<GroupStanding> {
  const [answers, log] = await Promise.all([
    client.batch(
      {
        assignments: assignmentsRequest(app.id),
        around: groupsAroundRequest(group.id),
        inside: innerGroupsRequest(group.id),
        jobs: jobsRequest(app.id),
      },
      options,
    ),
    logs.find({ app: app.id, sourceId: group.id }, options),
  ]);
  const first = mapOutcome(answers.assignments, pageOf(readAssignment));
  const entry = log.state === "ok" ? chooseEntry(log.value.entries, "group") : undefined;
  const jobs = mapOutcome(answers.jobs, pageOf(readJob));
  const job = jobs.state === "ok" ? chooseJob(jobs.value.items, entry?.jobId) : undefined;
  const [assignments, mappings] = await Promise.all([
    readAll(client, app.id, first, { ...options, group: group.id }),
    job && schemas.read(app.id, job.id, options),
  ]);
  const around = mapOutcome(answers.around, pageOf(readGroup));
  const at = new Date(clock.now()).toISOString();
  return {
    assignment: assignmentOf(group, assignments, around, at),
    inside: namesOf(mapOutcome(answers.inside, pageOf(readGroup)), at),
    written: jobs.state === "ok" ? writtenOf(mappings, at) : unknownFact(jobs),
    ...entryOf(entry, log),
  };
}

function writtenOf(
  mappings: Outcome<readonly ObjectMapping[]> | undefined,
  at: string,
): Known<boolean> {
  if (mappings === undefined) return unknown("notFound");
  return mappings.state === "ok"
    ? known(mappings.value.some(takesGroups), "graph", at)
    : unknownFact(mappings);
}

function entryOf(
  entry: LogEntry | undefined,
  log: Outcome<unknown>,
): Pick<GroupStanding, "entry" | "code"> {
  if (log.state !== "ok") return { entry: unknownFact(log) };
  if (entry === undefined) return { entry: unknown("notFound") };
  const facts = entryFacts(entry, "graph");
  const code = [facts.errorCode, facts.skipReason].find((one) => one?.state === "known");
  return {
    entry: facts.entry ?? unknown("notFound"),
    ...(code?.state === "known" && { code: code.value }),
  };
}

function readAll(
  client: GraphClient,
  app: string,
  first: Outcome<Page<AppRoleAssignment>>,
  { group, ...options }: CallOptions & { readonly group: string },
): Promise<Outcome<Page<AppRoleAssignment>>> {
  const enough = (items: readonly AppRoleAssignment[]): boolean =>
    items.some(({ principalId }) => principalId === group);
  const limits = { ...options, pages: assignmentPages, enough };
  return readOn(client, assignmentsRequest(app), first, readAssignment, limits);
}

/** "Not assigned" is said only when everything was read to the end. */
function assignmentOf(
  group: Group,
  assignments: Outcome<Page<AppRoleAssignment>>,
  around: Outcome<Page<GroupMembership>>,
  at: string,
): GroupStanding["assignment"] {
  if (assignments.state !== "ok") return unknownFact(assignments);
  const ids = new Map(assignments.value.items.map((one) => [one.principalId, one]));
  if (ids.has(group.id)) return known({ path: "assigned" }, "graph", at);
  if (assignments.value.next !== undefined) return unknown("cannotTell");
  if (around.state !== "ok") return unknownFact(around);
  const outer = around.value.items.find(({ id }) => ids.has(id));
  if (outer !== undefined) {
    const name = outer.displayName ?? ids.get(outer.id)?.principalDisplayName ?? outer.id;
    return known({ path: "inside", outer: name }, "graph", at);
  }
  return around.value.next === undefined
    ? known({ path: "none" }, "graph", at)
    : unknown("cannotTell");
}

function namesOf(groups: Outcome<Page<GroupMembership>>, at: string): GroupStanding["inside"] {
  if (groups.state !== "ok") return unknownFact(groups);
  return known(
    groups.value.items.map(({ id, displayName }) => displayName ?? id),
    "graph",
    at,
  );
}

function takesGroups({ sourceObject }: ObjectMapping): boolean {
  return sourceObject.toLowerCase() === "group";
}

function pageOf<T>(
  read: (item: unknown) => T | undefined,
): (value: unknown) => Page<T> | undefined {
  return (value) => readPage(value, read);
}
