import { defineCause, valueOf } from "../../diagnosis";
import { changeWasEvaluated } from "../../rules/timing";
import { blockedNow } from "../directoryNow";
import { documents } from "../documents";
import { logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, ruledOut, stillOpen, undecided } from "../verdict";

/**
 * The job runs, nothing in the directory stands against it, and the log holds no entry. An empty
 * log has many meanings: older than its retention, another application entry of the same name, or
 * never evaluated.
 */
export const noTraceInLog = defineCause({
  id: "noTraceInLog",
  family: "other",
  employeeMayKnow: false,
  tone: "normal",
  needs: ["entry", "jobState"],
  precedence: 99,
  owner: "appAdmin",
  retry: "nextCycle",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  fixes: ["provisionOnDemand"],
  english: {
    state: "No trace",
    line: "The log holds nothing about {person} in {app}, and nothing that was read stands against it.",
    employeeLine: "There is no record yet of an attempt to set up {app} for you.",
    next: {
      employee: ["Ask your help desk to start it for you by hand, or talk to a person here."],
      helpdesk: [
        "Logs are kept 30 days (7 without a premium licence). An account that was made before that and has not changed since has no entry: search for {person} in {target} itself.",
        "Check that this is the right entry of {app}; several may have the same name.",
        "Provision on demand for {person} shows at once what happens: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand. It writes to {target}.",
      ],
      engineer: [
        "Search the log by source and target id, without status filter, and under the other service principals that point to the same target.",
        "Group members that came back into scope, and objects missed by an incremental cycle, need a restart or Provision on demand.",
      ],
    },
  },
  detect(evidence) {
    const outcome = logOutcome(evidence);
    if (outcome === "unread") return undecided(...stillOpen(evidence, "entry"));
    const job = valueOf(evidence, "jobState");
    const runs = job === undefined || job === "active";
    if (outcome !== "none" || !runs || blockedNow(evidence)) {
      return ruledOut(because("saysSomethingElse", {}));
    }
    const last = valueOf(evidence, "steadyState")?.last;
    const changedAt = valueOf(evidence, "changedAt");
    const waits =
      last !== undefined &&
      changedAt !== undefined &&
      changeWasEvaluated(last, changedAt) === false;
    if (waits) return ruledOut(because("saysSomethingElse", {}, "steadyState"));
    return holds("possible", [because("noEntry", {}, "entry")]);
  },
});
