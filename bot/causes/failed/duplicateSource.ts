import { documents } from "../documents";
import { matchingReasons } from "../matchingReasons";
import { defineNamedCause } from "../namedCause";

/** Two objects of the source claim the same target object. */
export const duplicateSource = defineNamedCause({
  id: "duplicateSource",
  family: "duplicate_source",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["requirements"],
  precedence: 87,
  owner: "identityAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.analyzeLogs,
  recognises: {
    codes: ["DuplicateSourceEntries", "DuplicateSourceEntry"],
    texts: [
      /\b(?:two|several|multiple|more than one) (?:\w+ ){0,2}(?:users?|accounts?) in (?:Microsoft )?(?:Entra(?: ID)?|Azure AD)\b[^\n]{0,120} (?:map|match|link)\w* to (?:one|the same|a single)\b[^\n]{0,60}/i,
      /already (?:linked|joined|matched) to another source\b[^\n]{0,80}/i,
      /\b(?:two|both|multiple|several|more than one) (?:\w+ ){0,3}(?:workers?|employees|source (?:users|objects|entries)|users in (?:Entra|Azure|Workday|SuccessFactors|HR)\w*)\b[^\n]{0,80} (?:same|join|match|carry|share)\w*\b[^\n]{0,40}/i,
      /(?:two|several|multiple|more than one) source (?:users?|objects?|entries)\b[^.\n]{0,100}/i,
      /duplicate source/i,
    ],
  },
  proof: matchingReasons,
  english: {
    state: "Claimed twice",
    line: "Someone else in the directory carries the same matching value as {person}.",
    employeeLine: "Your record and another one look the same to {app}.",
    next: {
      employee: [
        "Ask your help desk to compare your record with the other one; they can see both.",
      ],
      helpdesk: [
        "Search Entra ID > Users for the matching value of {person} (often mail or employee id). Two people share it; have the wrong one corrected at its source.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Find the second source object by the matching value and correct it, or choose another matching attribute. A shared mail address links two sources to one target.",
      ],
    },
  },
});
