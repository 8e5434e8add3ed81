import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The object or property is mastered somewhere the service may not write to. */
export const objectMasteredElsewhere = defineNamedCause({
  id: "objectMasteredElsewhere",
  family: "insufficient_rights",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 84,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "user",
  doc: documents.analyzeLogs,
  recognises: {
    codes: ["OriginatedInExternalService", "MasteredOnPremises"],
    texts: [
      /\b(?:wird|werden) (?:lokal|in Active Directory|on-?premises) (?:verwaltet|gepflegt)\b[^.\n]{0,60}|\bgérée?s? (?:localement|sur site|en local)\b[^.\n]{0,40}|\bse (?:administra|gestiona)n? (?:localmente|en local)\b[^.\n]{0,40}|(?:オンプレミス|ローカル)で管理されて[^。\n]{0,20}/i,
      /on-?premises mastered[^\n]{0,80}/i,
      /\bdirectory sync(?:hroni[sz]ed)? objects?\b[^.\n]{0,60}/i,
      /\b(?:synchroni[sz]ed|synced|mastered|managed) (?:from|in|by|on) (?:your |the )?(?:on-?premises|local|windows server)(?: active)? ?(?:directory|AD)?\b[^.\n]{0,40}/i,
      /mastered on-?premises/i,
      /source of authority/i,
    ],
  },
  english: {
    state: "Kept elsewhere",
    line: "A value of {person} in the target is kept by another system, and the service may not change it.",
    employeeLine: "Part of your account in {app} is managed by another system.",
    next: {
      employee: ["Ask your help desk to have the change made in the system that manages it."],
      helpdesk: [
        "Ask an identity admin of the target where the account is managed: on-premises Active Directory or Exchange Online. The change has to be made there.",
      ],
      engineer: [
        "MasteredOnPremises: the target object is still synchronized from Active Directory and cannot be updated. OriginatedInExternalService: extensionAttribute1-15, mail and showInAddressList belong to Exchange Online (Set-MailUser).",
        "Remove the property from the mapping, or take {person} out of scope.",
      ],
    },
  },
});
