import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** Cross-tenant synchronization takes internal members only, and many applications no guests. */
export const externalUserSkipped = defineNamedCause({
  id: "externalUserSkipped",
  family: "unsupported_object",
  employeeMayKnow: false,
  tone: "normal",
  precedence: 56,
  owner: "appAdmin",
  retry: "notNeeded",
  page: "mappings",
  doc: documents.knownIssues,
  recognises: {
    texts: [
      /(?:外部|ゲスト) ?ユーザー[^。\n]{0,40}プロビジョニング[^。\n]{0,20}(?:できません|されません|対象外)/,
      /externe\w? Benutzer\b[^.\n]{0,60} nicht bereitgestellt|utilisateurs (?:externes|invités)\b[^.\n]{0,60} ne (?:sont|peuvent) pas\b[^.\n]{0,30}|usuarios (?:externos|invitados)\b[^.\n]{0,60} no se (?:pueden )?aprovision\w{1,6}/i,
      /\bexternal users?\b[^.\n]{0,40} cannot be (?:provisioned|synchroni[sz]ed)\b[^.\n]{0,40}/i,
      /\b(?:(?:external|guest|B2B) (?:users?|members?|accounts?|guests?)|guests)\b[^.\n]{0,30} (?:not|never) (?:be )?(?:synchroni[sz]ed|provisioned|in scope|supported)/i,
      /\binternal guests?\b/i,
      /userType (?:is )?["']?guest\b/i,
    ],
  },
  english: {
    state: "Guest left out",
    line: "{person} is a guest, and {app} takes members only as it is set up.",
    employeeLine: "{app} is set up for members of this organization only.",
    next: {
      employee: [
        "Ask your help desk whether {app} can be opened for guests. They can see how your account is kept.",
      ],
      helpdesk: [
        "Cross-tenant synchronization never takes external users or internal guests: {person} needs an account in the home tenant, or an invitation.",
        "Other applications: guests need an application that signs in with SAML through Entra ID. Ask the owner of {app} whether guests are meant to have it.",
      ],
      engineer: [
        "Look at userType and creationType of the object, and at the scoping filter of the mapping.",
        "The #EXT# part of a guest's user principal name is cut off when it is mapped: match by mail or originalUserPrincipalName.",
      ],
    },
  },
});
