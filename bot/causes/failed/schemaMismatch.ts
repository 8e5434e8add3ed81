import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The mapping expects something that the target does not have. */
export const schemaMismatch = defineNamedCause({
  id: "schemaMismatch",
  family: "schema_mismatch",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 83,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.analyzeLogs,
  recognises: {
    codes: [
      "InvalidField",
      "InvalidPath",
      "InvalidFilter",
      "NoTarget",
      "InvalidSyntax",
      "UnknownAttribute",
      "UnsupportedAttribute",
      "AttributeNotSupported",
      "UnsupportedOperation",
      "SchemaAttributeNotFound",
      "CanOnlyAcceptValue",
      "AttributeNotFound",
    ],
    texts: [
      /\b(?:has|have) to be an? (?:object|array|string|boolean|number|integer)\b|\bonly the \w+ type is allowed\b/i,
      /\battribute ['"]?[\w-]{1,60}['"]? not allowed\b[^\n]{0,60}|\bno structural object ?class\b[^\n]{0,40}/i,
      /\bcannot (?:deserialize|unmarshal)\b[^\n]{0,120}/i,
      /\bmalformed syntax\b|\brequest is (?:unparsable|malformed)\b[^\n]{0,80}/i,
      /\bmust be an? (?:object|array)\b[^\n]{0,60}/i,
      /\bunknown path\b[^\n]{0,40}/i,
      /\battribute (?:[^.\n]|\.(?=\S)){1,120} is not supported\b(?:[^.\n]|\.(?=\S)){0,40}/i,
      /\bexpected (?:value )?type\b[^\n]{0,60}|\bexpected (?:string|boolean|object|array|number|integer),? (?:but )?got\b[^.\n]{0,40}/i,
      /\bfiltering (?:on|by)\b[^.\n]{0,40} not supported\b/i,
      /\b(?:invalid|no such|unknown) column\b[^.\n]{0,60}/i,
      /must be included in the schemas?\b[^.\n]{0,40}/i,
      /\bcurrent PATCH support\b[^\n]{0,80}|\bPATCH\b[^.\n]{0,60} (?:not supported|unsupported|only)\b[^\n]{0,60}/i,
      /(?:attribut|feld|atributo|champ|campo)\b[^.\n]{0,60} (?:nicht vorhanden|existiert nicht|n'existe pas|no existe)\b[^.\n]{0,40}/i,
      /\b(?:attribute|path|property|field|filter|extension|schema|operator|urn:\S{1,160})\b[^.\n]{0,80} (?:is |are |was )?(?:not (?:supported|recogni[sz]ed|known|implemented)|unsupported|unrecogni[sz]ed|unknown)\b/i,
      /\b(?:unsupported|unknown|unrecogni[sz]ed|invalid) (?:filter|SCIM path|patch(?: operation)?|operator|schema|extension|property|field name)\b/i,
      /\bviolat\w+ (?:the )?schema\b/i,
      /\bmultiple values?\b[^.\n]{0,60} (?:not (?:supported|allowed|permitted)|unsupported)\b/i,
      /\bonly ["']?(?:eq|equals|and)["']?\b[^.\n]{0,40} (?:is |are )?(?:supported|implemented|allowed)/i,
      /\bno (?:such )?(?:attribute|property|field|column)\b/i,
      /\bcould not find a property named\b/i,
      /single-valued\b[^.\n]{0,60}(?:several|multiple|more than one)/i,

      /attribute\b[^.\n]{0,60} (?:that |which )?(?:does not|doesn't) exist in the (?:target|app)/i,
      /\bcan only (?:accept|hold|take|have) (?:one|a single) value/i,

      /attribute \S{1,120} (?:does not|doesn't) exist/i,
      /attribute \S{1,120} (?:is|was) not (?:supported|defined|recogni[sz]ed|found|known)/i,
      /(?:does not|doesn't) exist in the (?:\w+ )?schema|not (?:found|defined|present) in the (?:\w+ )?schema/i,
      /(?:unknown|unrecogni[sz]ed|undefined) attribute/i,
      /schema (?:does not|doesn't) (?:contain|define)/i,
    ],
  },
  english: {
    state: "Mapping does not fit",
    line: "The mapping sends {app} something that its schema does not have.",
    employeeLine: "The connection to {app} has to be adjusted before your account can be set up.",
    next: {
      employee: [
        "?clear Nothing is wrong with your record. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "?property The attribute is {property}.",
        "Ask the owner of {app} to check the mapping: Entra ID > Enterprise apps > {app} > Provisioning > Mappings. Remove or correct the attribute, or have it defined in {app}.",
        "Saving a mapping starts a full cycle, which takes 20 minutes to several hours.",
      ],
      engineer: [
        "SchemaAttributeNotFound: remove the mapping or define the attribute in the target. CanOnlyAcceptValue: map a single value instead of several.",
        "Afterwards check with Provision on demand before the full cycle reaches everyone.",
      ],
    },
  },
});
