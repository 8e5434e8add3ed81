import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The client of the inbound API sends something that is no valid bulk request. */
export const apiPayloadInvalid = defineNamedCause({
  id: "apiPayloadInvalid",
  family: "target_rejected_request",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 83,
  owner: "appDeveloper",
  retry: "afterFix",
  page: "provisioningLogs",
  doc: documents.apiDrivenIssues,
  recognises: {
    codes: ["InvalidDataFormat"],
    texts: [
      /invalid data format/i,
      /(?:must|should|expect\w*|missing|wrong|unsupported|invalid|requires?)\b[^.\n]{0,60}application\/scim\+json/i,
    ],
  },
  english: {
    state: "Data refused",
    line: "The data sent to the inbound provisioning API is not in the expected form.",
    employeeLine: "Your data did not arrive in the form that is needed.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting.",
        "!clear Let your help desk know that you are waiting.",
      ],
      helpdesk: ["Pass it to the team that runs the API client: content type or payload is wrong."],
      engineer: [
        "Send Content-Type application/scim+json and a bulkUpload payload as documented, at most 50 operations each.",
      ],
    },
  },
});
