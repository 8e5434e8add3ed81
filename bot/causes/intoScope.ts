import {
  type Assignment,
  type ClauseFact,
  type Evidence,
  type Reason,
  oncePerEvidence,
  valueOf,
} from "../diagnosis";
import { smallestAssignmentChange } from "../rules/assignmentChange";
import { smallestScopeChange, type ValueChange } from "../rules/scopeChange";
import { activeNow, assignedNow, assignmentCounts, inScopeNow } from "./directoryNow";
import { because } from "./reasons";
import { isSmsSignIn, judgedClauses } from "./skipped/failingClauses";

/** What a closed gate would need; `undefined` when no change was found that the rules confirm. */
type Change = readonly Reason[] | undefined;

/**
 * The smallest change that opens every gate that is known to be closed to this person, each checked
 * with the rule of its gate. Empty when one of them has no such change: then nothing is claimed.
 */
export const intoScope = oncePerEvidence((evidence: Evidence): readonly Reason[] => {
  const changes = [activeChange, assignedChange, roleChange, filterChange].map((change) =>
    change(evidence),
  );
  return changes.every((change) => change !== undefined) ? changes.flat() : [];
});

function activeChange(evidence: Evidence): Change {
  const source = valueOf(evidence, "sourceObject");
  const closed = source === undefined && valueOf(evidence, "entryActive") === false;
  if (activeNow(evidence).says !== "blocks" && !closed) return [];
  const id = source?.deleted === true ? "changeRestored" : "changeActive";
  return [because(id, {}, "sourceObject")];
}

function assignedChange(evidence: Evidence): Change {
  if (evidence.scenario !== "application" || assignmentCounts(evidence) === false) return [];
  if (assignedNow(evidence).says === "allows") return [];
  const assignment = valueOf(evidence, "assignment");
  if (assignment === undefined) {
    return valueOf(evidence, "entryAssigned") === false ? undefined : [];
  }
  return assignmentReasons(assignment);
}

function assignmentReasons({ innerGroupName }: Assignment): Change {
  const inner = innerGroupName === undefined ? [] : [{ id: innerGroupName }];
  const change = smallestAssignmentChange("person", [], inner, inner);
  if (change === undefined) return undefined;
  return change.assign === "user"
    ? [because("changeAssignPerson", {}, "assignment")]
    : [because("changeAssignGroup", { group: change.group.id }, "assignment")];
}

/** Only Default Access is known to be mended by another role; a damaged record is not. */
function roleChange(evidence: Evidence): Change {
  if (valueOf(evidence, "entryHasRole") !== false) return [];
  if (valueOf(evidence, "entryAssigned") === false) return [];
  const assignment = valueOf(evidence, "assignment");
  if (!assignment?.defaultAccess) return undefined;
  return [because("changeRole", {}, "assignment")];
}

function filterChange(evidence: Evidence): Change {
  const now = inScopeNow(evidence).says;
  const closed = now === "blocks" || valueOf(evidence, "entryInScope") === false;
  if (!closed || now === "allows") return [];
  const change = smallestScopeChange(judgedClauses(evidence));
  if (change === undefined) return undefined;
  const failing = [...change.without, ...change.values.map(({ clause }) => clause)];
  if (failing.some(isSmsSignIn)) return undefined;
  return [...change.values.map(valueReason), ...change.without.map(clauseReason)];
}

function valueReason({ attribute, to, only, clause }: ValueChange): Reason {
  const { operator, wanted, actual } = clause;
  const fact = "scope";
  if (to === null) return because("changeEmptied", { attribute }, fact);
  if (!only) {
    return operator.toUpperCase().replace(/[ _]/g, "") === "ISNOTNULL"
      ? because("changeFilled", { attribute }, fact)
      : because("changeFitting", { attribute, operator, wanted, to }, fact);
  }
  return actual === undefined
    ? because("changeValueUnseen", { attribute, to }, fact)
    : because("changeValue", { attribute, to, actual: actual ?? "" }, fact);
}

function clauseReason({ attribute, operator, wanted }: ClauseFact): Reason {
  return because("changeClause", { attribute, operator, wanted }, "scope");
}
