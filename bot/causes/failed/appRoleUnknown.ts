import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The role that the mapping sends is none the target knows. */
export const appRoleUnknown = defineNamedCause({
  id: "appRoleUnknown",
  family: "role_mapping",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 83,
  owner: "appAdmin",
  retry: "nextCycle",
  page: "usersAndGroups",
  doc: documents.customizeAttributes,
  recognises: {
    codes: ["RoleNotFound", "InvalidRole", "RoleDoesNotExist", "UnknownRole"],
    texts: [
      /\bnot a valid (?:\w+ ){0,2}(?:role|profile)\b/i,
      /\b(?<!default access )(?:app )?(?:role|profile|permission set)s?\b[^.\n]{0,60} (?:does not exist|doesn't exist|do not exist|(?:was |is )?not found|(?:is |was )?unknown|is (?:invalid|not valid|not supported))\b/i,
      /(?:unknown|invalid|unsupported) (?:app )?role\b/i,
    ],
  },
  english: {
    state: "Role not known there",
    line: "{app} does not know the role that {person} is assigned with.",
    employeeLine: "The role you were given for {app} does not exist there any more.",
    next: {
      employee: ["Ask your help desk to give you another role in {app}."],
      helpdesk: [
        "Open Entra ID > Enterprise apps > {app} > Users and groups, select {person} or the group, Edit assignment, and choose a role that {app} has.",
        "!stopped The next cycle tries again by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Compare the app roles of the application with those of the target; roles that were imported may have been renamed or deleted there.",
        "With several roles per person check which expression the mapping uses (SingleAppRoleAssignment or AppRoleAssignmentsComplex).",
      ],
    },
  },
});
