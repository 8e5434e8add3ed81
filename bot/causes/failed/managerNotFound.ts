import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** A referenced object, usually the manager, is not there yet. */
export const managerNotFound = defineNamedCause({
  id: "managerNotFound",
  family: "manager_reference",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 95,
  owner: "identityAdmin",
  retry: "nextCycle",
  page: "mappings",
  doc: documents.hrManager,
  recognises: {
    codes: [
      "UnableToResolveReferenceAttributeValue",
      "ReferenceNotResolved",
      "ManagerNotResolved",
      "ReferenceUnresolved",
      "ManagerNotFound",
      "UnresolvedReference",
      "ReferenceNotFound",
    ],
    texts: [
      /(?:上司|マネージャー)(?:が|は)(?:見つかりません|存在しません|見つからない)/,
      /\bconflicted with the FOREIGN KEY\b[^\n]{0,200}|\bFOREIGN[ -]KEY[ -]Einschränkung\b[^\n]{0,200}/i,
      /\bmembers?\[value eq [^\]\n]{1,80}\][^.\n]{0,20}(?:no such|not found|unknown|invalid)\b[^.\n]{0,40}/i,
      /(?:gestionnaire|responsable)\b[^.\n]{0,40} introuvable|Vorgesetzte\w*\b[^.\n]{0,60} (?:nicht (?:gefunden|aufgelöst|vorhanden))|(?:jefe|administrador|gerente)\b[^.\n]{0,40} no (?:se encontr\w+|existe)|上司[^。\n]{0,20}見つかりません/i,
      /\bmanager\b[^\n]{0,60} (?:does not reference|unknown|not (?:an? )?(?:valid|existing)|invalid)\b[^\n]{0,60}/i,
      /\bunable to (?:assign|set|resolve)\b[^\n]{0,80} as (?:the |a )?(?:members?|manager|owner)\b[^.\n]{0,60}/i,
      /\binvalid (?:id|value|reference)\b[^.\n]{0,40}\bmanager\b[^\n]{0,60}/i,
      /\b(?:add|remov|updat)\w* (?:the |a )?members?\b[^\n]{0,80} (?:not (?:a member|found|exist)|does not exist|unknown|invalid)\b[^\n]{0,60}/i,
      /\b(?:manager|reference|member)s?\b[^.\n]{0,60} (?:not|n't) (?:yet )?(?:been )?(?:provisioned|created|synchroni[sz]ed|exported|resolved|imported)\b(?! with)[^.\n]{0,60}/i,
      /\b(?:resolve|resolving|process) (?:the |a )?(?:manager )?references?\b[^.\n]{0,60}/i,
      /\breference\b[^.\n]{0,40} (?:unresolved|pending|deferred|processed later)\b/i,
      /\breferences? an? (?:object|user|manager|member)\b[^.\n]{0,80}/i,
      /\bmanagers?\b[^.\n]{0,60} (?:outside|out of|not in|excluded (?:by|from))\b[^.\n]{0,30}scop/i,
      /\bmanager\b[^.\n]{0,40} invalid value\b/i,
      /manager (?:reference|attribute|object|field|id) (?:is missing|is empty|unresolved|could not|cannot|not found)/i,
      /manager\b[^.\n]{0,60} (?:does not exist|doesn't exist|(?:could not|cannot|can't|couldn't) be (?:found|resolved|updated|set)|was not found|not found|is not in scope|unresolved|not (?:yet )?(?:provisioned|synchroni[sz]ed|resolved))/i,
      /referenced (?:manager|object|member)/i,
      /^(?:\W*message\W{1,4}|\W*)invalid value\W*(?:\(manager[^)]*\)\s*)?$/i,
    ],
  },
  english: {
    state: "Manager missing",
    line: "The manager of {person}, or another object that is referred to, is not there yet.",
    employeeLine: "Your account refers to someone who is not in {app} yet.",
    next: {
      employee: [
        "Your account itself is usually there; try to sign in to {app}.",
        "If not, ask your help desk to look at it.",
      ],
      helpdesk: [
        "Check that the manager of {person} is assigned and in scope for {app}. The account comes first, the manager follows in a later cycle.",
        "If the manager came into scope only later, Restart provisioning, or Provision on demand the manager first and then {person}.",
      ],
      engineer: [
        "Keep the default manager mapping and anchors; the manager needs a matching value in the target and must be provisioned before. A later-in-scope manager is not noticed until a restart.",
      ],
    },
  },
});
