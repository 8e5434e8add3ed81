import { type Evidence, valueOf } from "../diagnosis";
import { type Attempts } from "../graph/port";
import { isOverdue } from "../rules/timing";
import { type Incident, type IncidentKind, incidentKinds } from "./port";

/** What one look at a watched application gave. */
export interface Glance {
  /** Facts of the job; the clock of the rules is its `collectedAt`. */
  readonly evidence: Evidence;
  /** The job's own error says that the saved credentials are refused. */
  readonly refused: boolean;
  /** Of the log, in the window before and in the newest one; missing when it could not be read. */
  readonly attempts?: { readonly before: Attempts; readonly after: Attempts };
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
/** A jump: so many failures, and so much more of what was tried, than in a window of so many tries. */
const jump = { failed: 5, share: 0.25, over: 0.1, comparable: 10 } as const;

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
export function failedShare({ tried, failed }: Attempts): number | undefined {
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

function failuresJumped({ attempts }: Glance, open?: Open): Sight {
  if (attempts === undefined) return "cannotTell";
  const { before, after } = attempts;
  const now = failedShare(after);
  const measured = before.tried >= jump.comparable ? failedShare(before) : undefined;
  const usual = open?.kind === "failuresJumped" ? open.usualShare : measured;
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
