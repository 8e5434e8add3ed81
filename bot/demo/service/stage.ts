import { everydayChanges, type SourceChange, timedChanges } from "../world/changes";
import { createDirectory, type Directory } from "../world/directory";
import { guidMaker } from "../world/guidMaker";
import { type ServicePrincipal, servicePrincipalOf } from "../world/servicePrincipal";
import {
  newWorkdayWorker,
  successFactorsWorker,
  workdayWorker,
  type Worker,
} from "../world/worker";
import { type World } from "../world/world";
import { type CycleWorld, entitled, evaluateAll, runCycle } from "./cycle";
import { getsThrough } from "./jobOperations";
import { createProvisioningLog, type ProvisioningLog } from "./provisioningLog";
import { cycleLengthMs, minuteMs, nextCycleAt, type SyncJob, syncJobOf } from "./syncJob";

/** People whose accounts the first cycles create. */
const newcomers: ReadonlySet<string> = new Set(["olivia.brown", "lena.fischer"]);
/** Newcomers are an hour older than the history of the jobs. */
const newcomerMinutes = 49 * 60;

/** The tenant as it is at one time: what the routes read. */
export interface Stage {
  readonly stagedAt: number;
  readonly directory: Directory;
  readonly principals: readonly ServicePrincipal[];
  readonly jobs: readonly SyncJob[];
  readonly log: ProvisioningLog;
  /** What cycles, and people through Graph, work on. */
  readonly world: CycleWorld;
  /** Lets changes happen and cycles run up to `now` (ms). */
  advance(now: number): void;
}

/**
 * Sets the tenant up as it stands at `stagedAt` (ms): two days of changes and cycles are behind it.
 * The same seed and time give the same tenant, entry by entry.
 */
export function createStage(seed: number, stagedAt: number, plans: World): Stage {
  const guid = guidMaker(seed);
  const directory = createDirectory(
    [...plans.peopleWithCauses, ...plans.staff],
    plans.formerStaff,
    plans.groups,
    guid,
    (alias) => {
      const age = newcomers.has(alias) ? newcomerMinutes : 120 * 24 * 60;
      return new Date(stagedAt - age * minuteMs).toISOString();
    },
  );
  const principals = plans.applications.map((plan) =>
    servicePrincipalOf(plan, directory, guid, stagedAt),
  );
  const jobs = principals.flatMap((principal) => syncJobOf(principal, guid, stagedAt) ?? []);
  const log = createProvisioningLog();
  const workers = workersOf(directory);
  const world: CycleWorld = { guid, directory, workers, append: log.append };
  linkKnownWorkers(jobs, workers, world);
  const spared = new Set(plans.peopleWithCauses.map(({ alias }) => alias));
  const began = Math.min(...jobs.map(({ firstCycleAt }) => firstCycleAt));
  const everyday = everydayChanges(directory, spared, guid, began);
  const waiting = timedChanges(plans.changes, guid, stagedAt);
  const changesUntil = (at: number): void => {
    const due = waiting.splice(0, countUntil(waiting, at));
    for (const change of [...due, ...everyday.until(at)]) apply(change, jobs, directory);
  };
  const advance = (now: number): void => {
    let ran = false;
    for (let job = nextJob(jobs, now); job !== undefined; job = nextJob(jobs, now)) {
      const at = nextCycleAt(job);
      changesUntil(at);
      if (getsThrough(job, at)) runCycle(job, at, world);
      ran = true;
    }
    changesUntil(now);
    if (ran) log.prune(now);
  };
  runFirstPart(jobs, world);
  return { stagedAt, directory, principals, jobs, log, world, advance };
}

/** The first cycle that goes on has been through the assigned groups and not further. */
function runFirstPart(jobs: readonly SyncJob[], world: CycleWorld): void {
  for (const job of jobs) {
    const { situation } = job;
    if (situation.is !== "initialCycle") continue;
    const single = new Set(job.principal.assignments.map(({ principalId }) => principalId));
    const ids = entitled(job, world, -Infinity, job.firstCycleAt).filter((id) => !single.has(id));
    const span = { at: job.firstCycleAt, lengthMs: 10 * minuteMs, full: true };
    evaluateAll(job, ids, span, world);
  }
}

/** The job whose next cycle is over first, if it is over by `now`. */
function nextJob(jobs: readonly SyncJob[], now: number): SyncJob | undefined {
  let next: SyncJob | undefined;
  let nextAt = now - cycleLengthMs;
  for (const job of jobs) {
    const at = nextCycleAt(job);
    if (at <= nextAt && (next === undefined || at < nextAt)) [next, nextAt] = [job, at];
  }
  return next;
}

function countUntil(changes: readonly SourceChange[], at: number): number {
  const later = changes.findIndex((change) => change.at > at);
  return later === -1 ? changes.length : later;
}

/** Makes the change in the directory and tells the jobs that have to do with the person. */
function apply(change: SourceChange, jobs: readonly SyncJob[], directory: Directory): void {
  const user = directory.user(change.objectId);
  if (user && change.set) Object.assign(user.attributes, change.set);
  for (const job of jobs) {
    const { plan, assignments } = job.principal;
    if (plan.source !== "Microsoft Entra ID") continue;
    const around = directory.allGroups(change.objectId).map(({ id }) => id);
    const known =
      job.target.linked(change.objectId) !== undefined ||
      assignments.some(({ principalId }) => [change.objectId, ...around].includes(principalId));
    if (change.apps?.includes(plan.key) ?? known) job.pending.add(change.objectId);
  }
}

/** Operations are hired in Workday, Human Resources in SuccessFactors. */
function workersOf(directory: Directory): ReadonlyMap<string, readonly Worker[]> {
  const of = (department: string): Directory["users"] =>
    directory.users.filter(({ attributes }) => attributes["department"] === department);
  return new Map([
    ["workday", [...of("Operations").map(workdayWorker), newWorkdayWorker()]],
    ["successfactors", of("Human Resources").map(successFactorsWorker)],
  ]);
}

/** Workers of long standing have an account that matches by employee id. */
function linkKnownWorkers(
  jobs: readonly SyncJob[],
  workers: ReadonlyMap<string, readonly Worker[]>,
  { directory, guid }: CycleWorld,
): void {
  for (const { target, principal } of jobs) {
    const { key } = principal.plan;
    const matching = principal.plan.mapping.find((one) => one.matching === 1)?.target ?? "";
    for (const { workerId } of workers.get(key) ?? []) {
      const user = directory.users.find(({ attributes }) => attributes["employeeId"] === workerId);
      if (user === undefined || newcomers.has(user.alias)) continue;
      if (target.find(matching, workerId).length > 0) continue;
      const id = key === "workday" ? guid("account", key, workerId) : user.id;
      target.add(id, { [matching]: workerId });
    }
  }
}
