import { type Certainty, type Evidence, type Verdict, defineCause, valueOf } from "../../diagnosis";
import { assignedReasons, assignmentCounts } from "../directoryNow";
import { documents } from "../documents";
import { inFull } from "../inFull";
import { intoScope } from "../intoScope";
import { accountIsThere, flagLabels, flagsMayExplain, logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, ruledOut, stillOpen, undecided } from "../verdict";

const sentences = [
  /\b(?:nesting|group nesting|recursive groups?)\b[^.\n]{0,30} (?:is |are )?(?:currently |also )?(?:not|never|un)[ -]?(?:supported|followed|provisioned|resolved|expanded)\b[^.\n]{0,60}/i,
  /verschachtelte\w* Gruppen?\b[^.\n]{0,40} nicht (?:unterstützt|berücksichtigt|bereitgestellt)|groupes? imbriqués?[^.\n]{0,20} (?:ne sont|n'est) pas (?:pris en charge|pris en compte)|grupos? anidados?[^.\n]{0,20} no (?:se (?:admiten|tienen en cuenta)|son compatibles)|入れ子(?:の|になった)?グループは(?:サポートされていません|対象外)/i,
  /nested (?:[\w-]+ )?groups?(?: member(?:ship)?s?)?\b[^.]{0,80}\b(?:not|never|unsupported|only|cannot|ignored)\b/i,
  /(?:aren't|isn't|not|doesn't|don't|never) (?:\w+ ){0,6}nested (?:[\w-]+ )?groups?/i,
  /(?:through|via|member of|inside|in|using) (?:a |an |the )?nested (?:[\w-]+ )?group/i,
  /group\b[^.\n]{0,40} (?:is |was )?nested (?:inside|in|within|under)\b/i,
  /(?:child|sub|inner)[ -]?group of the assigned group/i,
  /(?:group|groups) (?:inside|within) (?:the |an? )?(?:assigned |other |another )?group/i,
];

/** Assigned only through a group inside the assigned group, which provisioning does not follow. */
export const nestedGroupOnly = defineCause({
  id: "nestedGroupOnly",
  family: "nested_group",
  employeeMayKnow: false,
  tone: "blocked",
  needs: ["assignment", "entryAssigned", "syncAll"],
  precedence: 61,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "usersAndGroups",
  doc: documents.howItWorks,
  recognises: { texts: sentences },
  english: {
    state: "Group in a group",
    line: "{person} is only in a group inside the assigned group; only direct members are provisioned.",
    employeeLine: "Your access to {app} is set up in a way that does not reach your account.",
    next: {
      employee: [
        "Ask your help desk to give you access to {app} directly. They can see what has to change.",
      ],
      helpdesk: [
        '?innerGroup Assign the group "{innerGroup}" to {app} as well, or add {person} directly to the assigned group.',
        "!innerGroup Assign the inner group to {app} as well, or add {person} directly to the assigned group.",
        "Where to do it: Entra ID > Enterprise apps > {app} > Users and groups. A group inside an assigned group does not count.",
        "!stopped Then wait for the next cycle, usually 20 to 40 minutes.",
      ],
      engineer: [
        "Assign the inner group to the service principal, flatten the membership, or use a dynamic group; membership is expanded one level only.",
        "The next cycle provisions the direct members; no restart is needed.",
      ],
    },
  },
  change: intoScope,
  detect(evidence) {
    if (evidence.scenario !== "application") return ruledOut(because("notForThisKind", {}));
    const assignment = valueOf(evidence, "assignment");
    if (assignment?.path === "nestedGroup") return judgeNested(evidence);
    if (assignment !== undefined) return ruledOut(...assignedReasons(evidence));
    return judgeWithoutPath(evidence);
  },
});

function judgeNested(evidence: Evidence): Verdict {
  const assignment = valueOf(evidence, "assignment");
  const reasons = assignedReasons(evidence);
  const values = {
    ...(assignment?.groupName === undefined ? {} : { group: assignment.groupName }),
    ...(assignment?.innerGroupName === undefined ? {} : { innerGroup: assignment.innerGroupName }),
  };
  if (assignmentCounts(evidence) === false) {
    return ruledOut(because("everyoneIsSynced", {}, "syncAll"));
  }
  if (valueOf(evidence, "entryAssigned") !== false) {
    return holds(withoutFlag(evidence), reasons, values);
  }
  const said = because(
    "flagWas",
    { flag: flagLabels.entryAssigned, value: "False" },
    "entryAssigned",
  );
  return holds("confirmed", [said, ...reasons], values);
}

/**
 * How sure only the directory makes. An account that was made before is switched off again where
 * assignments count; and where nothing tells whether they do, somebody assigned the group around for
 * the people in it.
 */
function withoutFlag(evidence: Evidence): Certainty {
  const outcome = logOutcome(evidence);
  if (accountIsThere(outcome)) {
    return assignmentCounts(evidence) === true ? "likely" : "possible";
  }
  const passed = valueOf(evidence, "entryAssigned") === true;
  return passed || outcome === "failed" || outcome === "held" ? "possible" : "likely";
}

function judgeWithoutPath(evidence: Evidence): Verdict {
  const outcome = logOutcome(evidence);
  const text = inFull(valueOf(evidence, "errorText") ?? "");
  if (sentences.some((sentence) => sentence.test(text))) return holds("likely", []);
  const flag = valueOf(evidence, "entryAssigned");
  const possible = flagsMayExplain(outcome) || outcome === "unread" || outcome === "none";
  if (flag === true || !possible) return ruledOut(because("saysSomethingElse", {}));
  const open = stillOpen(
    evidence,
    "assignment",
    ...(flag === undefined ? (["entryAssigned"] as const) : []),
  );
  return open.includes("assignment") ? undecided(...open) : ruledOut(because("cannotBeTold", {}));
}
