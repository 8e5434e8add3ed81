import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The access token of the inbound API's client has expired. */
export const apiTokenExpired = defineNamedCause({
  id: "apiTokenExpired",
  family: "invalid_credentials",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 21,
  owner: "appDeveloper",
  retry: "afterFix",
  page: "provisioningLogs",
  doc: documents.apiDrivenIssues,
  recognises: {
    codes: ["InvalidAuthenticationToken"],
    texts: [
      /access token has expired or is not yet valid/i,
      /\blifetime validation failed\b[^\n]{0,60}/i,
    ],
  },
  english: {
    state: "Token expired",
    line: "The client of the inbound provisioning API uses an expired token.",
    employeeLine: "The system that sends your data could not sign in.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting.",
        "!clear Let your help desk know that you are waiting.",
      ],
      helpdesk: ["Pass it to the team that runs the API client: it has to get a new token."],
      engineer: [
        "Request a new token for each run; check the clock of the client's machine and its secret or certificate.",
      ],
    },
  },
});
