import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The organizational unit that the mapping names does not exist. */
export const containerNotFound = defineNamedCause({
  id: "containerNotFound",
  family: "expression_wrong_value",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 83,
  owner: "appAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.workday,
  recognises: {
    codes: ["InvalidDNSyntax", "OperationsErrorSvcErr", "NoSuchObject"],
    ldapResults: [32, 34],
    texts: [
      /no such object\b/i,
      /\bOU=\S[^\n]{0,200} (?:does not|doesn't) exist/i,
      /\bDN\b[^.\n]{0,20} is (?:invalid|not valid)/i,
      /no superior reference/i,
      /parentDistinguishedName/i,
    ],
  },
  english: {
    state: "Unit not found",
    line: "The mapping puts {person} into an organizational unit that does not exist.",
    employeeLine: "Your account could not be placed in the directory.",
    next: {
      employee: [
        "?clear Nothing is wrong with your record. Your help desk can pass it to the people who manage the directory.",
        "!clear Your help desk can pass it to the people who manage the directory.",
      ],
      helpdesk: [
        "Ask the owner of the mapping to compare the target container of the log entry (Export step) with Active Directory; a typing error is the usual reason.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Correct Active Directory Container, or make parentDistinguishedName end in a default: Switch([...], default unit, ...). Check the value in the Export step.",
      ],
    },
  },
});
