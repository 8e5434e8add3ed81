import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** An attribute that became empty in the source is left out, not cleared (known-issues.md, clear-attribute-values.md). */
export const emptyValueNotSent = defineNamedCause({
  id: "emptyValueNotSent",
  family: "other",
  employeeMayKnow: true,
  tone: "normal",
  precedence: 92,
  owner: "appAdmin",
  retry: "notNeeded",
  page: "mappings",
  doc: documents.clearValues,
  recognises: {
    texts: [
      /\b(?:null|empty|blank) (?:values?|attributes?|fields?)\b[^.\n]{0,60} (?:not|n't|never) (?:be |being )?(?:provisioned|sent|flow\w*|synchroni[sz]ed|cleared|exported|written)\b/i,
      /\b(?:emptied|cleared|blanked|removed|deleted) in (?:the )?(?:source|directory|Entra\w*|HR|Workday|SuccessFactors)\b[^.\n]{0,60} (?:still|remains?|keeps?|not|n't)\b[^.\n]{0,40}/i,
      /\bflow null values?\b[^.\n]{0,60}/i,
      /\bdefault value\b[^.\n]{0,60}\b(?:only|never|not|n't)\b[^.\n]{0,40}\b(?:creat\w+|updat\w+)\b/i,
    ],
  },
  english: {
    state: "Empty values stay behind",
    line: "A value that was emptied in the source is not sent, so {target} keeps the old one for {person}.",
    employeeLine: "A detail that was removed here may still be shown in {app}.",
    next: {
      employee: [
        "Tell your help desk which detail is out of date; they can have it removed in {app} itself.",
      ],
      helpdesk: [
        "Correct the value in {target} itself: provisioning leaves out what is empty, and does not bring the old value back.",
        "If the value should be there, fill it in at the source; the next cycle sends it.",
      ],
      engineer: [
        "A mapping that gives nothing leaves the attribute out, and its default value counts only when the account is created. Use an expression that always gives something, such as Coalesce or IIF.",
        "API-driven, Workday and SuccessFactors jobs can send empty values (Flow null values, a preview): switch it on at the source attribute and at the mapping; only single-valued attributes take part.",
      ],
    },
  },
});
