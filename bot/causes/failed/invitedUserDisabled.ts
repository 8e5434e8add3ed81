import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The person exists in the target tenant, disabled and with a pending invitation. */
export const invitedUserDisabled = defineNamedCause({
  id: "invitedUserDisabled",
  family: "target_rejected_request",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 84,
  owner: "identityAdmin",
  retry: "nextCycle",
  page: "user",
  doc: documents.analyzeLogs,
  recognises: {
    codes: ["InvitationCreationFailureUserAccountDisabled"],
    texts: [
      /disabled\b[^.\n]{0,40} pending (?:invitation|acceptance)/i,
      /\b(?:B2B|guest|invited|external)\b[^.\n]{0,30} (?:is |was |has been )?(?:blocked|disabled) (?:from signing in )?in (?:the |this )?(?:resource|target|other) tenant\b/i,
    ],
  },
  english: {
    state: "Disabled in the target",
    line: "{person} exists in the target tenant, but is disabled there with a pending invitation.",
    employeeLine: "Your account at the other organization is switched off.",
    next: {
      employee: ["Ask your help desk to have your account at the other organization switched on."],
      helpdesk: [
        "Ask an admin of the target tenant to enable the account of {person} there.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: ["Enable the object in the target tenant, then Provision on demand."],
    },
  },
});
