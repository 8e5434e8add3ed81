import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** A role mapping for one role meets several, or a job that takes everyone. */
export const roleMappingAmbiguous = defineNamedCause({
  id: "roleMappingAmbiguous",
  family: "role_mapping",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 83,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.customizeAttributes,
  recognises: {
    texts: [
      /\b(?:SingleAppRoleAssignment|(?:Assertive)?AppRoleAssignmentsComplex)\b[^.\n]{0,80}/,
      /(?:several|multiple|more than one|two) (?:app(?:lication)? )?roles? (?:are |is |were )?assigned/i,
      /appRoleAssignments?\b[^.\n]{0,40} sync all/i,
    ],
  },
  english: {
    state: "Roles do not fit",
    line: "The role mapping of {app} does not fit the roles of {person}.",
    employeeLine: "Your roles in {app} contradict each other.",
    next: {
      employee: ["Ask your help desk to look at your roles in {app}: there should be one."],
      helpdesk: [
        "Open Entra ID > Enterprise apps > {app} > Users and groups: {person} should come to {app} with one role only, also through groups.",
        "If several are meant, ask the owner of {app} to change the role mapping.",
      ],
      engineer: [
        "SingleAppRoleAssignment takes one role; with several it is not defined which is sent. AppRoleAssignmentsComplex sends all. Neither works with Sync all users and groups.",
      ],
    },
  },
});
