import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** Roles of the application are doubled, so the job cannot go on. */
export const duplicateRoles = defineNamedCause({
  id: "duplicateRoles",
  family: "role_mapping",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 25,
  owner: "appAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.quarantine,
  fixes: ["restartJob"],
  recognises: {
    codes: ["DuplicateRoles", "DuplicateAppRoles"],
    texts: [
      /roles\b[^.\n]{0,40} duplicados|doppelte (?:App-?)?Rollen|rôles?\b[^.\n]{0,30} (?:en double|dupliqués?)|ロールの重複/i,
      /\broles?\b[^.\n]{0,60} (?:are |is )?not unique/i,
      /app roles with duplicate[^.]{0,60}/i,
      /duplicate (?:app ?)?roles?\b/i,
    ],
  },
  english: {
    state: "Doubled roles",
    line: "{app} has two roles with the same value, so provisioning cannot go on.",
    employeeLine: "The connection to {app} has to be repaired before accounts are created again.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Ask the owner of {app} to remove the doubled role: Entra ID > App registrations > {app} > App roles, or its manifest.",
        "Then Restart provisioning at Entra ID > Enterprise apps > {app} > Provisioning.",
      ],
      engineer: [
        "Compare id, value and displayName in appRoles; switch the doubled one off, then delete it. Salesforce and Zendesk import roles from the target, so look there too.",
      ],
    },
  },
});
