import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The target object that the service is linked to no longer exists. */
export const linkedObjectGone = defineNamedCause({
  id: "linkedObjectGone",
  family: "target_object_missing",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 84,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "provisioningLogs",
  doc: documents.objectConnections,
  recognises: {
    codes: ["MissingObject", "InvalidAnchor", "UserNotFound", "ResourceNotFound"],
    texts: [
      /\bno (?:such )?(?:user|account|group|member|resource|entry|object) exists\b[^\n]{0,80}/i,
      /\bgroup (?:with )?(?:id )?\S{1,60} (?:was )?not found\b|\/Groups\/\S{1,60} [^\n]{0,60}\b404\b[^\n]{0,60}/i,
      /\b(?:0x525|00000525)\b|\bthe specified account does not exist\b/i,
      /connected data source does not (?:have|contain)\b/i,
      /(?:Zielsystem|Ziel)\b[^.\n]{0,20} nicht (?:mehr )?(?:gefunden|vorhanden)|introuvable dans (?:le système cible|la cible)|no (?:se encontró|existe) en (?:el (?:sistema de )?destino|la aplicación)/i,
      /(?:user|account|object)\b[^.\n]{0,40} (?:deleted|removed) in (?:the )?(?:app\w*|target)[^.\n]{0,60} (?:not|n't|never) (?:be )?(?:re-?created|created again)/i,
      /previously (?:created|matched|linked)\b[^\n]{0,120} no longer exists/i,
      /(?:user|object|account|group) (?:\S{1,40} )?no longer exists\b/i,

      /\binvalid anchor\b/i,
      /no longer exists? in the target/i,
      /(?:user|object|account|resource|entry|member)\b[^.\n]{0,60} (?:was )?not found in (?:the )?(?:target|application|app)\b/i,
      /\b(?:user|resource|account) (?:\S{1,60} )?(?:was )?not found\b/i,
      /(?:linked|target) (?:object|user|account)[^.]{0,60}(?:no longer exists|was deleted|is gone)/i,
    ],
  },
  english: {
    state: "Link is broken",
    line: "The account of {person} that the service knew in {app} is no longer there.",
    employeeLine: "Your earlier account in {app} is gone, and the service has not noticed yet.",
    next: {
      employee: [
        "Ask your help desk to have your account linked anew; an admin can do that in a few minutes.",
      ],
      helpdesk: [
        "Ask an admin of {app} whether the account was deleted or renamed there, and to restore it if it was deleted by mistake.",
        "If it should be made anew, ask an identity admin to remove the stale link.",
      ],
      engineer: [
        "Pause the job, delete the object connection of {person} (beta API), start it, then Provision on demand. Or restart the job with Full, which matches everyone anew: a full cycle, and queued changes may be dropped.",
        "The service does not notice changes made inside the target.",
      ],
    },
  },
});
