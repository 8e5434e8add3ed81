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
    codes: ["UnprocessableEntity", "BadRequest", "ServiceIncompatibleFiltering"],
    texts: [
      /(?:app|application|target|endpoint)(?: application)? (?:has )?(?:returned|gave|sent) an unexpected response/i,
      /unprocessable entity/i,
      /request (?:was |is )?(?:rejected|refused)/i,
    ],
    statuses: [400, 415, 422],
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
