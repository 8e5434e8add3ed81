import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The directory does not know an attribute or object class of the mapping. */
export const directoryAttributeUnknown = defineNamedCause({
  id: "directoryAttributeUnknown",
  family: "schema_mismatch",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 83,
  owner: "directoryAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.hrUpdates,
  recognises: {
    codes: [
      "NoSuchAttribute",
      "UndefinedAttributeType",
      "CannotFindAttribute",
      "ExportErrorCustomContinueRun",
    ],
    ldapResults: [16, 17],
    texts: [/undefined attribute type\b[^.\n]{0,60}/i, /objectClass: value[^.]{0,60}/i],
  },
  english: {
    state: "Unknown in the directory",
    line: "The mapping writes an attribute that the directory does not know.",
    employeeLine:
      "The connection to the directory has to be adjusted before your account can be set up.",
    next: {
      employee: [
        "?clear Nothing is wrong with your record. Let your help desk know that you are waiting.",
        "!clear Let your help desk know that you are waiting.",
      ],
      helpdesk: [
        "Ask a directory admin whether the attribute was added lately. If so, restarting the provisioning agent is enough.",
      ],
      engineer: [
        "The agent reads the schema when it starts: restart it after a schema change, else correct the mapping. Limit objectClass to classes the server knows.",
      ],
    },
  },
});
