import { type Evidence, type Verdict, valueOf } from "../../diagnosis";
import { isUnsupportedAttribute } from "../../rules/scopingFilter";
import { documents } from "../documents";
import { intoScope } from "../intoScope";
import { defineNamedCause } from "../namedCause";
import { because } from "../reasons";
import { holds } from "../verdict";

/** A scoping filter uses an attribute that filters cannot read, so that its clause never holds. */
export const filterAttributeUnsupported = defineNamedCause({
  id: "filterAttributeUnsupported",
  family: "out_of_scope_filter",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["entryClauses"],
  precedence: 68,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.knownIssues,
  recognises: {
    texts: [
      /(?:userType|appRoleAssignments|manager|members|IsMemberOf|StatusHireDate|startDate|endDate|accountExpires|multi-?valued?|date)\b[^.\n]{0,60} (?:cannot|can't|not supported|unsupported|not available|isn't supported)[^.\n]{0,30}scop(?:e|ing)/i,
      /scoping filters?\b[^.\n]{0,60} (?:cannot|can't|do not|don't|does not)[^.\n]{0,20} (?:use|support|read|evaluate)[^.\n]{0,60}/i,
    ],
  },
  english: {
    state: "Filter cannot work",
    line: "The scoping filter of {app} uses an attribute that filters cannot read.",
    employeeLine: "The way {app} chooses people has to be corrected first.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "?attribute The clause on {attribute} is false for everybody: have the owner of {app} replace it.",
        "Where it is: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope.",
      ],
      engineer: [
        "Not usable in filters: appRoleAssignments, userType, manager, group members, multi-valued attributes, and dates (StatusHireDate, startDate, endDate, StatusTerminationDate, accountExpires). Choose by another attribute, or by assignment.",
        "Saving a filter starts a full cycle, and people who fall out of scope are disabled unless SkipOutOfScopeDeletions is set.",
      ],
    },
  },
  facts: judgeClauses,
  change: intoScope,
});

/** The service judged such a clause, and it can never hold. */
function judgeClauses(evidence: Evidence): Verdict | undefined {
  const failing = valueOf(evidence, "entryClauses")?.find(
    ({ holds: fits, attribute }) => !fits && isUnsupportedAttribute(attribute),
  );
  if (failing === undefined || valueOf(evidence, "entryInScope") !== false) return undefined;
  const { attribute, operator, wanted } = failing;
  const why = because("clauseFailedUnseen", { attribute, operator, wanted }, "entryClauses");
  return holds("confirmed", [why], { attribute });
}
