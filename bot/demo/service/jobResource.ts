import { quarantineSchedule } from "../../rules/quarantine";
import { type Situation } from "../world/application";
import { cycleMinutes, type Execution, type SyncJob } from "./syncJob";
import { wireTime } from "./wireTime";

/** A synchronization job in Graph's v1.0 shape (synchronization-synchronizationjob.md). */
export function jobResource(job: SyncJob, now: number): Readonly<Record<string, unknown>> {
  const { situation } = job;
  const { template } = job.principal.plan;
  const off = situation.is === "off";
  return {
    id: job.id,
    templateId: template,
    schedule: {
      expiration: null,
      interval: `PT${cycleMinutes}M`,
      state: off ? "Disabled" : "Active",
    },
    status: {
      countSuccessiveCompleteFailures: attempts(situation, job.endsAt, now),
      escrowsPruned: false,
      code: off ? "Paused" : situation.is === "quarantine" ? "Quarantine" : "Active",
      lastSuccessfulExecution: job.last === undefined ? null : executionResource(job.last, job),
      lastSuccessfulExecutionWithExports:
        job.lastWithExports === undefined ? null : executionResource(job.lastWithExports, job),
      quarantine: quarantineResource(situation, job.endsAt, now),
      steadyStateFirstAchievedTime: wireTime(job.steadyFirst),
      steadyStateLastAchievedTime: wireTime(job.steadyLast),
      troubleshootingUrl: "",
      lastExecution: lastExecution(job, situation),
      progress: progress(situation, now),
      synchronizedEntryCountByType:
        job.target.linkedCount === 0
          ? []
          : [{ key: "user to User", value: job.target.linkedCount }],
    },
    synchronizationJobSettings: [{ name: "QuarantineTooManyDeletesThreshold", value: "500" }],
  };
}

/** The last run: of a quarantined job the one that failed, else the last one that ended. */
function lastExecution(
  job: SyncJob,
  situation: Situation,
): Readonly<Record<string, unknown>> | null {
  if (job.last === undefined) return null;
  const resource = executionResource(job.last, job);
  if (situation.is !== "quarantine") return resource;
  const [escrowed, countEntitled] = situation.escrowed ?? [0, 0];
  const error =
    situation.error === undefined ? null : { ...situation.error, tenantActionable: true };
  return {
    ...resource,
    countEntitled,
    countEscrowed: escrowed,
    countEscrowedRaw: escrowed,
    countExported: 0,
    state: error === null ? "EntryLevelErrors" : "Failed",
    error,
    timeBegan: wireTime(job.endsAt - 60_000),
    timeEnded: wireTime(job.endsAt),
  };
}

function executionResource(run: Execution, job: SyncJob): Readonly<Record<string, unknown>> {
  return {
    activityIdentifier: run.id,
    countEntitled: job.target.linkedCount,
    countEntitledForProvisioning: job.target.linkedCount,
    countEscrowed: job.retries.size,
    countEscrowedRaw: job.retries.size,
    countExported: run.exported,
    countExports: run.exported,
    countImported: run.imported,
    countImportedDeltas: run.imported,
    countImportedReferenceDeltas: 0,
    state: "Succeeded",
    error: null,
    timeBegan: wireTime(run.began),
    timeEnded: wireTime(run.ended),
  };
}

/** A running cycle shows how far it is; the units are pages, not people. */
function progress(situation: Situation, now: number): readonly Readonly<Record<string, unknown>>[] {
  if (situation.is !== "longCycle" && situation.is !== "initialCycle") return [];
  return [
    {
      completedUnits: situation.is === "longCycle" ? 212 : 31,
      totalUnits: situation.is === "longCycle" ? 940 : 86,
      progressObservationDateTime: wireTime(Math.floor(now / 60_000) * 60_000),
      units: "Pages",
    },
  ];
}

/** Retries come 6, 12 and 24 hours after the first failure, then daily (rules/quarantine.ts). */
function quarantineResource(
  situation: Situation,
  began: number,
  now: number,
): Readonly<Record<string, unknown>> | null {
  if (situation.is !== "quarantine") return null;
  const beganAt = wireTime(began);
  const { nextAttemptAt } = quarantineSchedule({ seriesBegan: beganAt }, wireTime(now));
  return {
    currentBegan: beganAt,
    nextAttempt: nextAttemptAt ?? wireTime(undefined),
    reason: situation.reason,
    seriesBegan: beganAt,
    seriesCount: attempts(situation, began, now),
    error: situation.error === undefined ? null : { ...situation.error, tenantActionable: true },
  };
}

/** Failed runs so far: the first one and the retries since. */
function attempts(situation: Situation, began: number, now: number): number {
  if (situation.is !== "quarantine") return 0;
  const hours = (now - began) / 3_600_000;
  return 1 + [6, 12].filter((retry) => retry <= hours).length + Math.floor(hours / 24);
}
