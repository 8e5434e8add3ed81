import { type Directory } from "../world/directory";
import { type GuidMaker, numberFrom } from "../world/guidMaker";
import { type StoredAssignment, tenantId } from "../world/servicePrincipal";
import { type Worker } from "../world/worker";
import { evaluateObject, type Outcome } from "./evaluateObject";
import { type ProvisioningObjectSummary } from "./logEntry";
import { type SourceObject, userAsSource, workerAsSource } from "./sourceObject";
import { type Sides } from "./steps";
import { cycleLengthMs, type SyncJob } from "./syncJob";

/** What cycles read and write beside the job itself. */
export interface CycleWorld {
  readonly guid: GuidMaker;
  readonly directory: Directory;
  /** People of the HR system that feeds an application, by its key. */
  readonly workers: ReadonlyMap<string, readonly Worker[]>;
  readonly append: (entry: ProvisioningObjectSummary) => void;
}

/**
 * Everyone who came to belong to a job after `since` and by `until` (ms): people by their assignment,
 * workers of the HR system from the beginning.
 */
export function entitled(job: SyncJob, world: CycleWorld, since: number, until: number): string[] {
  const { principal } = job;
  const workers = world.workers.get(principal.plan.key);
  if (workers) return since === -Infinity ? workers.map(({ workerId }) => workerId) : [];
  const ids = assignmentsAt(job, until)
    .filter(({ createdDateTime }) => Date.parse(createdDateTime) > since)
    .flatMap(({ principalId, principalType }) =>
      principalType === "Group"
        ? (world.directory.group(principalId)?.memberIds ?? [])
        : [principalId],
    );
  return [...new Set(ids)].filter((id) => world.directory.user(id) !== undefined);
}

/** The assignments that were there at a time. */
function assignmentsAt({ principal }: SyncJob, at: number): StoredAssignment[] {
  return principal.assignments.filter(({ createdDateTime }) => Date.parse(createdDateTime) <= at);
}

/**
 * Runs the job's cycle that begins at `at`: the first goes through everyone, later ones through what
 * changed since the watermark and what failed before. Reaches steady state at its end.
 */
export function runCycle(job: SyncJob, at: number, world: CycleWorld): void {
  const since = job.full ? -Infinity : (job.last?.began ?? -Infinity);
  const due = [...job.retries].flatMap(([id, { cycle }]) => (cycle <= job.cycle ? [id] : []));
  const ids = new Set([...entitled(job, world, since, at), ...job.pending, ...due]);
  job.pending.clear();
  const { full } = job;
  job.full = false;
  const exported = evaluateAll(job, [...ids], { at, lengthMs: cycleLengthMs, full }, world);
  const execution = {
    id: world.guid("execution", job.id, at),
    began: at,
    ended: at + cycleLengthMs,
    exported,
    imported: ids.size,
  };
  job.cycle += 1;
  job.steadyFirst ??= execution.ended;
  job.steadyLast = execution.ended;
  job.last = execution;
  if (exported > 0) job.lastWithExports = execution;
}

/** A stretch of time in which objects are evaluated, ms; `full`: as if they were seen for the first time. */
export interface Span {
  readonly at: number;
  readonly lengthMs: number;
  readonly full: boolean;
}

/**
 * Evaluates these objects, spread evenly over a time, and writes their log entries. Returns how many
 * were written to the target.
 */
export function evaluateAll(
  job: SyncJob,
  ids: readonly string[],
  { at, lengthMs, full }: Span,
  world: CycleWorld,
): number {
  const step = lengthMs / (ids.length + 1);
  let exported = 0;
  ids.forEach((id, number) => {
    const object = sourceObject(id, job, at, world);
    if (object === undefined) return;
    const outcome = evaluateOne(job, object, full, world);
    if (outcome === undefined) return;
    if (outcome.status === "success") exported += 1;
    remember(job, id, outcome);
    world.append(entryOf(job, object, outcome, at, at + (number + 1) * step, world.guid));
  });
  return exported;
}

function evaluateOne(
  job: SyncJob,
  object: SourceObject,
  full: boolean,
  world: CycleWorld,
): Outcome | undefined {
  const { plan } = job.principal;
  return evaluateObject(object, full ? "Add" : "Update", {
    plan,
    target: job.target,
    sides: sidesOf(job),
    newAccountId: (from) => accountIdOf(from, job, world),
  });
}

/** An account made in Entra ID is the directory user with that employee id. */
function accountIdOf(object: SourceObject, job: SyncJob, world: CycleWorld): string {
  const { key, target } = job.principal.plan;
  const user =
    target === "Microsoft Entra ID"
      ? world.directory.users.find(({ attributes }) => attributes["employeeId"] === object.id)
      : undefined;
  return user?.id ?? world.guid("account", key, object.id);
}

function sidesOf({ principal: { plan } }: SyncJob): Sides {
  return { source: plan.source, target: plan.target };
}

/** Failed objects come again in the next cycle, then less and less often (how-provisioning-works.md). */
function remember(job: SyncJob, id: string, outcome: Outcome): void {
  if (outcome.status !== "failure") {
    job.retries.delete(id);
    return;
  }
  const tries = (job.retries.get(id)?.tries ?? 0) + 1;
  job.retries.set(id, { tries, cycle: job.cycle + Math.min(2 ** (tries - 1), 36) });
}

/** The object as the source system has it then, or undefined when it has no such object. */
export function sourceObject(
  id: string,
  job: SyncJob,
  at: number,
  world: CycleWorld,
): SourceObject | undefined {
  const workers = world.workers.get(job.principal.plan.key);
  if (workers) {
    const worker = workers.find(({ workerId }) => workerId === id);
    return worker && workerAsSource(worker);
  }
  const user = world.directory.user(id);
  return user && userAsSource(user, job.principal, assignmentsAt(job, at), world.directory);
}

function entryOf(
  job: SyncJob,
  object: SourceObject,
  outcome: Outcome,
  cycleAt: number,
  at: number,
  guid: GuidMaker,
): ProvisioningObjectSummary {
  const { principal } = job;
  const { plan } = principal;
  const id = guid("entry", job.id, object.id, at);
  return {
    id,
    activityDateTime: `${new Date(at).toISOString().slice(0, 19)}Z`,
    tenantId,
    jobId: job.id,
    cycleId: guid("cycle", job.id, cycleAt),
    changeId: guid("change", job.id, object.id, at),
    provisioningAction: outcome.action,
    durationInMilliseconds: 700 + numberFrom(id, 4_000),
    servicePrincipal: { id: principal.id, displayName: plan.displayName },
    sourceSystem: { id: guid("system", plan.source), displayName: plan.source, details: {} },
    targetSystem: {
      id: guid("system", plan.target),
      displayName: plan.target,
      details: {
        ApplicationId: principal.appId,
        ServicePrincipalId: principal.id,
        ServicePrincipalDisplayName: plan.displayName,
      },
    },
    initiatedBy: {
      id: "",
      displayName: "Azure AD Provisioning Service",
      initiatorType: "system",
    },
    sourceIdentity: {
      id: object.id,
      displayName: object.displayName,
      identityType: object.type,
      details: {
        id: object.id,
        odatatype: object.type,
        DisplayName: object.displayName,
        ...(object.userPrincipalName ? { UserPrincipalName: object.userPrincipalName } : {}),
      },
    },
    targetIdentity: { id: outcome.targetId, displayName: "", identityType: "User", details: {} },
    provisioningStatusInfo: { status: outcome.status, errorInformation: outcome.error },
    provisioningSteps: outcome.steps,
    modifiedProperties: outcome.modified,
  };
}
