import { documents } from "../documents";
import { jobCertainty, jobReason, judgeJob } from "../jobFact";
import { defineNamedCause } from "../namedCause";
import { holds } from "../verdict";

/** The job exists and does not run: stopped by an admin, or disabled after a long quarantine. */
export const provisioningSwitchedOff = defineNamedCause({
  id: "provisioningSwitchedOff",
  family: "not_started_or_off",
  employeeMayKnow: true,
  tone: "blocked",
  reads: ["jobState"],
  precedence: 10,
  owner: "appAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.troubleshoot,
  fixes: ["startJob"],
  recognises: {
    codes: ["escrowsPruned"],
    texts: [
      /\bno provisioning has been detected\b/i,
      /\bprovisioning (?:has )?(?:not (?:been )?|never (?:been )?)(?:started|turned on|switched on|enabled)\b/i,
      /Bereitstellung\w*\W{1,3}Aus\b|(?:Synchronisierung|Bereitstellung)\b[^.\n]{0,30} (?:angehalten|deaktiviert|pausiert|gestoppt|beendet)/i,
      /(?:synchronisation|approvisionnement|provisionnement)\b[^.\n]{0,20} (?:en pause|désactivée?|arrêtée?|suspendue?)/i,
      /(?:sincronización|aprovisionamiento)\b[^.\n]{0,20} (?:en pausa|desactivad[oa]|detenid[oa]|pausad[oa])/i,
      /プロビジョニング[^。\n]{0,30}(?:一時停止|停止(?:中|して|され))/,
      /プロビジョニングの?状態\W{1,3}(?:オフ|停止)/,
      /^\s*(?:paused|disabled|stopped)\s*$/i,
      /(?:provisioning|sync\w*|job)(?: job| cycle| configuration)?\s?(?:status|state)?\s?[:=]?\s?(?:is |was |has been |got )?(?:off|stopped|paused|disabled)\b/i,
      /escrows (?:were |have been )?pruned/i,
    ],
  },
  english: {
    state: "Switched off",
    line: "Provisioning to {app} is switched off, so nobody is created or updated.",
    employeeLine: "Accounts in {app} are not being created at the moment, for anyone.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
        "?clear Once it is switched on again, your account follows by itself.",
      ],
      helpdesk: [
        "Ask an admin of {app} whether it was stopped on purpose: Entra ID > Enterprise apps > {app} > Provisioning.",
        "Start provisioning there. A first full cycle takes 20 minutes to several hours; after a pause only the changes are caught up.",
      ],
      engineer: [
        "Check who stopped it: Entra ID > Monitoring & health > Audit logs, for {app}. A job is also disabled after 28 days in quarantine, and pauses after an initial cycle with pruned escrows: fix those errors first.",
        "Start the job. Stopping keeps its state, so no full cycle follows; a restart would start one.",
      ],
    },
  },
  facts: (evidence, named) =>
    judgeJob(evidence, named.byEntry?.id === "provisioningSwitchedOff", ["off"], (job) =>
      holds(jobCertainty(evidence, "confirmed"), [jobReason(job)]),
    ),
});
