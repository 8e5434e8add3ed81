import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The target failed on its side; retried by itself. */
export const targetServerError = defineNamedCause({
  id: "targetServerError",
  family: "target_server_error",
  employeeMayKnow: true,
  tone: "waiting",
  precedence: 89,
  owner: "nobody",
  retry: "backsOff",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  fixes: ["provisionOnDemand"],
  recognises: {
    codes: ["InternalServerError", "ServiceUnavailable", "BadGateway", "GatewayTimeout"],
    texts: [
      /internal server error/i,
      /(?:server|service|instance|application|app|endpoint)(?: \w+){0,2} (?:is |was |went )?(?:temporarily )?(?:unavailable|down)\b/i,
      /unexpected server error/i,
    ],
    statuses: [500, 502, 503, 504],
  },
  english: {
    state: "Error at the other side",
    line: "{app} answered with an error of its own. It is retried by itself.",
    employeeLine:
      "{app} has a problem of its own at the moment. The next attempts come by themselves.",
    next: {
      employee: [
        "You need not do anything for now.",
        "If it is still not there tomorrow, tell your help desk.",
      ],
      helpdesk: [
        "Wait for the next attempt, about 40 minutes later, and look at the status page of {app}.",
        "If the error stays for a day, open a ticket with the vendor of {app} and add the time of the log entry.",
      ],
      engineer: [
        "Read the response in the log entry. If it comes for single people only, a value may break the target: compare with someone who works.",
        "Repeated failures are tried less and less often; Provision on demand tries at once.",
      ],
    },
  },
});
