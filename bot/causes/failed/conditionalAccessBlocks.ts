import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** A Conditional Access policy refuses the sign-in that the service, or the person, needs. */
export const conditionalAccessBlocks = defineNamedCause({
  id: "conditionalAccessBlocks",
  family: "tenant_policy",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 81,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "provisioningLogs",
  doc: documents.conditionalAccess,
  recognises: {
    texts: [/\bAADSTS5300[0-4]\b(?::[^\n]{0,160})?|\bconditional access\b[^\n]{0,120}/i],
  },
  english: {
    state: "Blocked at sign-in",
    line: "A Conditional Access policy blocks a sign-in that is needed for this.",
    employeeLine: "A sign-in rule of the organization is in the way of your account in {app}.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Ask your help desk to look at it with the admins of the organization.",
        "!clear Ask your help desk to look at it with the admins of the organization.",
      ],
      helpdesk: [
        "Ask an identity admin for Entra ID > Sign-in logs at that time: the entry names the policy and who was blocked.",
        "If it was about signing in to {app} itself, the policy is the reason and provisioning is not.",
      ],
      engineer: [
        "Where the policy blocks what provisioning signs in with, exclude that account or service principal from it, then Test connection and Provision on demand.",
        "In a target tenant of cross-tenant synchronization the policy is theirs to change.",
      ],
    },
  },
});
