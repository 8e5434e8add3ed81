import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** All candidates of a uniqueness rule are taken. */
export const uniqueValueExhausted = defineNamedCause({
  id: "uniqueValueExhausted",
  family: "expression_wrong_value",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 83,
  owner: "appAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.expressions,
  recognises: {
    codes: ["SelectUniqueValueExhausted", "SelectUniqueValue"],
    texts: [
      /candidate values?\b[^.\n]{0,60}(?:exist|taken|in use)/i,
      /SelectUniqueValue\b[^.\n]{0,80}/i,
      /no unique value/i,
    ],
  },
  english: {
    state: "No free name",
    line: "Every name that the rule could give {person} is taken.",
    employeeLine: "No free user name could be found for you.",
    next: {
      employee: ["Ask your help desk to look at it; they can have another name allowed."],
      helpdesk: [
        "Ask the owner of the mapping to add a rule to the expression that makes user names, or free an unused name in the directory.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Add a rule to SelectUniqueValue, for example with a number. It works on creation only, at the top level, and not on matching attributes; wrap names in NormalizeDiacritics, because the search does not escape accents.",
      ],
    },
  },
});
