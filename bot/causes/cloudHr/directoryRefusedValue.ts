import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** Active Directory does not take a value: empty, too long, or in the wrong shape. */
export const directoryRefusedValue = defineNamedCause({
  id: "directoryRefusedValue",
  family: "invalid_attribute_value",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 82,
  owner: "appAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.hrCreation,
  recognises: {
    codes: [
      "InvalidAttributeSyntaxLdapErr",
      "InvalidAttributeSyntax",
      "DirectoryInvalidParameter",
      "ConstraintViolationAtrErr",
      "ConstraintViolation",
    ],
    ldapResults: [19, 20, 21, 53],
    texts: [
      /WILL_NOT_PERFORM|unwillingToPerform|unwilling to p(?:rocess|erform)[^.\n]{0,40}/i,
      /ConstraintViolation/i,
      /(?:\bproblem 1005 \()?\bCONSTRAINT_ATT_TYPE\b[^\n]{0,40}/i,
      /attribute conversion operation/i,
      /acceptable range of values/i,
      /syntax is invalid/i,
    ],
  },
  english: {
    state: "Value not accepted",
    line: "Active Directory does not accept one of the values of {person}.",
    employeeLine: "One of the details in your record does not fit.",
    next: {
      employee: [
        "Ask your help desk which detail it is; they can see it and know who corrects it.",
      ],
      helpdesk: [
        "?property The value it does not accept is {property}.",
        "Read the message at Entra ID > Enterprise apps > {app} > Provisioning logs and have the value corrected in HR: an empty or very long value is the usual reason.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        'Empty value: IgnoreFlowIfNullOrEmpty([x]) or Switch([x],[x],"","N/A"). Too long (company and cn hold 64 characters): Mid(). Booleans: "TRUE" or "FALSE" in capitals.',
      ],
    },
  },
});
