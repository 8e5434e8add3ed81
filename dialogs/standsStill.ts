import { nextCycleOf } from "../bot/causes/nextCycleOf";
import { type Diagnosis, type Evidence, valueOf } from "../bot/diagnosis";
import { type Turn } from "./turn";

/** Since when a cycle of a job that is on should have come, ISO 8601; undefined while none is missed. */
export function overdueSince(evidence: Evidence): string | undefined {
  if (valueOf(evidence, "jobState") !== "active") return undefined;
  const { overdueAt } = nextCycleOf(evidence);
  return typeof overdueAt === "string" ? overdueAt : undefined;
}

/** That the next cycle of a job is late and since when, where it is. */
export function overdueLine(turn: Turn, evidence: Evidence): string[] {
  const overdueAt = overdueSince(evidence);
  return overdueAt === undefined ? [] : [turn.text("retryOverdue", { overdueAt })];
}

const still: ReadonlySet<string> = new Set(["quarantine", "off", "notConfigured", "missing"]);

/** Whether a job does not get to what changes, by its own state and times. */
export function jobStandsStill(evidence: Evidence): boolean {
  const job = valueOf(evidence, "jobState");
  return (job !== undefined && still.has(job)) || overdueSince(evidence) !== undefined;
}

/** The same of a job that was judged, so that the log cannot show who waits. */
export function standsStill({ evidence, findings: [finding] }: Diagnosis): boolean {
  const isBlocked = finding?.cause.tone === "blocked" && finding.certainty !== "possible";
  return isBlocked || jobStandsStill(evidence);
}
