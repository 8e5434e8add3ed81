import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The directory of the target tenant may hold no more objects. */
export const directoryQuotaUsedUp = defineNamedCause({
  id: "directoryQuotaUsedUp",
  family: "licensing",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 84,
  owner: "identityAdmin",
  retry: "nextCycle",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  recognises: {
    codes: ["QuotaLimitExceeded", "QuotaExceeded"],
    texts: [
      /(?:directory|object) (?:object |size )?quota/i,
      /quota (?:limit )?(?:is |was )?exceeded/i,
    ],
  },
  english: {
    state: "Directory is full",
    line: "The target directory has reached its object quota.",
    employeeLine: "The place where your account belongs is full at the moment.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Ask an identity admin of the target tenant to raise the object quota or to clean up unused objects.",
      ],
      engineer: [
        "Check the directory quota of the target tenant; deleted objects count for 30 days. Verify a custom domain or ask Microsoft support to raise it.",
      ],
    },
  },
});
