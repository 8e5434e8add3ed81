import { valueOf } from "../diagnosis";
import { notDone } from "./notDone";
import { pages } from "./pages";
import { type Fix, type JobNow } from "./port";

/**
 * Applications with OAuth whose job must be stopped first: G Suite, Box, Workplace, Slack
 * (provision-on-demand.md, "Known limitations"), by the template of the job.
 */
const wantsStopping = /^(?:gsuite|googleapps|box|(?:facebook)?workplace|slack)/i;
/** Cloud sync: the objects of Active Directory are known by their distinguished name. */
const fromActiveDirectory = /^AD2AAD/i;

/** Provisions one person now. It is no dry run: it creates or changes the account. */
export const provisionOnDemand: Fix = {
  id: "provisionOnDemand",
  permission: "Synchronization.ReadWrite.All",
  reach: "person",
  seenIn: "log",
  doc: pages.provisionOnDemand,
  plan(evidence, _cause, { app, person, workerId }) {
    const job = valueOf(evidence, "jobState");
    if (job === "missing" || job === "notConfigured" || job === "quarantine") return undefined;
    // HR systems do not know the id of Entra ID: the asker has to give theirs.
    const sourceId = evidence.scenario === "application" ? person?.id : workerId;
    if (sourceId === undefined || evidence.subject.kind !== "user") return undefined;
    return { fix: "provisionOnDemand", app, sourceId, ...(person && { person }) };
  },
  async carryOut({ app, jobId, sourceId = "" }, { tenant }) {
    const job = await tenant.job(app.id, jobId);
    if (job.state !== "done") return notDone(job);
    if (job.value === undefined) return { state: "notDone", why: "notFound" };
    const why = obstacle(job.value);
    if (why !== undefined) return { state: "notDone", why };
    const answer = await tenant.provisionOnDemand(app.id, job.value.id, sourceId);
    if (answer.state === "unknown") return { state: "unknown", requestIds: answer.requestIds };
    if (answer.state !== "done") return notDone(answer);
    const { value: result, requestIds } = answer;
    return result === undefined
      ? { state: "notDone", why: "notSupported", requestIds }
      : { state: "done", result, requestIds };
  },
  // It may have written: the log shows it, and nobody does it twice by accident.
  afterCrash: () => Promise.resolve({ state: "unknown" }),
};

function obstacle({
  templateId,
  stands,
}: JobNow): "stopJobFirst" | "wantsDistinguishedName" | undefined {
  if (fromActiveDirectory.test(templateId)) return "wantsDistinguishedName";
  return wantsStopping.test(templateId) && stands !== "stopped" ? "stopJobFirst" : undefined;
}
