import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The target does not support the operation. */
export const notImplementedByTarget = defineNamedCause({
  id: "notImplementedByTarget",
  family: "target_rejected_request",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 93,
  owner: "appDeveloper",
  retry: "afterFix",
  page: "mappings",
  doc: documents.analyzeLogs,
  recognises: {
    codes: ["NotImplemented"],
    texts: [
      /\bmethod ["']?(?:GET|PUT|POST|PATCH|DELETE)["']? (?:is )?not (?:allowed|supported)\b/i,
      /not implemented/i,
    ],
    statuses: [501],
  },
  english: {
    state: "Not supported there",
    line: "{app} does not support what the service asked of it.",
    employeeLine: "{app} cannot do yet what is needed to set up your account.",
    next: {
      employee: [
        "Ask your help desk how to get an account in {app} meanwhile; somebody may have to create it by hand.",
      ],
      helpdesk: [
        "Ask the owner of {app} to compare its set-up with the tutorial: which actions (create, update, disable, groups) it supports.",
        "Actions that it does not support can be switched off in the mapping: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Target object actions.",
      ],
      engineer: [
        "See which method failed in the log. Switch off the action or attribute in the mapping, or have the endpoint implement it (PATCH and DELETE are common gaps).",
      ],
    },
  },
});
