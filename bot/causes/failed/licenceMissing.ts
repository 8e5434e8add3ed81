import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The target has no free licence. */
export const licenceMissing = defineNamedCause({
  id: "licenceMissing",
  family: "licensing",
  employeeMayKnow: true,
  tone: "blocked",
  precedence: 84,
  owner: "targetAdmin",
  retry: "nextCycle",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  recognises: {
    codes: ["LicenseLimitExceeded", "LicenceLimitExceeded", "NoAvailableLicenses"],
    texts: [
      /\b(?:P1|P2|premium)\b[^.\n]{0,40} licen[cs]e\b[^.\n]{0,30} (?:required|needed|missing)/i,
      /(?:group[- ]based )?assignment of groups? requires?\b[^.\n]{0,60}/i,
      /(?:no|not enough|insufficient|out of)(?: \w+){0,2} licen[cs]es?/i,
      /(?:licen[cs]es?|seats?|user) (?:limit|quota|exhausted|used up)\b(?:[^.]{0,40}(?:reached|exceeded))?/i,
      /(?:no|not enough|out of)(?: \w+){0,2} seats?\b|\bseats? (?:are |have been )?(?:all )?(?:used|taken|full|exhausted)\b/i,
      /(?:exceed\w*|reached|over) (?:the |your |its )?(?:\w+ ){0,3}(?:licen[cs]es?|seats?)\b/i,
      /maximum number of (?:\w+ )?(?:users|seats|licen[cs]es)/i,
    ],
  },
  english: {
    state: "No licence left",
    line: "{app} has no free licence for {person}.",
    employeeLine: "There is no free licence in {app} at the moment.",
    next: {
      employee: [
        "Ask your manager or your help desk whether a licence can be freed or bought.",
        "Once there is one, your account follows by itself.",
      ],
      helpdesk: [
        "Ask the owner of {app} to free or buy licences, or to check who is assigned without needing it.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Compare assignments with licences in the target. A scoping filter or a smaller group keeps the number down.",
      ],
    },
  },
});
