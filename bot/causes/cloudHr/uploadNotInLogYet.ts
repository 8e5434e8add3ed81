import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The API took the upload, and the log does not show it yet or never will. */
export const uploadNotInLogYet = defineNamedCause({
  id: "uploadNotInLogYet",
  family: "not_evaluated_yet",
  employeeMayKnow: false,
  tone: "waiting",
  precedence: 46,
  owner: "appAdmin",
  retry: "afterFix",
  page: "provisioningLogs",
  doc: documents.apiDrivenIssues,
  recognises: {
    texts: [
      /\b202\b[^.\n]{0,100}(?:\bno|\bnot|\bnothing|n't)\b[^.\n]{0,40}/i,
      /bulkUpload\b[^.\n]{0,100}(?:\bno|\bnot|\bnothing|n't)\b[^.\n]{0,30} (?:logs?|entr\w+|happens?|provisioned|processed)/i,
    ],
  },
  english: {
    state: "Upload not seen yet",
    line: "The upload for {person} was accepted, and the log does not show it yet.",
    employeeLine: "Your details were handed over and are being worked on.",
    next: {
      employee: ["Wait a few minutes. If nothing changes, let your help desk know."],
      helpdesk: [
        "Wait 5 to 10 minutes: entries of API-driven jobs appear late.",
        "Then check Entra ID > Enterprise apps > {app} > Provisioning > Current status: a paused job takes uploads without working on them.",
      ],
      engineer: [
        "202 only means that the payload was accepted. Start the job if it is paused, restart the provisioning agent if it is inactive, set a notification email, and look the entry up by the id in the Location header.",
      ],
    },
  },
});
