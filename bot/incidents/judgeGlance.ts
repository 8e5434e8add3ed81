import { type Evidence, valueOf } from "../diagnosis";
import { type Attempts, type WatchedAttempts } from "../graph/port";
import { isOverdue } from "../rules/timing";
import { type Incident, type IncidentKind, incidentKinds } from "./port";

/** What one look at a watched application gave. */
export interface Glance {
  /** Facts of the job; the clock of the rules is its `collectedAt`. */
  readonly evidence: Evidence;
  /** The job's own error says that the saved credentials are refused. */
  readonly refused: boolean;
  /** Of the log, in the window before and in the newest one; missing when it could not be read. */
  readonly attempts?: WatchedAttempts;
  /** Share of what failed on the days before, from 0 to 1, by the last look that showed it. */
  readonly usualShare?: number;
}

export type GlanceVerdict =
  | { readonly verdict: "trouble"; readonly kind: IncidentKind; readonly since?: string }
  /** What was open is gone: looked at, and not there. */
  | { readonly verdict: "over" }
  /** Nothing opens and nothing ends. */
  | { readonly verdict: "nothing" };

type Sight = "there" | "gone" | "cannotTell";
type Open = Pick<Incident, "kind" | "usualShare">;

/** Cycles come every 20 to 40 minutes (rules/timing.ts); the longest counts where the job tells none. */
const usualCycleMinutes = 40;
/** Cycles without an end after which a job without entries counts as silent. */
const silentCycles = 6;
/** A jump: so many failures, and so much more of what was tried than is usual. */
const jump = { failed: 5, share: 0.25, over: 0.1 } as const;
/** What is usual shows in so many tries over so many minutes: a few before the newest may be part of the jump. */
const comparable = { tries: 10, minutes: 240 } as const;
/**
 * Taken for usual where so much happens that only the newest is read and no look showed it before: with the jump this is
 * 40 %, the share of failures for which the service itself stops a job (application-provisioning-quarantine-status.md).
 */
const assumedShare = 0.15;

const rules: Readonly<Record<IncidentKind, (glance: Glance, open?: Open) => Sight>> = {
  credentialsRefused: ({ evidence, refused }) => inQuarantine(evidence, refused),
  quarantine: ({ evidence }) => inQuarantine(evidence, true),
  silent,
  failuresJumped,
};

/**
 * Judges a look, against the incident that is open if one is. What a rule cannot tell (not read, or
 * the job was switched off meanwhile) is never taken for good news.
 */
export function judgeGlance(glance: Glance, open?: Open): GlanceVerdict {
  const kind = incidentKinds.find((one) => rules[one](glance, open) === "there");
  if (kind !== undefined) {
    const since = beganAt(glance, kind);
    return { verdict: "trouble", kind, ...(since !== undefined && { since }) };
  }
  const isOver = open !== undefined && rules[open.kind](glance, open) === "gone";
  return { verdict: isOver ? "over" : "nothing" };
}

/** From 0 to 1; undefined where nothing was tried. */
function failedShare({ tried, failed }: Attempts): number | undefined {
  return tried === 0 ? undefined : failed / tried;
}

function inQuarantine(evidence: Evidence, isMeant: boolean): Sight {
  const job = valueOf(evidence, "jobState");
  if (job === "quarantine") return isMeant ? "there" : "gone";
  // Off or not configured: somebody works on it, and nobody gets an account.
  return job === "active" || job === "initialCycle" ? "gone" : "cannotTell";
}

function silent({ evidence, attempts }: Glance): Sight {
  const job = valueOf(evidence, "jobState");
  if (job === "initialCycle") return "gone";
  const steady = valueOf(evidence, "steadyState");
  if (job !== "active" || steady === undefined || steady.last === null) return "cannotTell";
  const { last } = steady;
  if (isOverdue(last, evidence.collectedAt)) return "there";
  const minutes = valueOf(evidence, "cycleMinutes") ?? usualCycleMinutes;
  const quietMs = Date.parse(evidence.collectedAt) - Date.parse(last);
  if (quietMs <= silentCycles * minutes * 60_000) return "gone";
  if (attempts === undefined) return "cannotTell";
  // Entries show that a long cycle is under way.
  return attempts.after.entries === 0 ? "there" : "gone";
}

/** The share that failed in the window before, where that shows what is usual. */
export function measuredShare({ attempts }: Glance): number | undefined {
  if (attempts === undefined) return undefined;
  const { before, beforeMinutes } = attempts;
  const isEnough = before.tried >= comparable.tries && beforeMinutes >= comparable.minutes;
  return isEnough ? failedShare(before) : undefined;
}

/** What the share of failures is compared with, from 0 to 1: while it is too high, what was usual before that. */
export function usualShareOf(glance: Glance, open?: Open): number | undefined {
  if (open?.kind === "failuresJumped") return open.usualShare;
  const measured = measuredShare(glance);
  const isCut = glance.attempts !== undefined && glance.attempts.beforeMinutes < comparable.minutes;
  return measured ?? (isCut ? (glance.usualShare ?? assumedShare) : undefined);
}

function failuresJumped(glance: Glance, open?: Open): Sight {
  const { attempts: { after } = {} } = glance;
  if (after === undefined) return "cannotTell";
  const now = failedShare(after);
  const usual = usualShareOf(glance, open);
  if (now === undefined || usual === undefined) return "cannotTell";
  if (after.failed >= jump.failed && now >= usual + jump.share) return "there";
  return now <= usual + jump.over ? "gone" : "cannotTell";
}

function beganAt({ evidence, attempts }: Glance, kind: IncidentKind): string | undefined {
  switch (kind) {
    case "credentialsRefused":
    case "quarantine": {
      const quarantine = valueOf(evidence, "quarantine");
      return quarantine?.seriesBegan ?? quarantine?.began;
    }
    case "silent":
      return valueOf(evidence, "steadyState")?.last ?? undefined;
    case "failuresJumped":
      return attempts?.after.firstFailureAt;
  }
}
