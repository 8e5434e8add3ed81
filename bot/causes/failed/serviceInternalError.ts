import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The provisioning service itself failed; retried by itself. */
export const serviceInternalError = defineNamedCause({
  id: "serviceInternalError",
  family: "target_server_error",
  employeeMayKnow: true,
  tone: "waiting",
  precedence: 90,
  owner: "nobody",
  retry: "backsOff",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  fixes: ["provisionOnDemand"],
  recognises: {
    codes: ["InternalError"],
    texts: [
      /internal (?:service )?error\b[^.\n]{0,60}(?:provisioning service|Entra|Azure AD)/i,
      /^\s*internal error\s*$/i,
    ],
  },
  english: {
    state: "Error in the service",
    line: "The provisioning service had an error of its own with {person}. It is retried by itself.",
    employeeLine:
      "The service that creates accounts had a problem. The next attempt comes by itself.",
    next: {
      employee: [
        "You need not do anything for now.",
        "If it is still not there tomorrow, tell your help desk.",
      ],
      helpdesk: [
        "Wait for the next attempt, about 40 minutes later.",
        "If it stays for a day, ask an identity admin to open a support case with Microsoft.",
      ],
      engineer: [
        "Nothing in the configuration causes it. If it persists, open a Microsoft support case with job id, cycle id and change id of the entry.",
      ],
    },
  },
});
