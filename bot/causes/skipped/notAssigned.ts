import { type Evidence, type Verdict, defineCause, isKnown, valueOf } from "../../diagnosis";
import { assignmentCounts } from "../directoryNow";
import { documents } from "../documents";
import { judgeGate } from "../gate";
import { gateSentences } from "../gateSentences";
import { intoScope } from "../intoScope";
import { because } from "../reasons";
import { holds, mayCome, ruledOut } from "../verdict";

/** Neither the person nor a group the person is directly in is assigned to the application. */
export const notAssigned = defineCause({
  id: "notAssigned",
  family: "not_assigned",
  employeeMayKnow: true,
  tone: "blocked",
  needs: ["entryAssigned", "assignment", "syncAll"],
  precedence: 60,
  // Without an assignment nothing that is mended at the job brings the account.
  toldBeside: true,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "usersAndGroups",
  doc: documents.assignUsers,
  recognises: { texts: gateSentences.assigned },
  english: {
    state: "Not assigned",
    line: "{person} is not assigned to {app}.",
    employeeLine: "You have not been given access to {app} yet.",
    next: {
      employee: [
        "If you need {app}, ask your manager or your help desk for access.",
        "!stopped Once you have it, your account is created by itself, usually within 40 minutes.",
      ],
      helpdesk: [
        "If {person} should have {app}: Entra ID > Enterprise apps > {app} > Users and groups > Add user/group. A group works when {person} is a direct member of it.",
        "!stopped The next cycle picks it up by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Add an app role assignment for {person} or for a security group with direct membership; nested membership does not count.",
        "If everyone in scope should get an account, set Scope to Sync all users and groups instead and rely on scoping filters.",
        "A new assignment needs a few minutes to replicate before Provision on demand honours it.",
      ],
    },
  },
  change: intoScope,
  detect(evidence) {
    const path = valueOf(evidence, "assignment")?.path;
    if (path === "nestedGroup" || path === "notSecurityGroup") {
      return ruledOut(because("saysSomethingElse", {}, "assignment"));
    }
    if (valueOf(evidence, "syncAll") === true) {
      return ruledOut(because("everyoneIsSynced", {}, "syncAll"));
    }
    if (evidence.scenario !== "application" && valueOf(evidence, "entryAssigned") !== false) {
      return ruledOut(because("notForThisKind", {}));
    }
    const verdict = judgeGate(evidence, "assigned");
    return withPathOpen(evidence, modeIsOpen(evidence, verdict));
  },
});

/**
 * Only the directory speaks, and whether the job asks for an assignment at all is not known: it may
 * take everyone.
 */
function modeIsOpen(evidence: Evidence, verdict: Verdict): Verdict {
  if (verdict.is !== "likely" || assignmentCounts(evidence) !== undefined) return verdict;
  const saidByLog = verdict.because.some(({ fact }) => fact === "errorText");
  if (saidByLog) return verdict;
  return holds("possible", verdict.because, verdict.values);
}

/**
 * "Assigned: False" is also what a member of a nested group gets. While the path is not known it is
 * at most likely; and when the flag was told by a person, the path is asked before it counts.
 */
function withPathOpen(evidence: Evidence, verdict: Verdict): Verdict {
  if (verdict.is !== "confirmed" || isKnown(evidence.facts.assignment)) return verdict;
  const flag = evidence.facts.entryAssigned;
  const told = flag.state === "known" && flag.source === "answers";
  const certainty = told && mayCome(evidence, "assignment") ? "possible" : "likely";
  return holds(certainty, verdict.because, verdict.values);
}
