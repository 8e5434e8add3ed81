import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** Saving the credentials fails although the connection test works. */
export const credentialsCannotBeSaved = defineNamedCause({
  id: "credentialsCannotBeSaved",
  family: "other",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 12,
  owner: "appAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.knownIssues,
  fixes: ["testCredentials"],
  recognises: {
    texts: [
      /\bExternalSecret\b[^\n]{0,60}/i,
      /credentials? (?:cannot|can't|could not|can not) be saved/i,
      /(?:cannot|can't|could not|unable to) save (?:the )?(?:admin )?(?:credentials|configuration)/i,
      /1,?024[ -]bytes?/i,
    ],
  },
  english: {
    state: "Cannot be saved",
    line: "The admin credentials of {app} cannot be saved.",
    employeeLine: "The connection to {app} is not set up completely yet.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Test connection first; if it fails, it is a matter of the credentials themselves.",
        "If the test works, shorten or leave out optional fields such as the notification email, and save again.",
      ],
      engineer: [
        "Certificates and credentials of one service principal share about 1 KB in some clouds (Azure Government). Use a second application entry for provisioning, or shorten the token.",
      ],
    },
  },
});
