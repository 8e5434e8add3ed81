import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The directory of the target refuses what the service wants to do. */
export const targetTenantForbids = defineNamedCause({
  id: "targetTenantForbids",
  family: "insufficient_rights",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 81,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  recognises: {
    codes: ["ActiveDirectoryForbidden"],
    texts: [/forbidden from performing an operation/i],
  },
  english: {
    state: "Refused by the tenant",
    line: "The target tenant does not let the service do this for {person}.",
    employeeLine:
      "A setting of the other organization keeps your account from being set up in {app}.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Ask your help desk to look at it with the other organization.",
        "!clear Ask your help desk to look at it with the other organization.",
      ],
      helpdesk: [
        "Ask an admin of the target tenant to check External Identities > External collaboration settings: who may invite guests, and which domains are allowed.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "AzureActiveDirectoryForbidden: guest invite settings of the target tenant, allowed domains, or an object that is mastered on-premises or in a restricted unit. Relax the setting or take {person} out of scope.",
      ],
    },
  },
});
