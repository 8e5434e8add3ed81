import { defineCause, valueOf } from "../../diagnosis";
import {
  activeNow,
  assignedNow,
  assignmentCounts,
  gateClosedNow,
  inScopeNow,
} from "../directoryNow";
import { documents } from "../documents";
import { accountIsThere, logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, ruledOut } from "../verdict";

const sentences = [
  /\bSkipOutOfScopeDeletions\b[^.\n]{0,60}/i,
  /\b(?:still|remains?) (?:active|enabled)\b[^.\n]{0,60} (?:unassign|out of scope|removed the assignment)/i,
];

/**
 * A leaver whose account is still on: the service switches an account off when somebody is
 * unassigned, falls out of scope, or is disabled or deleted (how-provisioning-works.md).
 */
export const accountNotSwitchedOff = defineCause({
  id: "accountNotSwitchedOff",
  family: "other",
  employeeMayKnow: false,
  tone: "waiting",
  needs: ["entry", "sourceObject", "assignment", "scope"],
  precedence: 96,
  owner: "appAdmin",
  retry: "nextCycle",
  page: "provisioningLogs",
  doc: documents.skipOutOfScope,
  fixes: ["provisionOnDemand"],
  recognises: { texts: sentences },
  english: {
    state: "Still switched on",
    line: "The account of {person} in {target} is still on, although {person} should not have it any more.",
    employeeLine: "Your account in {app} has not been switched off yet.",
    next: {
      employee: ["Ask your help desk whether your account in {app} is meant to be switched off."],
      helpdesk: [
        "!stopped Wait for the next cycle, usually 20 to 40 minutes: it switches the account off.",
        "If it stays on: ask the owner of {app} whether accounts are kept on purpose, whether deletes are held back, and whether the mapping of the active state is there.",
        "If it cannot wait, switch the account off in {target} itself.",
      ],
      engineer: [
        "Check SkipOutOfScopeDeletions among the job's secrets, Target object actions (Update and Delete), the mapping of active or accountEnabled, and StagedDelete entries.",
        "Unassigned people are disabled; a delete follows when the user is deleted for good, 30 days after the soft delete. Provision on demand can switch off who is unassigned, not who is disabled or deleted.",
      ],
    },
  },
  detect(evidence) {
    const outcome = logOutcome(evidence);
    if (accountIsThere(outcome) && valueOf(evidence, "entry") !== undefined) {
      return gateClosedNow(evidence)
        ? holds("likely", [because("accountIsOn", {}, "entry"), ...closedGates(evidence)])
        : ruledOut(because("saysSomethingElse", {}, "entry"));
    }
    const text = valueOf(evidence, "errorText") ?? "";
    return sentences.some((sentence) => sentence.test(text))
      ? holds("likely", [])
      : ruledOut(because("saysSomethingElse", {}));
  },
});

function closedGates(evidence: Parameters<typeof gateClosedNow>[0]) {
  const byAssignment = evidence.scenario === "application" && assignmentCounts(evidence) === true;
  return [
    activeNow(evidence),
    inScopeNow(evidence),
    ...(byAssignment ? [assignedNow(evidence)] : []),
  ].flatMap(({ says, because: why }) => (says === "blocks" ? why : []));
}
