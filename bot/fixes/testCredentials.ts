import { type Evidence, valueOf } from "../diagnosis";
import { notDone } from "./notDone";
import { pages } from "./pages";
import { type Fix, type FixHands, type FixOutcome, type FixRun } from "./port";

/** Lets the service try the credentials it has saved. It changes nothing and asks for no secret. */
export const testCredentials: Fix = {
  id: "testCredentials",
  permission: "Synchronization.ReadWrite.All",
  reach: "nobody",
  seenIn: "answer",
  doc: pages.validateCredentials,
  plan(evidence, _cause, { app }) {
    return hasJob(evidence) ? { fix: "testCredentials", app } : undefined;
  },
  carryOut: test,
  afterCrash: test,
};

/** Its test says nothing of a job that is not there. */
function hasJob(evidence: Evidence): boolean {
  const job = valueOf(evidence, "jobState");
  return job !== undefined && job !== "missing" && job !== "notConfigured";
}

async function test({ app, jobId }: FixRun, { tenant }: FixHands): Promise<FixOutcome> {
  const job = await tenant.job(app.id, jobId);
  if (job.state !== "done") return notDone(job);
  if (job.value === undefined) return { state: "notDone", why: "notFound" };
  return notDone(await tenant.testSavedCredentials(app.id, job.value.id));
}
