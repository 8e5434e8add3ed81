import { defineCause, valueOf } from "../../diagnosis";
import { isOverdue } from "../../rules/timing";
import { documents } from "../documents";
import { jobCertainty, jobReason } from "../jobFact";
import { because } from "../reasons";
import { holds, ruledOut } from "../verdict";

/**
 * Silence: the job says that it runs, and no cycle was completed for a day. Nothing in the log is
 * wrong then, because there is nothing in the log.
 */
export const cyclesNotCompleting = defineCause({
  id: "cyclesNotCompleting",
  family: "not_evaluated_yet",
  employeeMayKnow: false,
  tone: "blocked",
  needs: ["jobState", "steadyState"],
  precedence: 44,
  owner: "appAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.checkStatus,
  fixes: ["provisionOnDemand", "testCredentials", "restartJob"],
  english: {
    state: "Cycles do not end",
    line: "Provisioning to {app} is on, but no cycle was completed for more than a day.",
    employeeLine: "Accounts in {app} have not been updated for longer than usual, for anyone.",
    next: {
      employee: ["Let your help desk know that you are waiting for {app}."],
      helpdesk: [
        "Open Entra ID > Enterprise apps > {app} > Provisioning > Current status: a very large change can take a day, and the numbers then still move.",
        "If they do not move, Test connection under Admin credentials: a token that expired leaves no entries behind.",
        "If one person cannot wait: Provision on demand on the same page.",
      ],
      engineer: [
        "Compare lastExecution, steadyStateLastAchievedTime and countSuccessiveCompleteFailures of the job, and look for the newest entry of anybody in the provisioning logs.",
        "Throttling by the target and very large groups make cycles long. Restart only when nothing moves: it begins a full cycle.",
      ],
    },
  },
  detect(evidence) {
    const job = valueOf(evidence, "jobState");
    if (job !== undefined && job !== "active") return ruledOut(jobReason(job));
    const fact = evidence.facts.steadyState;
    // Who is asked knows "before" or "after", which does not tell this.
    if (fact.state === "unknown") return ruledOut(because("cannotBeTold", {}));
    const steadyAt = fact.value.last;
    const told = fact.source === "answers";
    if (
      told ||
      steadyAt === null ||
      job === undefined ||
      !isOverdue(steadyAt, evidence.collectedAt)
    ) {
      return ruledOut(because("saysSomethingElse", {}, "steadyState"));
    }
    const { startedAt } = fact.value;
    // After a start, or within a long cycle, the first completed one is still to come.
    if (startedAt !== undefined && !isOverdue(startedAt, evidence.collectedAt)) {
      return ruledOut(because("startedSince", { startedAt }, "steadyState"));
    }
    const reasons = [jobReason(job), because("noCycleSince", { steadyAt }, "steadyState")];
    return holds(jobCertainty(evidence, "likely"), reasons);
  },
});
