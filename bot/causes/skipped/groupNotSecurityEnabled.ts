import { type Evidence, type Verdict, defineCause, valueOf } from "../../diagnosis";
import { assignedReasons, assignmentCounts } from "../directoryNow";
import { documents } from "../documents";
import { intoScope } from "../intoScope";
import { accountIsThere, flagLabels, logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, ruledOut } from "../verdict";

const sentences = [
  /security ?enabled["']?\s?(?:[:=]|is)?\s?["']?false\b/i,
  /(?:group|groups)\b[^.\n]{0,40} (?:not|aren't|isn't) (?:a )?security[- ]?enabled/i,
  /\b(?:assigned|through|via|member of)\b[^.\n]{0,40} (?:is a |a |the )?(?:distribution (?:list|group)|mail-enabled (?:non-security )?group)\b[^.\n]{0,60}/i,
];

/** Assigned only through a group that is not security enabled, such as a distribution list. */
export const groupNotSecurityEnabled = defineCause({
  id: "groupNotSecurityEnabled",
  family: "not_assigned",
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
    state: "Group does not count",
    line: "{person} comes to {app} only through a group that is not security enabled, and such a group does not count.",
    employeeLine: "Your access to {app} is set up in a way that does not reach your account.",
    next: {
      employee: [
        "Ask your help desk to give you access to {app} directly. They can see what has to change.",
      ],
      helpdesk: [
        "Assign {person}, or a security group that {person} is a direct member of: Entra ID > Enterprise apps > {app} > Users and groups.",
        "!stopped The next cycle picks it up by itself, usually within 40 minutes.",
      ],
      engineer: [
        "The assigned group has securityEnabled false. Assign a security group with the same members, or enable security on it (Update-MgGroup -SecurityEnabled).",
      ],
    },
  },
  change: intoScope,
  detect(evidence) {
    if (evidence.scenario !== "application") return ruledOut(because("notForThisKind", {}));
    const assignment = valueOf(evidence, "assignment");
    if (assignment?.path === "notSecurityGroup") return judgePath(evidence);
    const text = valueOf(evidence, "errorText") ?? "";
    return assignment === undefined && sentences.some((sentence) => sentence.test(text))
      ? holds("likely", [])
      : ruledOut(because("saysSomethingElse", {}, "assignment"));
  },
});

function judgePath(evidence: Evidence): Verdict {
  if (assignmentCounts(evidence) === false) {
    return ruledOut(because("everyoneIsSynced", {}, "syncAll"));
  }
  const reasons = assignedReasons(evidence);
  const flag = valueOf(evidence, "entryAssigned");
  if (flag === undefined) {
    return holds(accountIsThere(logOutcome(evidence)) ? "possible" : "likely", reasons);
  }
  if (flag) return holds("possible", reasons);
  const said = because(
    "flagWas",
    { flag: flagLabels.entryAssigned, value: "False" },
    "entryAssigned",
  );
  return holds("confirmed", [said, ...reasons]);
}
