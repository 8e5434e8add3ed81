import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The HR system does not hand out an attribute: wrong path or version, or no permission. */
export const hrAttributeNotRead = defineNamedCause({
  id: "hrAttributeNotRead",
  family: "schema_mismatch",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 72,
  owner: "hrAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.hrAttributes,
  recognises: {
    texts: [
      /\bXPATH\b[^.\n]{0,80}/i,
      /domain security polic(?:y|ies)/i,
      /\bWWS\b[^.\n]{0,40} version/i,
      /(?:attributes?|fields?|values?)\b[^.\n]{0,40} (?:is |are |was |were )?not (?:retrieved|fetched|returned|read|imported) from (?:the )?(?:workday|successfactors|HR)/i,
      /(?:calculated|integration) fields?\b[^.\n]{0,40} (?:not|n't|never|cannot) (?:be )?(?:retrieved|fetched|returned|read|imported)\b/i,
      /JSONPath\b[^.\n]{0,60} (?:nothing|empty|invalid|null)/i,
    ],
  },
  english: {
    state: "Not read from HR",
    line: "A value of {person} is not read from the HR system.",
    employeeLine: "A detail of yours does not arrive from the HR system.",
    next: {
      employee: [
        "Ask your help desk which detail is missing; somebody in HR has to look at how it is handed over.",
      ],
      helpdesk: [
        "Ask an HR system admin whether the account that provisioning uses may read the value (Workday: domain security policy).",
        "Then have the path checked at Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Show advanced options > Edit attribute list.",
      ],
      engineer: [
        "Compare the XPATH or JSONPath with the web service version in the tenant URL: without a version v21.1 answers. Calculated and integration fields cannot be read; use a custom id or a provisioning group.",
        "After the change restart provisioning, or try one worker with Provision on demand.",
      ],
    },
  },
});
