import { type Evidence, valueOf } from "../diagnosis";
import { type QuarantineKind, quarantineKind } from "../rules/quarantine";
import { notDone } from "./notDone";
import { pages } from "./pages";
import { type Fix, type ResetScope } from "./port";

/** Lifting these would take a decision that is others': about the deletions, or Microsoft's own. */
const wantsDecision: ReadonlySet<QuarantineKind> = new Set(["deletes", "byMicrosoft"]);

/**
 * Restarts the job with the least reset that helps. Only a kind of change that incremental cycles do
 * not notice needs the watermark reset, and with it a full cycle; a quarantine is lifted without, and
 * where it came from too many failures these are dropped as well, or it would be back at once.
 */
export const restartJob: Fix = {
  id: "restartJob",
  permission: "Synchronization.ReadWrite.All",
  reach: "application",
  seenIn: "log",
  doc: pages.restartJob,
  plan(evidence, cause, { app }) {
    const reset = leastReset(evidence, cause);
    return reset && { fix: "restartJob", app, reset };
  },
  async carryOut({ app, jobId, reset = [] }, { tenant }) {
    const job = await tenant.job(app.id, jobId);
    if (job.state !== "done") return notDone(job);
    if (job.value === undefined) return { state: "notDone", why: "notFound" };
    const asked = await tenant.restartJob(app.id, job.value.id, reset);
    return asked.state === "unknown" ? { state: "unknown" } : notDone(asked);
  },
  // A restart leaves no trace that tells it from a cycle: the log has to show it.
  afterCrash: () => Promise.resolve({ state: "unknown" }),
};

function leastReset(evidence: Evidence, cause: string): readonly ResetScope[] | undefined {
  const isHeld = valueOf(evidence, "jobState") === "quarantine";
  const reason = valueOf(evidence, "quarantine")?.reason ?? "";
  if (isHeld && wantsDecision.has(quarantineKind(reason))) return undefined;
  if (cause === "restartNeeded" || cause === "cyclesNotCompleting") return ["Watermark"];
  if (!isHeld) return undefined;
  return /Escrow/i.test(reason) ? ["Escrows", "QuarantineState"] : ["QuarantineState"];
}
