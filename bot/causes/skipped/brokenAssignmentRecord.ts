import { type Evidence, type Verdict, defineCause, valueOf } from "../../diagnosis";
import { assignedReasons, blockedNow, entryIsOutdated } from "../directoryNow";
import { documents } from "../documents";
import { gateSentences } from "../gateSentences";
import { type Flag, flagLabels, logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, mayCome, ruledOut, stillOpen, undecided } from "../verdict";

const gates = ["entryActive", "entryAssigned", "entryInScope"] as const satisfies readonly Flag[];
const sentences = gateSentences.entitlement;
const skipNames = /noteffectivelyentitled$/i;

/**
 * Active, assigned and in scope, and still "not effectively entitled": the stored assignment is not
 * honoured (seed documents: unassign and reassign). The name of the skip reason alone says only that
 * some gate was closed.
 */
export const brokenAssignmentRecord = defineCause({
  id: "brokenAssignmentRecord",
  family: "not_effectively_entitled",
  employeeMayKnow: false,
  tone: "blocked",
  needs: ["skipReason", "entryActive", "entryAssigned", "entryHasRole", "entryInScope"],
  precedence: 63,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "usersAndGroups",
  doc: documents.noUsersProvisioned,
  fixes: ["recreateAssignment", "provisionOnDemand"],
  recognises: { codes: ["NotEffectivelyEntitled"], texts: sentences },
  english: {
    state: "Assignment not honoured",
    line: "{person} is skipped as not effectively entitled: the assignment to {app} is not honoured.",
    employeeLine: "Your access to {app} was given, but it did not take effect.",
    next: {
      employee: ["Ask your help desk to take your access to {app} away and give it to you again."],
      helpdesk: [
        "Open the log entry, tab Steps, and make sure active, assigned and scoping filter all say True; if one says False, that is the reason instead.",
        "If they do: Entra ID > Enterprise apps > {app} > Users and groups, remove {person} (or the group) and add it again.",
        "!stopped The next cycle picks it up by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Delete and recreate the app role assignment of {person} or of the assigned group. Check first whether removing it would disable an existing account in the target.",
        "Wait a few minutes for replication, then Provision on demand for {person}.",
      ],
    },
  },
  detect(evidence) {
    const flags = gates.map((flag) => valueOf(evidence, flag));
    if (flags.includes(false)) return ruledOut(because("saysSomethingElse", {}));
    const outcome = logOutcome(evidence);
    if (outcome === "unread") return undecided(...stillOpen(evidence, "entry", "skipReason"));
    if (outcome === "skipped") return undecided("skipReason");
    if (outcome !== "gated") return ruledOut(because("saysSomethingElse", {}));
    if (valueOf(evidence, "entryHasRole") === false) return judgeRole(evidence);
    if (flags.every((flag) => flag === true)) return judgeOpenGates(evidence);
    return judgeByName(evidence);
  },
});

/** The log misses a role although a real one is assigned: the record is damaged. */
function judgeRole(evidence: Evidence): Verdict {
  const assignment = valueOf(evidence, "assignment");
  const counts = assignment?.path === "direct" || assignment?.path === "group";
  const missed = because(
    "flagWas",
    { flag: flagLabels.entryHasRole, value: "False" },
    "entryHasRole",
  );
  return counts && !assignment.defaultAccess
    ? holds("likely", [missed, ...assignedReasons(evidence)])
    : ruledOut(because("saysSomethingElse", {}));
}

function judgeOpenGates(evidence: Evidence): Verdict {
  const said = gates.map((flag) =>
    because("flagWas", { flag: flagLabels[flag], value: "True" }, flag),
  );
  const reasons = [...said, ...assignedReasons(evidence)];
  const doubtful = blockedNow(evidence) || entryIsOutdated(evidence);
  if (doubtful || roleCanBeAsked(evidence)) return holds("possible", reasons);
  return holds(isNamed(evidence) ? "confirmed" : "likely", reasons);
}

/** Who told the flags can be asked for the role as well; an entry that lacks that flag cannot. */
function roleCanBeAsked(evidence: Evidence): boolean {
  const flag = evidence.facts.entryAssigned;
  const told = flag.state === "known" && flag.source === "answers";
  return told && mayCome(evidence, "entryHasRole");
}

/** Only the name is known: one of several causes, and the flags would tell. */
function judgeByName(evidence: Evidence): Verdict {
  if (isNamed(evidence)) {
    const reason = valueOf(evidence, "skipReason") ?? valueOf(evidence, "errorCode") ?? "";
    const why = reason === "" ? [] : [because("skipReasonWas", { reason }, "skipReason")];
    return holds("possible", why);
  }
  const open = stillOpen(evidence, ...gates);
  return open.length > 0 ? undecided(...open) : ruledOut(because("cannotBeTold", {}));
}

function isNamed(evidence: Evidence): boolean {
  const names = [valueOf(evidence, "skipReason") ?? "", valueOf(evidence, "errorCode") ?? ""];
  const text = valueOf(evidence, "errorText") ?? "";
  return (
    names.some((name) => skipNames.test(name)) || sentences.some((sentence) => sentence.test(text))
  );
}
