const minute = 60_000;

/** Why an estimate is what it is; the texts say it beside the range. */
export type EstimateBasis = "interval" | "documentedInterval" | "overdue";

/** A stretch of time in which something is expected, ISO 8601, with the reason for it. */
export interface TimeRange {
  readonly fromAt: string;
  readonly toAt: string;
  readonly basis: EstimateBasis;
}

/** The next cycle should have begun at `dueAt`, and another would have since: no time can be promised. */
export interface MissedCycle {
  readonly basis: "missed";
  readonly dueAt: string;
}

/** Cycles start every 20 to 40 minutes and the interval cannot be set (check-status-user-account-provisioning.md, known-issues.md). */
const documentedCycleMinutes = { from: 20, to: 40 } as const;

/**
 * When the next cycle should start, from the time the last one had nothing left to do and the
 * interval between two cycles where the job tells it. Once that time has passed, the next cycle is
 * due any moment, at most one interval later; from then on it is missed. Whoever asks later is never
 * promised a later time for the same cycle. `undefined` when a time cannot be read.
 */
export function nextCycle(
  lastAt: string,
  nowAt: string,
  cycleMinutes?: number,
): TimeRange | MissedCycle | undefined {
  const last = Date.parse(lastAt);
  const now = Date.parse(nowAt);
  if (Number.isNaN(last) || Number.isNaN(now)) return undefined;
  const usable = cycleMinutes !== undefined && cycleMinutes > 0 && cycleMinutes <= 7 * 24 * 60;
  const interval = usable
    ? { from: cycleMinutes, to: cycleMinutes }
    : { from: documentedCycleMinutes.from, to: documentedCycleMinutes.to };
  const latest = last + interval.to * minute;
  if (latest <= now) {
    const another = latest + interval.to * minute;
    return another <= now
      ? { basis: "missed", dueAt: iso(latest) }
      : { fromAt: iso(now), toAt: iso(another), basis: "overdue" };
  }
  // The interval lies between two beginnings, and the cycle that ended then began some time before.
  const earliest = usable ? last : last + interval.from * minute;
  return {
    fromAt: iso(Math.max(now, earliest)),
    toAt: iso(latest),
    basis: usable ? "interval" : "documentedInterval",
  };
}

/**
 * Whether the service has looked at a change: it has when no change was left to process at a time
 * after it, and has not when that time lies before it ("Provisioning from Cloud HR", single user
 * issue). `null` is a job that never got there.
 */
export function changeWasEvaluated(
  steadyAt: string | null,
  changedAt: string,
): boolean | undefined {
  if (steadyAt === null) return false;
  const steady = Date.parse(steadyAt);
  const changed = Date.parse(changedAt);
  if (Number.isNaN(steady) || Number.isNaN(changed)) return undefined;
  return steady >= changed;
}

/** Cycles come every 20 to 40 minutes; a job that completes none for a day stands still or has very much to do. */
const longestCycleMinutes = 24 * 60;

/** Whether the last completed cycle is longer ago than even a long one takes. */
export function isOverdue(lastAt: string, nowAt: string): boolean {
  return Date.parse(nowAt) - Date.parse(lastAt) > longestCycleMinutes * minute;
}

/** Whether the first time lies after the second; false when one of them cannot be read. */
export function isAfter(firstAt: string, secondAt: string): boolean {
  return Date.parse(firstAt) > Date.parse(secondAt);
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
