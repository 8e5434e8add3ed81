import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The connector does not provision this kind of object, or its mapping is switched off. */
export const groupsNotProvisioned = defineNamedCause({
  id: "groupsNotProvisioned",
  family: "unsupported_object",
  employeeMayKnow: false,
  tone: "normal",
  precedence: 55,
  owner: "appAdmin",
  retry: "notNeeded",
  page: "mappings",
  doc: documents.knownIssues,
  recognises: {
    codes: [
      "UnsupportedObjectType",
      "UnsupportedObject",
      "UnsupportedResourceType",
      "EntityTypeNotSupported",
      "ObjectTypeNotSupported",
    ],
    texts: [
      /\bgroup (?:object )?mapping\b[^.\n]{0,20} (?:disabled|off|not enabled)\b[^.\n]{0,40}/i,
      /\b(?:devices?|contacts?)\b[^.\n]{0,60} not supported\b/i,
      /groupes?\b[^.\n]{0,60} (?:ne sont pas|n'est pas) pris en charge|Gruppen?\b[^.\n]{0,60} nicht unterstützt|grupos?\b[^.\n]{0,60} no (?:se )?(?:admiten|admite|son compatibles)/i,
      /\b(?:distribution|mail-enabled|dynamic|Microsoft 365|unified) (?:lists?|groups?)\b[^.\n]{0,60} (?:not supported|unsupported|cannot be)\b[^.\n]{0,40}/i,
      /\bobjects? (?:of )?(?:this |the )?type\b[^.\n]{0,40} (?:not supported|unsupported|cannot be)\b[^.\n]{0,40}/i,
      /\bgroup (?:provisioning|sync\w*|push|object)s?\b[^.\n]{0,20} (?:not|isn't|aren't) (?:supported|available|enabled|offered)\b[^.\n]{0,60}/i,
      /\b(?:object|resource|entity) types?\b[^.\n]{0,30} (?:not supported|unsupported)\b/i,
      /groups? (?:provisioning|mapping|sync\w*) (?:is |are |was )?(?:turned |switched )?(?:off|disabled|not enabled)\b[^.\n]{0,30}/i,

      /(?:groups?|object type|entity type|guests?)(?: \w+){0,3} (?:not supported|not synchroni[sz]ed|unsupported)/i,
      /group mapping[^.]{0,40}(?:off|disabled)/i,
      /mapping for groups[^.]{0,40}(?:off|disabled)/i,
    ],
  },
  english: {
    state: "Not provisioned",
    line: "{app} does not take this kind of object as it is set up.",
    employeeLine: "{app} is not set up for this kind of account.",
    next: {
      employee: [
        "Ask your help desk whether {app} can be set up for it; for a single person they can check the account itself.",
      ],
      helpdesk: [
        "Groups: switch their mapping on at Entra ID > Enterprise apps > {app} > Provisioning > Mappings, if {app} supports groups. Cross-tenant synchronization uses groups only to choose people.",
        "For one person, check that person instead of the group.",
      ],
      engineer: [
        "Check whether the connector supports the type and the mapping is enabled; groups need SecurityEnabled true and P1. In the source tenant of cross-tenant synchronization the group mapping is off by default.",
      ],
    },
  },
});
