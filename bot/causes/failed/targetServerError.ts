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
    codes: [
      "ServerError",
      "ServerUnavailable",
      "UnknownException",
      "UnexpectedError",
      "UnexpectedException",
      "SystemError",
      "UnableToLockRow",
      "FatalError",
      "InternalServerError",
      "ServiceUnavailable",
      "BadGateway",
      "GatewayTimeout",
    ],
    texts: [
      /\bmaximum execution time (?:was |has been )?exceeded\b[^.\n]{0,60}/i,
      /\bSQLSTATE\b/i,
      /interner Serverfehler|erreur interne du serveur|error interno del servidor|サーバー(?:の)?内部エラー/i,
      /\bunexpected EOF\b|["':] ?internal (?:server )?error\b/i,
      /\btemporar(?:y|ily)\b[^.\n]{0,30} (?:overload\w*|maintenance|unavailable|outage|problem|failure|error)[^.\n]{0,40}/i,
      /\b(?:undergoing|under|down for|scheduled|planned) (?:\w+ )?maintenance\b/i,
      /unable to handle the request[^.\n]{0,60}/i,
      /\bunexpected (?:internal |server |system )?(?:error|failure|exception|condition)\b/i,
      /^\W*(?:(?:oops|sorry)\W+)?something went wrong\b/i,
      /object reference not set to an instance/i,
      /\bplease try again later\b/i,
      /internal server error/i,
      /(?:server|service|instance|application|app|endpoint)(?: \w+){0,2} (?:is |was |went )?(?:temporarily )?(?:unavailable|down)\b/i,
      /unexpected server error/i,
    ],
    statuses: [508, 520, 521, 522, 523, 524, 530, 500, 502, 503, 504],
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
