import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** A setting or policy of the tenant forbids it, above all guest invitations. */
export const guestInvitationsForbidden = defineNamedCause({
  id: "guestInvitationsForbidden",
  family: "tenant_policy",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 81,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "provisioningLogs",
  doc: documents.crossTenant,
  recognises: {
    texts: [
      /\bguests?\b[^.\n]{0,60} not (?:allowed|permitted)\b[^.\n]{0,80} policy\b[^\n]{0,40}/i,
      /\bcollaboration (?:restrictions?|settings)\b[^.\n]{0,60}|\b(?:deny|block)[- ]?list\b[^.\n]{0,60} tenant\b/i,
      /guest invitations? (?:are )?not allowed[^.]{0,60}/i,
      /(?:tenant|company|organi[sz]ation)(?: wide)? (?:setting|policy) (?:forbids|blocks|prevents|does not allow)/i,
      /guest (?:invit\w+|users?|access) (?:are |is |has been |have been )?(?:disabled|blocked|restricted|turned off|forbidden)/i,
      /external collaboration settings/i,
    ],
  },
  english: {
    state: "Forbidden by policy",
    line: "A setting of the tenant forbids this, most often the one for guest invitations.",
    employeeLine: "A setting of the organization keeps your account from being set up in {app}.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Ask your help desk to look at it with the admins of the organization.",
        "!clear Ask your help desk to look at it with the admins of the organization.",
      ],
      helpdesk: [
        "Ask an admin of the target tenant to choose a less strict guest invite setting: Entra ID > External Identities > External collaboration settings.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Check guest invite restrictions, allowed and blocked domains, and Conditional Access for the service. Provision on demand shows at once whether it is enough.",
      ],
    },
  },
});
