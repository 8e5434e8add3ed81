import {
  type ClauseFact,
  type Evidence,
  type FactName,
  type Reason,
  type Values,
  defineCause,
  valueOf,
} from "../../diagnosis";
import { documents } from "../documents";
import { judgeGate } from "../gate";
import { gateSentences } from "../gateSentences";
import { intoScope } from "../intoScope";
import { inPart } from "../inPart";
import { because } from "../reasons";
import { holds, ruledOut } from "../verdict";
import { isSkippedOnly } from "./isSkippedOnly";
import { isSmsSignIn, nearestFilter } from "./failingClauses";

/** A clause of the scoping filter is false for this person: skipped by design. */
export const outOfScopeByFilter = defineCause({
  id: "outOfScopeByFilter",
  family: "out_of_scope_filter",
  employeeMayKnow: false,
  tone: "normal",
  needs: ["entryInScope", "entryClauses", "scope", "sourceObject"],
  precedence: 70,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.scopingFilters,
  recognises: {
    codes: ["EntrySynchronizationSkipped", "EntrySynchronizationSkip"],
    texts: gateSentences.inScope,
  },
  english: {
    state: "Skipped, by design",
    line: "{person} is outside the scoping filter{filter}.",
    employeeLine: "{app} is set up for certain people, and you are not among them at the moment.",
    next: {
      employee: [
        "If you think you should have {app}, tell your help desk what you need it for. They can see what has to change.",
      ],
      helpdesk: [
        '?wanted If {person} should have {app}: the filter wants {attribute} {operator} "{wanted}". Have {attribute} corrected at its source, for example HR.',
        "Or ask the owner of the filter to widen it: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope.",
        "!stopped The next cycle picks up a changed value by itself, usually within 40 minutes. If {person} should not have {app}, this is right as it is.",
      ],
      engineer: [
        "Correct the source attribute or the clause; filters are joined by OR, the clauses of one filter by AND, and compare case.",
        "Saving a filter starts a full cycle, and people who fall out of scope are disabled in the target unless SkipOutOfScopeDeletions is set.",
        "Check the result with Provision on demand, step Determine if user is in scope.",
      ],
    },
  },
  change: intoScope,
  detect(evidence) {
    const verdict = judgeGate(evidence, "inScope");
    if (verdict.is === "undecided" && isSkippedOnly(evidence)) {
      return holds("possible", [], { filter: "" });
    }
    if (verdict.is === "ruledOut" || verdict.is === "undecided") return verdict;
    if (isSmsSignIn(nearestFilter(evidence)?.failing[0])) {
      return ruledOut(because("saysSomethingElse", {}, "entryClauses"));
    }
    const clauses = clauseReasons(evidence);
    const whole = clauses.length === 0 || verdict.is === "possible";
    const reasons = whole ? [...clauses, ...verdict.because] : clauses;
    return holds(verdict.is, reasons, filterValues(evidence));
  },
});

function clauseReasons(evidence: Evidence): Reason[] {
  const nearest = nearestFilter(evidence);
  const judged = valueOf(evidence, "entryClauses")?.some(({ holds: fits }) => !fits) ?? false;
  const fact: FactName = judged ? "entryClauses" : "scope";
  return [
    ...(nearest?.failing ?? [])
      .slice(0, 4)
      .flatMap((clause) => [failed(clause, fact), ...inPart(clause)]),
    ...(nearest?.holding ?? [])
      .slice(0, 2)
      .flatMap((clause) => [held(clause, fact), ...inPart(clause)]),
  ];
}

/** Operators like IS NOT NULL want no value: then none is shown. */
function held({ attribute, operator, wanted }: ClauseFact, fact: FactName): Reason {
  return wanted === ""
    ? because("clauseHoldsBare", { attribute, operator }, fact)
    : because("clauseHolds", { attribute, operator, wanted }, fact);
}

function failed(clause: ClauseFact, fact: FactName): Reason {
  const { attribute, operator, wanted, actual } = clause;
  if (actual === undefined) {
    return wanted === ""
      ? because("clauseFailedBareUnseen", { attribute, operator }, fact)
      : because("clauseFailedUnseen", { attribute, operator, wanted }, fact);
  }
  const own = { attribute, operator, actual: actual ?? "" };
  return wanted === ""
    ? because("clauseFailedBare", own, fact)
    : because("clauseFailed", { ...own, wanted }, fact);
}

/** `filter` is always there: the title, or nothing. */
function filterValues(evidence: Evidence): Values {
  const nearest = nearestFilter(evidence);
  const clause = nearest?.failing[0];
  const filter = nearest?.filter ?? "";
  if (clause === undefined) return { filter };
  const { attribute, operator, wanted, actual } = clause;
  return {
    filter,
    attribute,
    operator,
    ...(wanted === "" ? {} : { wanted }),
    ...(actual === undefined || actual === null ? {} : { actual }),
  };
}
