import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** Inviting the person into the target tenant failed without a nearer reason. */
export const invitationFailed = defineNamedCause({
  id: "invitationFailed",
  family: "other",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 92,
  owner: "identityAdmin",
  retry: "nextCycle",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  recognises: {
    codes: ["InvitationCreationFailure"],
    texts: [/invitation (?:\w+ ){0,8}(?:failed|failure|could not)/i],
  },
  english: {
    state: "Invitation failed",
    line: "The invitation of {person} into the target tenant failed.",
    employeeLine: "The invitation to the other organization did not go through.",
    next: {
      employee: ["Ask your help desk to look at it; nothing has to be done on your side."],
      helpdesk: [
        "Check whether {person} exists in the target tenant already, for example as a guest with another address.",
        "If not, and the next cycle fails too, ask an identity admin to open a Microsoft support case.",
      ],
      engineer: [
        "No nearer reason is documented for this code. Open a Microsoft support case with job id and change id of the entry.",
      ],
    },
  },
});
