import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** From HR into Entra ID the mail attribute cannot be written: Exchange manages it. */
export const mailManagedByExchange = defineNamedCause({
  id: "mailManagedByExchange",
  family: "other",
  employeeMayKnow: false,
  tone: "normal",
  precedence: 73,
  owner: "identityAdmin",
  retry: "notNeeded",
  page: "user",
  doc: documents.hrUpdates,
  recognises: {
    texts: [
      /\b(?:the )?mail attribute\b[^.\n]{0,60} (?:not|n't|never|cannot|can't) (?:be )?(?:set|updated|written|provisioned|flowing)/i,
      /\b(?:mail|proxy ?addresses|mail ?nickname|target ?address)\b[^.\n]{0,40} (?:managed|mastered|owned) (?:by|in) Exchange\b[^.\n]{0,60}/i,
    ],
  },
  english: {
    state: "Mail comes from Exchange",
    line: "The mail address of {person} is managed by Exchange, and provisioning from HR cannot write it.",
    employeeLine: "Your mail address is kept by the mail system, not by HR.",
    next: {
      employee: ["Ask your help desk about your mailbox: the address appears when it is set up."],
      helpdesk: [
        "Give {person} an Exchange Online licence, or have the address set in Exchange. Nothing has to change in provisioning.",
      ],
      engineer: [
        "The connector into Entra ID does not write mail. Take it out of the mapping, and let Exchange set it or write proxyAddresses on premises.",
      ],
    },
  },
});
