import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** An API-driven job was started without a notification address and went into quarantine. */
export const notificationEmailMissing = defineNamedCause({
  id: "notificationEmailMissing",
  family: "quarantine",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 24,
  owner: "appAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.apiDrivenIssues,
  fixes: ["restartJob"],
  recognises: {
    texts: [
      /no notification e-?mail/i,
      /notification e-?mail (?:is |was )?(?:missing|empty|not set)/i,
    ],
  },
  english: {
    state: "Address missing",
    line: "The job has no notification address, and API-driven jobs need one.",
    employeeLine: "The connection is not set up completely yet.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting.",
        "!clear Let your help desk know that you are waiting.",
      ],
      helpdesk: [
        "Enter a notification email at Entra ID > Enterprise apps > {app} > Provisioning > Settings, then Restart provisioning.",
      ],
      engineer: [
        "Set the notification email and restart the job; uploads sent meanwhile have to be sent again if they are not in the log.",
      ],
    },
  },
});
