import { type Evidence, type Verdict, valueOf } from "../../diagnosis";
import { documents } from "../documents";
import { mappingReasons } from "../mappingReasons";
import { intoMapping } from "../intoMapping";
import { defineNamedCause, namedReasons, namedValues } from "../namedCause";
import { because } from "../reasons";
import { type Named } from "../recogniser";
import { holds } from "../verdict";

/** A value is there, but the target does not take it. */
export const invalidAttributeValue = defineNamedCause({
  id: "invalidAttributeValue",
  family: "invalid_attribute_value",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["requirements", "failedProperty"],
  precedence: 82,
  owner: "identityAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.analyzeLogs,
  recognises: {
    codes: [
      "UsernameNotAllowed",
      "DomainNotAllowed",
      "EmailNotAllowed",
      "InvalidInput",
      "InvalidArgument",
      "InvalidPhoneNumber",
      "InvalidUserName",
      "InvalidFormat",
      "ExceededAllowedLength",
      "ValueTooLong",
      "InvalidName",
      "InvalidPassword",
      "InvalidLocale",
      "InvalidTimeZone",
      "InvalidOrNullForRestrictedPicklist",
      "InvalidParameter",

      "InvalidEmailAddress",
      "StringTooLong",
      "InvalidDomain",
      "InvalidPropertyValue",
      "InvalidUserPrincipalName",
      "InvalidValue",
      "InvalidEmail",
      "BadResponse",
    ],
    texts: [
      /\barithmetic overflow\b[^\n]{0,80}|\bis not one of (?:\[|the (?:allowed|permitted|accepted|valid)\b)[^\n]{0,80}/i,
      /\binvalid (?!manager\b|supervisor\b)\w{2,30} reference\b[^\n]{0,60}/i,
      /\b(?:long|short|bad|invalid)_(?:user_?name|display_?name|name|e_?mail|title)\b[^\n]{0,60}/i,
      /\bexpected (?:an? )?(?:integer|number|boolean|date)\b[^.\n]{0,20} but (?:was|is|got|received) ['"][^\n]{0,60}/i,
      /\bnot in (?:an? |the )?(?:valid|correct|right|expected|proper|required) format\b[^\n]{0,40}/i,
      /muss mindestens \d+ Zeichen\b|doi(?:t|vent) (?:contenir|comporter|faire) au (?:moins|plus) \d+ caractères|debe tener (?:al menos|como máximo) \d+ caracteres|\d+ ?文字(?:以上|以下|以内)/i,
      /\bmust be in the (?:form|format) of\b[^\n]{0,60}/i,
      /\bvalues? (?:(?:provided|given|supplied) )?(?:is|are) incompatible\b[^\n]{0,60}/i,
      /\bnot properly formatted\b|\bwould be truncated\b[^\n]{0,60}|\bconversion failed when converting\b[^\n]{0,60}|\bcannot (?:cast|convert)\b[^\n]{0,60}/i,
      /\bmust be (?:a |an |at least |at most |less than |fewer than |\d+ )?(?:GUID|UUID|\w+ characters|unique identifier|number|lower ?case|upper ?case)\b[^\n]{0,60}/i,
      /\b(?:should|must|has to) match (?:the |a )?(?:pattern|format|regex)\b[^\n]{0,60}/i,
      /\b(?:language|country|currency|locale|time ?zone|cost cent(?:er|re)|department|company) (?:code )?\S{1,60} is (?:unknown|not (?:known|recogni[sz]ed))\b/i,
      /\b(?:compromised|weak|breached) password\b[^.\n]{0,40}|\bpassword\b[^.\n]{0,30} (?:is |was |has been )?(?:compromised|breached|too (?:weak|simple)|used before)\b[^.\n]{0,40}/i,
      /\bnot (?:on|in|of|from|part of) (?:a|any|one of the|the) verified domains?\b[^.\n]{0,40}/i,
      /\b\d+ characters or (?:less|fewer|more)\b/i,
      /\b(?:it )?should be (?:a\/an|an?|one of) \w+\b[^.\n]{0,40}/i,
      /caracteres no (?:permitidos|válidos)[^.\n]{0,40}|caractères (?:non autorisés|interdits|invalides)[^.\n]{0,40}|(?:unzulässige|ungültige) Zeichen[^.\n]{0,40}/i,
      /\b(?:e-?mail|phone|date|url|value|id|number|code|name)\b[^.\n]{0,40}: (?:enter|provide|use) an? valid\b[^.\n]{0,40}|\benter a valid (?:e-?mail|phone|date|url|value|number)\b[^.\n]{0,40}/i,
      /\b(?:invalid|illegal|malformed) (?:input|argument|parameter|property value|attribute value|field value|ID value)\b[^\n]{0,40}/i,
      /\binvalid value\b[^.\n]{0,30} (?:specified|provided|supplied|given|entered)\b[^\n]{0,60}/i,
      /is not a valid (?:\w+ ){0,3}(?:value|identifier|code|number|name|option|choice|address|format)\b[^\n]{0,40}/i,
      /(?:does|do|did)(?: not|n't) match (?:the )?(?:\w+ ){0,2}(?:pattern|format|regex|regular expression|list)\b/i,
      /\b(?:not|none) (?:one )?(?:of|in|among) the (?:allowed|permitted|accepted|supported|possible|valid) (?:\w+ )?(?:values?|list|options?|choices?)\b/i,
      /\bbad value for (?:restricted )?(?:picklist|field|attribute)\b[^\n]{0,40}/i,
      /\bdomain\b[^.\n]{0,60} (?:is |has |was )?(?:not (?:been )?(?:verified|claimed|registered|owned|whitelisted|allow-?listed)|unverified)\b/i,
      /\b(?:value|string|name|text|attribute|field)\b[^.\n]{0,60} (?:exceeds?|is longer than|longer than|too large|out of range)\b[^.\n]{0,40}/i,
      /\b(?:phone|e-?mail|date|postal code|zip code|country|locale|language|time ?zone|user ?name|upn)\b[^.\n]{0,40} (?:format|syntax|value) (?:is |was )?(?:invalid|incorrect|wrong|not (?:valid|supported|allowed))/i,
      /\bcontains? (?:an? )?(?:invalid|illegal|unsupported|not allowed|forbidden) (?:\w+ )?(?:characters?|values?|symbols?)/i,
      /special characters?\b[^.\n]{0,60} (?:filter|quer(?:y|ies)|not (?:allowed|supported|escaped))/i,
      /longer than \d{1,6} characters/i,

      /domain(?: name)?\b[^.\n]{0,40} (?:does not|doesn't|not) (?:allow|accept|permit)\w*/i,
      /(?:data|value|string)\b[^.\n]{0,30} too (?:long|large|short)\b/i,
      /password policy requirements/i,

      /domain does not exist/i,
      /value not supported for attribute/i,
      /(?:invalid|illegal|unsupported) (?!data )(?:(?:\S{1,30} )?(?:value|character|format)s? (?:for|in|of)|\S{1,30} (?:value|character|format)s?$)/i,
      /(?:invalid|malformed) (?:e-?mail|phone|domain|date|user ?name|postal|country|locale|time ?zone)\b/i,
      /(?:value|e-?mail|address|phone|number|format|name|attribute|characters?|domain|date|upn|userPrincipalName|locale|time ?zone|country)\b[^.\n]{0,80} (?:is|are|was|were) (?:not (?:a )?valid|invalid|malformed|not (?:allowed|accepted|acceptable|permitted)|too long|too short)\b/i,
      /(?:value|attribute|field|parameter)\b[^.\n]{0,80} must be (?:a valid|an? (?:boolean|integer|number|string|date)|at (?:most|least)|between|shorter)/i,
      /\bmust be one of\b/i,
      /does not match (?:the )?(?:\w+ )?(?:pattern|format|regex|regular expression)/i,
      /(?:verified|accepted|allowed|permitted) domain(?:s| names?)\b/i,
      /is not a valid (?:value|e-?mail|phone|date|user)/i,
      /(?:unverified|not a verified|not verified) domain/i,
      /(?:too long|exceeds? (?:the )?maximum length)/i,
    ],
  },
  ambiguous: ["BadResponse"],
  proof: mappingReasons,
  change: intoMapping,
  english: {
    state: "Value not accepted",
    line: "{app} does not accept one of the values of {person}.",
    employeeLine: "{app} does not accept one of the details in your record.",
    next: {
      employee: [
        "Ask your help desk which detail it is; they can see it and know who corrects it.",
      ],
      helpdesk: [
        "?property The value it does not accept is {property}.",
        "Read the message at Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations, and have the value corrected where it is kept, for example HR.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Check domain, length, characters and list of allowed values in the target. Correct the source value or the mapping expression (NormalizeDiacritics, Mid, DefaultDomain).",
        "User principal names take A-Z a-z 0-9 ' . - _ ! # ^ ~ only, in a verified domain. The mail of an invited user must not belong to a group.",
      ],
    },
  },
  facts: judgeFilledValue,
});

/** AttributeValidationFailed on a value that is there: not missing, but not accepted. */
function judgeFilledValue(evidence: Evidence, named: Named): Verdict | undefined {
  if (named.byEntry?.id !== "requiredAttributeMissing") return undefined;
  const property = valueOf(evidence, "failedProperty")?.toLowerCase();
  const filled = valueOf(evidence, "requirements")?.find(
    (one) => one.target.toLowerCase() === property && !one.empty,
  );
  if (filled === undefined) return undefined;
  const why = because(
    "attributeFilled",
    { target: filled.target, sources: filled.sources.join(", ") },
    "requirements",
  );
  return holds("likely", [...namedReasons(evidence), why], namedValues(evidence));
}
