import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The agent may not write this object of Active Directory. */
export const directoryAccessDenied = defineNamedCause({
  id: "directoryAccessDenied",
  family: "insufficient_rights",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 81,
  owner: "directoryAdmin",
  retry: "nextCycle",
  page: "provisioningLogs",
  doc: documents.insufficientAccess,
  recognises: {
    codes: ["InsufficientAccessRights", "InsufficientAccessRightsSecErr"],
    ldapResults: [50],
    texts: [
      /AdminSDHolder|\badminCount\b|not inherit permissions/i,
      /INSUFF_ACCESS_RIGHTS/i,
      /problem 4003/i,
    ],
  },
  english: {
    state: "Not permitted in AD",
    line: "The agent may not write the account of {person} in Active Directory.",
    employeeLine: "A permission is missing to set up your account.",
    next: {
      employee: [
        "?clear Nothing is wrong with your record. Your help desk can pass it to the people who manage the directory.",
        "!clear Your help desk can pass it to the people who manage the directory.",
      ],
      helpdesk: [
        "Ask a directory admin to check the organizational unit of {person}: inheritance of permissions, and whether {person} is in a protected group.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "provAgentgMSA$ lacks rights: enable inheritance up the whole chain of units, or take {person} out of protected groups and clear adminCount (SDProp resets permissions every 60 minutes).",
        "For moves between units give the gMSA full control on both.",
      ],
    },
  },
});
