import { valueOf } from "../diagnosis";
import { notDone } from "./notDone";
import { pages } from "./pages";
import { type Fix } from "./port";

/** Starts a job that was stopped. Its watermark is kept, so that only changes are caught up. */
export const startJob: Fix = {
  id: "startJob",
  permission: "Synchronization.ReadWrite.All",
  reach: "application",
  seenIn: "log",
  doc: pages.startJob,
  plan(evidence, _cause, { app }) {
    return valueOf(evidence, "jobState") === "off" ? { fix: "startJob", app } : undefined;
  },
  async carryOut({ app, jobId }, { tenant }) {
    const job = await tenant.job(app.id, jobId);
    if (job.state !== "done") return notDone(job);
    if (job.value === undefined) return { state: "notDone", why: "notFound" };
    // Starting one that runs again and again can stop the service (synchronizationJob: start).
    if (job.value.stands === "runs") return { state: "alreadySo" };
    const started = await tenant.startJob(app.id, job.value.id);
    return started.state === "unknown" ? { state: "unknown" } : notDone(started);
  },
  async afterCrash({ app, jobId }, { tenant }) {
    const job = await tenant.job(app.id, jobId);
    if (job.state !== "done" || job.value === undefined) return { state: "unknown" };
    return job.value.stands === "stopped"
      ? { state: "notDone", why: "interrupted" }
      : { state: "done" };
  },
};
