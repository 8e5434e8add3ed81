import {
  type Certainty,
  type Evidence,
  type RequiredAttribute,
  type Verdict,
  valueOf,
} from "../../diagnosis";
import { certaintyNamed } from "../directoryNow";
import { documents } from "../documents";
import { mappingReasons } from "../mappingReasons";
import { intoMapping } from "../intoMapping";
import { defineNamedCause, namedReasons, namedValues } from "../namedCause";
import { accountIsThere, logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { type Named } from "../recogniser";
import { holds, ruledOut } from "../verdict";
import { emptyRequirement } from "./emptyRequirement";

/** The target needs a value that is empty on the person, or not mapped at all. */
export const requiredAttributeMissing = defineNamedCause({
  id: "requiredAttributeMissing",
  family: "missing_required_attribute",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["requirements", "failedProperty"],
  precedence: 80,
  owner: "identityAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.analyzeLogs,
  recognises: {
    codes: [
      "ObjectClassViolation",
      "MandatoryFieldsMissing",
      "MandatoryFieldMissing",
      "MissingValues",
      "RequiredFieldMissing",
      "RequiredFieldsMissing",
      "RequiredAttributeMissing",
      "MissingAttribute",
      "MissingRequiredField",
      "AttributeValidationFailed",
    ],
    ldapResults: [65],
    texts: [
      /\bomit(?:s|ted|ting)?\b[^.\n]{0,60} (?:fail|rejected|refused)\w*/i,
      /\bno (?:\w+ )?attribute \S{1,40} (?:was )?found (?:for|on)\b[^\n]{0,60}/i,
      /\b(?:has|with) (?:a )?null (?:user ?name|e-?mail|login)\b[^\n]{0,60}/i,
      /\bviolates? (?:the )?not[- ]null constraint\b[^.\n]{0,60}|\bORA-01400\b[^\n]{0,80}|\bcannot insert NULL into\b[^.\n]{0,60}/i,
      /\brequired (?:property|attribute|field|parameter)\b[^.\n]{0,60} (?:not (?:found|present|provided)|missing|absent)\b[^.\n]{0,40}/i,
      /\bobject ?class ?violation(?: ?error)?\b/i,
      /\bOBJ_CLASS_VIOLATION\b|\bproblem 6002\b/,
      /\bcannot insert the value NULL into column\b[^.\n]{0,60}|\bdoes not allow nulls\b/i,
      /\brequires (?:the )?attribute\b[^.\n]{0,60} not present\b[^.\n]{0,40}/i,
      /\bPflichtfeld\w*\b[^.\n]{0,60}|darf nicht leer sein|ne (?:peut|doit) pas être vide|no puede estar vacío|空にすることはできません|必須(?:の)?(?:属性|フィールド|項目)/i,
      /\b(?:following |these )?(?:fields?|attributes?|properties) (?:are|is) (?:mandatory|required|missing)\b[^\n]{0,60}/i,
      /\b\w+(?:, \w+)* and \w+ are required\b[^.\n]{0,60}/i,
      /required by the (?:target|app\w*)\b[^.\n]{0,40}(?:missing|empty)/i,

      /value of the (?:property|attribute) \S{1,120} is missing/i,
      /(?:attribute|field|property|value|parameter)\b[^.\n]{0,80} (?:is|are) required\b/i,
      /\b(?:can't|cannot|can not|must not|may not|should not) be (?:left )?(?:blank|empty|null)\b/i,
      /is a (?:required|mandatory) (?:attribute|field|property|parameter)/i,
      /\S{3,60} is (?:required|mandatory) but (?:was |is )?(?:not|missing|empty)/i,
      /(?:required|mandatory) (?:attribute|field|propert(?:y|ies)|value)s?[^.]{0,60}(?:missing|empty|not populated|not set|null)/i,
      /(?:missing|lacks?) (?:a |the |one or more )?(?:required|mandatory) (?:attribute|field|propert|value)/i,
    ],
  },
  proof: mappingReasons,
  change: intoMapping,
  english: {
    state: "Value missing",
    line: "{app} needs a value that is empty for {person}.",
    employeeLine: "A detail that {app} needs is missing from your record.",
    next: {
      employee: [
        "Ask your help desk which detail is missing; they can see it and know who fills it in.",
        "!stopped Once it is there, your account follows by itself, usually within 40 minutes.",
      ],
      helpdesk: [
        "?property The missing value is {property} in {app}.",
        "!property The log entry names the missing value, in its steps: Entra ID > Enterprise apps > {app} > Provisioning logs.",
        "?sources Fill {sources} for {person} where it is kept, in HR or at Entra ID > Users > {person} > Properties.",
        "If nothing is empty there, ask the owner of {app} to check the mapping: Entra ID > Enterprise apps > {app} > Provisioning > Mappings.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Fill the source attribute, or give the mapping a fallback expression. A default value applies on create only, and empty attributes are not sent.",
        "Failed objects are retried in the next cycle, then less and less often; Provision on demand tries at once.",
      ],
    },
  },
  facts: judgeRequirement,
});

function judgeRequirement(evidence: Evidence, named: Named): Verdict | undefined {
  const isNamed = named.byEntry?.id === "requiredAttributeMissing";
  const property = valueOf(evidence, "failedProperty");
  const empty = emptyRequirement(evidence, "required", property);
  if (empty === undefined) return isNamed ? filledSince(evidence, property) : undefined;
  const sources = empty.sources.join(", ");
  const certainty = isNamed ? certaintyNamed(evidence) : certaintyUnnamed(evidence);
  if (certainty === undefined) return undefined;
  const why = because("attributeEmpty", { target: empty.target, sources }, "requirements");
  const values = { ...namedValues(evidence), property: empty.target, sources };
  return holds(certainty, isNamed ? [why, ...namedReasons(evidence)] : [why], values);
}

/** Nothing is empty any more: what the log named, or all of what is needed where it named nothing. */
function filledSince(evidence: Evidence, property: string | undefined): Verdict | undefined {
  const why = because("nothingEmpty", {}, "requirements");
  if (property !== undefined) return isFilled(evidence, property) ? ruledOut(why) : undefined;
  if (!noneIsEmpty(evidence)) return undefined;
  return holds("possible", [...namedReasons(evidence), why], namedValues(evidence));
}

/** An empty value explains what the log does not; beside an outcome of its own it is one idea more. */
function certaintyUnnamed(evidence: Evidence): Certainty | undefined {
  const outcome = logOutcome(evidence);
  if (accountIsThere(outcome)) return undefined;
  const silent = outcome === "none" || outcome === "unread" || outcome === "unclear";
  return silent ? "likely" : "possible";
}

/** Whether all attributes that the target is known to require have a value now. */
function noneIsEmpty(evidence: Evidence): boolean {
  const needed = (valueOf(evidence, "requirements") ?? []).filter(({ use }) => use === "required");
  return needed.length > 0 && needed.every((one) => !one.empty);
}

/** Whether the named property is mapped from something that has a value now. */
function isFilled(evidence: Evidence, property: string): boolean {
  const named = (one: RequiredAttribute): boolean =>
    one.target.toLowerCase() === property.toLowerCase();
  return valueOf(evidence, "requirements")?.some((one) => named(one) && !one.empty) ?? false;
}
