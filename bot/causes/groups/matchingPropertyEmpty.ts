import { type Evidence, type Verdict } from "../../diagnosis";
import { certaintyNamed } from "../directoryNow";
import { documents } from "../documents";
import { cannotBeMatched, matchingReasons } from "../matchingReasons";
import { intoMatching } from "../intoMapping";
import { emptyRequirement } from "../failed/emptyRequirement";
import { accountIsThere, logOutcome } from "../logOutcome";
import { defineNamedCause, namedReasons, namedValues } from "../namedCause";
import { because } from "../reasons";
import { type Named } from "../recogniser";
import { holds } from "../verdict";

/** The attribute by which both sides are matched is empty. */
export const matchingPropertyEmpty = defineNamedCause({
  id: "matchingPropertyEmpty",
  family: "matching_property_empty",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["requirements"],
  precedence: 79,
  owner: "identityAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.customizeAttributes,
  recognises: {
    codes: [
      "JoiningPropertyValueIsMissing",
      "JoiningPropertyMissing",
      "MatchingPropertyMissing",
      "MatchingAttributeMissing",
      "JoiningPropertyValueMissing",
      "ImportSkipped",
      "JoiningPropertyEmpty",
      "MissingJoiningProperty",
    ],
    texts: [
      /\bused for (?:matching|joining)\b[^.\n]{0,60} (?:null|empty|blank|missing)\b[^.\n]{0,40}/i,
      /一致する属性[^。\n]{0,40}空|übereinstimmende\w* (?:Attribut|Eigenschaft)\b[^.\n]{0,40} (?:leer|fehlt)|(?:attribut|propriété) de correspondance\b[^.\n]{0,40} vide/i,
      /(?:matching|joining) (?:property|attribute|value)\b[^.\n]{0,60} (?:has|have|holds?|contains?) (?:no|an? empty|nothing)\b[^.\n]{0,30}/i,
      /(?:missing|without|lacks|has no|no value for) (?:the |a |its )?(?:matching|joining) (?:property|attribute|id)\b/i,

      /(?:matching|joining) (?:property|attribute|id)[^.]{0,60}(?:empty|missing|null|not populated|blank)/i,
      /is the joining property/i,
      /groups? without (?:a )?mail/i,
    ],
  },
  proof: matchingReasons,
  change: intoMatching,
  english: {
    state: "Matching value empty",
    line: "The value by which {app} recognises {person} is empty.",
    employeeLine: "A detail by which {app} recognises you is missing from your record.",
    next: {
      employee: [
        "Ask your help desk which detail is missing; they can see it and know who fills it in.",
      ],
      helpdesk: [
        "?sources Fill {sources} where it is kept, in HR or in Entra ID.",
        "Which value it is: Entra ID > Enterprise apps > {app} > Provisioning > Mappings, the row with a matching precedence. For groups it is often the mail or the display name.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Fill the matching attribute or match by another one; every object needs a value for at least one. ImportSkipped says nothing about scope: that was not evaluated.",
      ],
    },
  },
  facts: judgeMatching,
});

function judgeMatching(evidence: Evidence, named: Named): Verdict | undefined {
  const empty = cannotBeMatched(evidence) ? emptyRequirement(evidence, "matching") : undefined;
  if (empty === undefined || accountIsThere(logOutcome(evidence))) return undefined;
  const sources = empty.sources.join(", ");
  const why = because("attributeEmpty", { target: empty.target, sources }, "requirements");
  const values = { ...namedValues(evidence), property: empty.target, sources };
  if (named.byEntry?.id === "matchingPropertyEmpty") {
    return holds(certaintyNamed(evidence), [why, ...namedReasons(evidence)], values);
  }
  return holds(named.byEntry === undefined ? "likely" : "possible", [why], values);
}
