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
    codes: ["ManagerNotFound", "UnresolvedReference", "ReferenceNotFound"],
    texts: [
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
