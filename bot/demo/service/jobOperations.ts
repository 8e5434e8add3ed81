import { type Situation } from "../world/application";
import { cycleMinutes, minuteMs, type SyncJob } from "./syncJob";

const steady: Situation = { is: "steady" };

/** Starts a job: one that was off goes on where it stopped, and a quarantine is lifted for a try. */
export function startJob(job: SyncJob, now: number): void {
  if (job.situation.is === "off" || job.situation.is === "quarantine") goOn(job, now);
}

/** Restarts a job and makes it forget what the reset names (synchronizationJobRestartCriteria). */
export function restartJob(job: SyncJob, reset: ReadonlySet<string>, now: number): void {
  const { trouble } = job;
  if (reset.has("Watermark")) job.full = true;
  if (reset.has("Escrows")) {
    job.retries.clear();
    // Too many failures are forgotten; credentials that are refused are still refused.
    if (trouble?.is === "quarantine" && trouble.error === undefined) job.trouble = undefined;
  }
  if (job.situation.is !== "quarantine" || reset.has("QuarantineState")) goOn(job, now);
}

/** Too much fails from now on: the job goes into quarantine, as the service would put it there. */
export function breakJob(job: SyncJob, now: number): void {
  job.trouble = {
    is: "quarantine",
    minutes: 0,
    reason: "EncounteredEscrowProportionThreshold",
    escrowed: [4_310, 9_600],
  };
  job.situation = job.trouble;
  job.endsAt = now;
}

/** What troubled a job is over, and it goes on. */
export function mendJob(job: SyncJob, now: number): void {
  job.trouble = undefined;
  goOn(job, now);
}

/** A cycle begins now, and the others follow at the usual interval. */
function goOn(job: SyncJob, now: number): void {
  job.firstCycleAt = now - job.cycle * cycleMinutes * minuteMs;
  job.endsAt = Infinity;
  job.situation = steady;
}

/** Whether the cycle that begins at `at` gets through; what still troubles the job stops it again. */
export function getsThrough(job: SyncJob, at: number): boolean {
  if (job.trouble === undefined || job.situation !== steady) return true;
  job.situation = job.trouble;
  job.endsAt = at;
  return false;
}

/** Why the target refuses the saved credentials, or undefined where it takes them. */
export function refusal({
  trouble,
}: SyncJob): { readonly code: string; readonly message: string } | undefined {
  return trouble?.is === "quarantine" ? trouble.error : undefined;
}
