import { documents } from "../documents";
import { matchingReasons } from "../matchingReasons";
import { defineNamedCause } from "../namedCause";

/** The matching attribute finds more than one object in the target. */
export const matchNotUnique = defineNamedCause({
  id: "matchNotUnique",
  family: "duplicate_target",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["requirements"],
  precedence: 85,
  owner: "targetAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.analyzeLogs,
  recognises: {
    codes: ["DuplicateEntriesFound", "DuplicateTargetEntries", "DuplicateTargetEntry"],
    texts: [
      /\bmehrere (?:Benutzer|Konten|Objekte)\b[^.\n]{0,20} (?:entsprechen|passen|stimmen|haben)\b[^.\n]{0,60}|\b(?:varios|varias) (?:usuarios|cuentas|objetos)\b[^.\n]{0,20} (?:coinciden|corresponden)\b[^.\n]{0,60}|複数の(?:ユーザー|アカウント|オブジェクト)が一致[^。\n]{0,20}/i,
      /\b(?:found|returned|matche[ds]|matching) (?:\d{1,4}|two|three|several|multiple|more than one) (?:\w+ ){0,2}(?:users?|accounts?|objects?|entries|matches|records|results|people)\b[^.\n]{0,40}/i,
      /(?:not|n't|cannot|unable to) (?:be )?(?:\w+ ){0,2}(?:match|identif|join)\w*\b[^.\n]{0,20} uniquely\b[^.\n]{0,60}/i,
      /(?:ambiguous|multiple|several) (?:match|join|search result)\w*/i,
      /failed to match an entry in the source and target/i,

      /(?:two|several|multiple|more than one) (?:\w+ ){0,3}(?:users?|accounts?|objects?|entries|matches)[^.]{0,80}(?:same employee ?id|match|found|target)/i,
      /duplicate target/i,
      /match\w* (?:\w+ ){0,3}more than one (?:\w+ ){0,2}(?:user|account|object|entry)/i,
      /(?:matching|joining) (?:property|attribute)[^.]{0,40}not unique/i,
    ],
  },
  proof: matchingReasons,
  english: {
    state: "Found twice",
    line: "{target} has more than one account that matches {person}, so none is touched.",
    employeeLine: "{target} holds more than one account that could be yours, so none was changed.",
    next: {
      employee: [
        "Ask your help desk to have the doubled account in {target} sorted out. Tell them if you know of an older account of yours there.",
        "After that, your account follows by itself.",
      ],
      helpdesk: [
        "Ask an admin of {target} to search for the matching value of {person} (often the user name, mail or employee id) and to remove or change the account that does not belong to it.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "?code For {code}, look at the Match step of the entry for the attribute and the objects found.",
        "Remove the duplicate, or choose a matching attribute that is unique and can be filtered in the target. From HR to Active Directory it is usually two accounts with the same employeeId.",
      ],
    },
  },
});
