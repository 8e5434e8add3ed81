import { documents } from "../documents";
import { mappingReasons } from "../mappingReasons";
import { defineNamedCause } from "../namedCause";

/** Another object of the target already owns a value that must be unique. */
export const uniqueValueConflict = defineNamedCause({
  id: "uniqueValueConflict",
  family: "duplicate_target",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["requirements"],
  precedence: 86,
  owner: "targetAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.analyzeLogs,
  recognises: {
    codes: [
      "DuplicateKey",
      "ObjectConflict",
      "MustBeUnique",
      "UsernameTaken",
      "NameTaken",
      "EntryConflict",
      "Conflict",
      "DuplicateUserName",
      "DuplicateValue",
      "AlreadyExists",
      "UniquenessViolation",
      "AmbiguousUser",
    ],
    texts: [
      /associated with another object/i,
      /with a name that is already in use/i,

      /(?:user ?names?|e-?mails?|address(?:es)?|login|name|value|account|user|group|object|entry|resource|alias|upn|attribute|mailnickname|prox\w+|key|record|member|contact|identifier|id)\b[^.\n]{0,80}\balready (?:exists?|in use|used|been (?:used|taken)|taken|registered|belongs|assigned to)/i,
      /\balready (?:exists|taken|registered|belongs)\b/i,
      /\bentry conflict\b/i,
      /(?:must be|is not|are not|isn't) unique\b/i,
      /uniqueness|duplicate (?:key|values?|e-?mail|user ?names?|record|user|account)\b/i,
      /existing (?:group|user|account) with (?:the )?same/i,
      /same (?:user ?name|e-?mail|name|value)[^.]{0,40}exists/i,
    ],
    statuses: [409],
  },
  ambiguous: ["Conflict"],
  proof: mappingReasons,
  english: {
    state: "Already taken",
    line: "{app} already has another account with a value that must be unique, and it was not matched to {person}.",
    employeeLine: "A name or address of yours is already taken in {app} by another account.",
    next: {
      employee: [
        "Ask your help desk to look at it with the admins of {app}. If you had an account there before, tell them: it may be that one.",
        "After that, your account follows by itself.",
      ],
      helpdesk: [
        "Ask an admin of {app} which account holds the user name or mail of {person}. If it is an older account of the same person, the matching value there has to be corrected so that it is taken over; otherwise one of the two values has to change.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Read the error details for the attribute that clashes. Correct the matching attribute if the account should be taken over; fix the value in the source or target if not; or take {person} out of scope.",
        "For cross-tenant synchronization (AmbiguousUser) an internal user of the target tenant owns the proxy address: delete it there or take {person} out of scope.",
      ],
    },
  },
});
