import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The target cannot search by the matching attribute, or only slowly. */
export const matchingAttributeUnsuitable = defineNamedCause({
  id: "matchingAttributeUnsuitable",
  family: "matching_property_empty",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 78,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.customizeAttributes,
  recognises: {
    texts: [
      /(?:matching|joining) attributes?\b[^.\n]{0,80} (?:not|cannot|can't|isn't)\b[^.\n]{0,20}(?:filter\w*|search\w*|quer\w+|indexed|supported)/i,
      /\bnot filterable\b/i,
      /(?:does not|doesn't|must) support (?:filtering|filter queries|filter)\b/i,
      /extensionAttribute\d{1,2}\b[^.\n]{0,60} (?:match\w*|filter\w*)/i,
      /\bemployeeI[Dd]\b[^.\n]{0,80} (?:not|isn't) indexed/,
      /unsupported (?:or invalid )?query filter clause/i,
    ],
  },
  english: {
    state: "Cannot be searched by",
    line: "{target} cannot be searched by the matching attribute of {app}.",
    employeeLine: "The connection to {app} has to be adjusted before your account can be set up.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Ask the owner of {app} to match by another attribute, such as the user name: Entra ID > Enterprise apps > {app} > Provisioning > Mappings, Matching precedence.",
      ],
      engineer: [
        "The attribute must be unique and the target must answer a filter on it. Into Entra ID extensionAttribute1 to 15 cannot be filtered: use employeeId. In Active Directory have the matching attribute indexed; employeeID is not by default.",
        "Saving a mapping starts a full cycle.",
      ],
    },
  },
});
