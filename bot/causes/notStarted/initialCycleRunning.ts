import { type Certainty, type Evidence, valueOf } from "../../diagnosis";
import { blockedNow, entryIsOutdated } from "../directoryNow";
import { documents } from "../documents";
import { jobCertainty, jobReason, judgeJob } from "../jobFact";
import { defineNamedCause } from "../namedCause";
import { holds } from "../verdict";

/** The job is on and works through its first full cycle. */
export const initialCycleRunning = defineNamedCause({
  id: "initialCycleRunning",
  family: "initial_cycle_running",
  employeeMayKnow: true,
  tone: "waiting",
  reads: ["jobState"],
  precedence: 40,
  owner: "nobody",
  retry: "nextCycle",
  page: "provisioning",
  doc: documents.whenWillItFinish,
  fixes: ["provisionOnDemand"],
  recognises: {
    codes: ["NotRun"],
    texts: [
      /\binitial cycle\b[^.\n]{0,40} \d{1,3} ?%/i,
      /(?:initial|first|full) (?:cycle|sync\w*|run)\b[^.\n]{0,20} (?:still )?(?:running|in progress|ongoing|not (?:yet )?(?:complete|finished)\w*)/i,

      /^\s*(?:job )?(?:status|state)?(?: ?code)?\W{0,4}not ?run\W{0,3}$/i,
      /initial (?:cycle|sync(?:hronization)?) (?:is )?(?:running|in progress|not (?:yet )?complete)/i,
    ],
  },
  english: {
    state: "First run",
    line: "Provisioning to {app} is on and still in its first full cycle.",
    employeeLine:
      "{app} is being set up for everyone for the first time, and your turn has not come yet.",
    next: {
      employee: [
        "?clear You need not do anything.",
        "!clear Ask your help desk whether something else stands in the way.",
        "The first run takes from 20 minutes to several hours, by the number of people.",
      ],
      helpdesk: [
        "Wait: a first cycle takes from 20 minutes to several hours, by the number of users and groups.",
        "Watch it at Entra ID > Enterprise apps > {app} > Provisioning > Current status. The bar counts pages, not people.",
        "If one person cannot wait: Provision on demand on the same page.",
      ],
      engineer: [
        "With Sync assigned users and groups a rough estimate is 0.01 to 0.08 minutes for each assigned user, group and member, at least 20 minutes.",
        "If the counts do not move for hours, look at the provisioning logs for throttling and at the quarantine status. Do not restart: that begins the cycle anew.",
      ],
    },
  },
  facts: (evidence, named) =>
    judgeJob(
      evidence,
      named.byEntry?.id === "initialCycleRunning",
      ["initialCycle", "neverRan"],
      (job) => holds(certaintyOf(evidence, job), [jobReason(job)]),
    ),
});

/**
 * Who was looked at already in this cycle, or is kept out by the directory as it stands, does not
 * get in by waiting for its end.
 */
function certaintyOf(evidence: Evidence, job: "initialCycle" | "neverRan"): Certainty {
  const looked = valueOf(evidence, "entry") !== undefined && !entryIsOutdated(evidence);
  if (looked || blockedNow(evidence)) return "possible";
  return jobCertainty(evidence, job === "initialCycle" ? "confirmed" : "likely");
}
