import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The endpoint of the target does not speak SCIM as the service expects. */
export const scimIncompatible = defineNamedCause({
  id: "scimIncompatible",
  family: "schema_mismatch",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 84,
  owner: "appDeveloper",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.scimCompatibility,
  recognises: {
    codes: ["ServiceIncompatible", "MultipleEntriesInResponse"],
    texts: [
      /\b(?:ListResponse|totalResults|itemsPerPage|startIndex)\b[^.\n]{0,80}(?:missing|required|invalid|must|not)\b[^.\n]{0,40}/i,
      /not (?:fully )?compatible with the (?:Azure|Entra|Microsoft)[^.\n]{0,60}/i,
      /(?:not able|unable|failed) to deserialize[^.\n]{0,120}/i,
      /\baadOptscim062020\b/i,
      /AzureAdScimPatch2017/i,
      /(?:could not|couldn't|cannot|can't|unable to|failed to) (?:be )?(?:parse|understand|deserialize|read)d? (?:the )?response/i,
      /response\b[^.\n]{0,60} (?:could not|couldn't|cannot|can't) be (?:parsed|understood|read)/i,

      /scim (?:non-?)?complian/i,
      /404 not found response/i,
      /rather than the expected HTTP/i,
      /response (?:of the SCIM server )?(?:could not|cannot|can't) be parsed/i,
    ],
    statuses: [404],
  },
  english: {
    state: "Answer not understood",
    line: "The service does not understand the answers of {app}.",
    employeeLine: "The connection to {app} does not work properly, for everyone.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Check the tenant URL at Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials with the tutorial of {app}, then Test connection.",
        "If the URL is right, pass the message of the log entry to the developer of {app}.",
      ],
      engineer: [
        "The endpoint must answer as RFC 7644 section 3.4.2 says: 200 with an empty list when nothing matches, one entry for one user, filter and excludedAttributes honoured.",
        "Try ?aadOptscim062020 on the tenant URL for compliant PATCH; it does not act on Provision on demand.",
      ],
    },
  },
});
