const hour = 3_600_000;
const day = 24 * hour;

/**
 * What a quarantine reason of Graph means (application-provisioning-quarantine-status.md):
 * - `connection`: credentials refused or no connection; `failures`: too many objects failed
 * - `deletes`: the accidental-deletion threshold; `byMicrosoft`: set by hand; `unknown`: not documented
 */
export type QuarantineKind = "connection" | "failures" | "deletes" | "byMicrosoft" | "unknown";

const kinds: Readonly<Record<string, QuarantineKind>> = {
  encounteredquarantineexception: "connection",
  encounteredescrowproportionthreshold: "failures",
  encounteredbaseescrowthreshold: "failures",
  encounteredtotalescrowthreshold: "failures",
  toomanydeletes: "deletes",
  quarantinedondemand: "byMicrosoft",
  quarantineondemand: "byMicrosoft",
};

/** Reads a quarantine reason; both documented spellings of "on demand" are accepted. */
export function quarantineKind(reason: string): QuarantineKind {
  const key = reason.trim().toLowerCase();
  return (Object.hasOwn(kinds, key) ? kinds[key] : undefined) ?? "unknown";
}

/** What is known of a quarantine's course, ISO 8601. */
export interface QuarantineTimes {
  /** Start of the run of failures; the current quarantine's start where that is not given. */
  readonly seriesBegan?: string;
  readonly began?: string;
  readonly nextAttempt?: string;
}

export interface QuarantineSchedule {
  /** The next retry: as the service says, or by the documented schedule. */
  readonly nextAttemptAt?: string;
  /** The job is disabled 28 days after the failures began, unless a retry succeeds before. */
  readonly disabledAt?: string;
}

/**
 * Retries come 6, 12 and 24 hours after the first failure and every 24 hours from then on, for 28
 * days (application-provisioning-quarantine-status.md). The service's own next attempt wins.
 */
export function quarantineSchedule(times: QuarantineTimes, nowAt: string): QuarantineSchedule {
  const began = Date.parse(times.seriesBegan ?? times.began ?? "");
  const now = Date.parse(nowAt);
  const told = Date.parse(times.nextAttempt ?? "");
  const schedule: { nextAttemptAt?: string; disabledAt?: string } = {};
  if (told >= now) schedule.nextAttemptAt = iso(told);
  if (Number.isNaN(began) || Number.isNaN(now)) return schedule;
  const disabled = began + 28 * day;
  schedule.disabledAt = iso(disabled);
  const next = nextRetry(began, now);
  if (schedule.nextAttemptAt === undefined && next <= disabled) schedule.nextAttemptAt = iso(next);
  return schedule;
}

function nextRetry(began: number, now: number): number {
  for (const hours of [6, 12, 24]) {
    if (began + hours * hour > now) return began + hours * hour;
  }
  return began + (Math.floor((now - began) / day) + 1) * day;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
