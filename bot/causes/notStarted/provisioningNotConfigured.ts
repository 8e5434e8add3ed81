import { documents } from "../documents";
import { jobCertainty, jobReason, judgeJob } from "../jobFact";
import { defineNamedCause } from "../namedCause";
import { holds } from "../verdict";

/** The application has no synchronization job, or one that was never given credentials. */
export const provisioningNotConfigured = defineNamedCause({
  id: "provisioningNotConfigured",
  family: "not_started_or_off",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["jobState"],
  precedence: 11,
  owner: "appAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.troubleshoot,
  recognises: {
    texts: [
      /\bprovisioning has not been (?:configured|set up)\b[^.\n]{0,60}/i,
      /^\s*(?:job )?(?:status|state)?(?: ?code)?\W{0,4}not ?configured\W{0,3}$/i,
    ],
  },
  english: {
    state: "Not set up",
    line: "Automatic provisioning to {app} is not set up.",
    employeeLine: "Accounts in {app} are not created automatically.",
    next: {
      employee: [
        "Ask your help desk how to get an account in {app}; somebody may have to create it by hand.",
      ],
      helpdesk: [
        "Ask the owner of {app} how accounts are made there: by hand, at first sign-in, or by another application entry of the same name.",
        "To set it up: Entra ID > Enterprise apps > {app} > Provisioning > Get started, following the tutorial of {app}.",
      ],
      engineer: [
        "Check that this is the right service principal; several can stand for the same application.",
        "Create the job, enter the admin credentials, Test connection, Save, then start provisioning. An app registration without gallery template has no automatic provisioning.",
      ],
    },
  },
  facts: (evidence, named) =>
    judgeJob(
      evidence,
      named.byEntry?.id === "provisioningNotConfigured",
      ["missing", "notConfigured"],
      (job) => holds(jobCertainty(evidence, "confirmed"), [jobReason(job)]),
    ),
});
