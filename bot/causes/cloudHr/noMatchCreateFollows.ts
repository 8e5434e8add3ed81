import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** No account has the matching value yet: the service goes on to create one. */
export const noMatchCreateFollows = defineNamedCause({
  id: "noMatchCreateFollows",
  family: "other",
  employeeMayKnow: false,
  tone: "normal",
  precedence: 96,
  owner: "nobody",
  retry: "notNeeded",
  page: "provisioningLogs",
  doc: documents.workday,
  recognises: { codes: ["EntryImportObjectNotFound"] },
  english: {
    state: "Not an error",
    line: "No account with the matching value of {person} was found, so one is created next.",
    employeeLine: "Your account is about to be created.",
    next: {
      employee: ["You need not do anything; look again in an hour."],
      helpdesk: [
        "This is a step of a normal create. Look at the later steps of the same entry for the outcome.",
        "If an account existed before, compare its matching value with HR.",
      ],
      engineer: [
        "Expected before EntrySynchronizationAdd. If an account exists, check its matching attribute and the LDAP filter in the agent's log (event 9).",
      ],
    },
  },
});
