import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The client of the inbound API lacks its Graph permission. */
export const apiPermissionMissing = defineNamedCause({
  id: "apiPermissionMissing",
  family: "insufficient_rights",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 21,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "provisioningLogs",
  doc: documents.apiDrivenIssues,
  recognises: {
    texts: [
      /forbidden \(bulkUpload\)/i,
      /SynchronizationData-User\.Upload/i,
      /bulkUpload[^.]{0,60}(?:forbidden|403)/i,
    ],
  },
  english: {
    state: "Permission missing",
    line: "The client of the inbound provisioning API may not upload.",
    employeeLine: "The system that sends your data lacks a permission.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting.",
        "!clear Let your help desk know that you are waiting.",
      ],
      helpdesk: [
        "Ask an identity admin to grant the API client the permission SynchronizationData-User.Upload.",
      ],
      engineer: [
        "Grant SynchronizationData-User.Upload to the client (application or managed identity) with admin consent, then get a new token.",
      ],
    },
  },
});
