import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The target understood the request and refused it. */
export const targetRejectedRequest = defineNamedCause({
  id: "targetRejectedRequest",
  family: "target_rejected_request",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 94,
  owner: "targetAdmin",
  retry: "nextCycle",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  recognises: {
    codes: [
      "ValidationException",
      "ValidationError",
      "ValidationFailed",
      "FieldCustomValidationException",
      "CannotInsertUpdateActivateEntity",
      "InvalidCrossReferenceKey",
      "InvalidCrossReference",
      "FieldIntegrityException",
      "InvalidRequest",
      "NotAcceptable",
      "InvalidOperation",
      "OperationNotSupported",
      "UnprocessableEntity",
      "BadRequest",
      "ServiceIncompatibleFiltering",
    ],
    texts: [
      /\bbusiness process\b[^.\n]{0,60}/i,
      /\btoo many (?:patch )?op(?:eration)?s\b[^.\n]{0,40}/i,
      /\b(?:last|only)(?: remaining)? (?:owner|admin\w*)\b|\bowners?\b[^.\n]{0,60} (?:cannot|can't|may not) be\b[^.\n]{0,40}|\bcannot (?:remove|delete|create|deactivate|modify|change|demote) (?:an? |the )?(?:\w+ ){0,3}owner\b/i,
      /\bmust not be (?:set|provided|present|specified|sent)\b[^.\n]{0,40}/i,
      /\bdeactivated (?:members?|users?)\b[^.\n]{0,60}|\bcannot add deactivated\b[^.\n]{0,40}/i,
      /\b(?:insert|update|delete|request|operation|change|create|transaction)\b[^.\n]{0,40} (?:abort\w*|vetoed|blocked|rejected|refused|prevented|stopped) by (?:an? |the )?(?:\w+ ){0,2}(?:rule|trigger|workflow|policy|validation|script|hook|plug-?in|server|endpoint)\b/i,
      /\binsert aborted\b[^.\n]{0,40}/i,
      /\b(?:attribute|property|field|value|username|user)\b[^.\n]{0,60} (?:is |are )?(?:read-?only|immutable|not editable|not mutable)\b[^.\n]{0,40}/i,
      /\b(?:attribute|property|field|value|e-?mail|user ?name|externalId|id)\b[^.\n]{0,60} (?:cannot|can't|can not|must not|may not) be (?:changed|modified|updated|edited|overwritten)\b/i,
      /\b(?:operation|action|request|method) (?:is |was )?not supported\b/i,
      /\bbusiness rule\b[^.\n]{0,40}/i,
      /\bvalidation (?:error|failed|failure|exception|rule)\b/i,
      /(?:app|application|target|endpoint)(?: application)? (?:has )?(?:returned|gave|sent) an unexpected response/i,
      /unprocessable entity/i,
      /request (?:was |is )?(?:rejected|refused)/i,
    ],
    statuses: [406, 412, 400, 415, 422],
  },
  english: {
    state: "Refused",
    line: "{app} refused the request for {person}.",
    employeeLine: "{app} did not accept the request to set up your account.",
    next: {
      employee: [
        "Ask your help desk to look at the answer of {app}; the admins there can tell what it objects to.",
      ],
      helpdesk: [
        "Open the entry at Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations and read what {app} answered.",
        "Pass that answer to an admin of {app}: a setting there, or a value it does not take, is the usual reason.",
      ],
      engineer: [
        "Compare request and response in the log with the API documentation of {app}. Try the same request yourself, then correct the mapping or the target's configuration.",
        "?code The code was {code}; the status page of the vendor may show a disturbance as well.",
      ],
    },
  },
});
