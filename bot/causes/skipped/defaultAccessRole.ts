import { type Evidence, type Reason, type Verdict, defineCause, valueOf } from "../../diagnosis";
import { documents } from "../documents";
import { shorten } from "../gate";
import { gateSentences, saysOneOf } from "../gateSentences";
import { intoScope } from "../intoScope";
import { flagLabels, flagsMayExplain, logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, ruledOut, stillOpen, undecided } from "../verdict";

/**
 * Assigned, but with a role that this configuration does not provision. Since July 2020 "Default
 * Access" is provisioned like any other role (no-users-provisioned.md), so the role alone proves
 * nothing: the log must say that the required role is missing.
 */
export const defaultAccessRole = defineCause({
  id: "defaultAccessRole",
  family: "default_access_role",
  employeeMayKnow: false,
  tone: "blocked",
  needs: ["entryHasRole", "assignment"],
  precedence: 62,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "usersAndGroups",
  doc: documents.noUsersProvisioned,
  recognises: { texts: gateSentences.role },
  english: {
    state: "Role not provisioned",
    line: "{person} is assigned to {app} with a role that is not provisioned.",
    employeeLine: "Your access to {app} still lacks a role it needs.",
    next: {
      employee: [
        "Ask your help desk to give you a role in {app}. They can see which ones there are.",
      ],
      helpdesk: [
        "Open Entra ID > Enterprise apps > {app} > Users and groups, select {person} or the group, Edit assignment, and choose a role other than Default Access.",
        "!stopped The next cycle picks it up by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Assign an app role with provisioning entitlement. If the role is right, unassign and reassign: the assignment record may be damaged.",
        "Configurations made before 16 April 2020 skipped Default Access; today it is treated like other roles, so check the app's role list and the role mapping too.",
      ],
    },
  },
  change: intoScope,
  detect(evidence) {
    const flag = valueOf(evidence, "entryHasRole");
    if (flag === true || saysAnotherGate(evidence)) {
      return ruledOut(because("saysSomethingElse", {}));
    }
    return flag === undefined ? judgeWithoutFlag(evidence) : judgeMissingRole(evidence);
  },
});

/**
 * Who is not assigned has no role either. Somebody inactive may still have one that is not
 * provisioned, but only the directory can tell.
 */
function saysAnotherGate(evidence: Evidence): boolean {
  if (valueOf(evidence, "entryAssigned") === false) return true;
  const inactive = valueOf(evidence, "entryActive") === false;
  return inactive && valueOf(evidence, "assignment")?.defaultAccess !== true;
}

function judgeWithoutFlag(evidence: Evidence): Verdict {
  const outcome = logOutcome(evidence);
  if (isTold(evidence)) return holds("possible", toldReasons(evidence));
  const open = stillOpen(evidence, "entryHasRole");
  return (flagsMayExplain(outcome) || outcome === "unread") && open.length > 0
    ? undecided(...stillOpen(evidence, "entry"), ...open)
    : ruledOut(because("cannotBeTold", {}));
}

function judgeMissingRole(evidence: Evidence): Verdict {
  const assignment = valueOf(evidence, "assignment");
  const said = because(
    "flagWas",
    { flag: flagLabels.entryHasRole, value: "False" },
    "entryHasRole",
  );
  if (assignment === undefined) return holds("likely", [said]);
  if (!assignment.defaultAccess) {
    const role = because("roleNow", { role: assignment.roleName ?? "?" }, "assignment");
    return holds("possible", [said, role]);
  }
  // Whether the service looks at the role of somebody inactive is not documented.
  const inactive = valueOf(evidence, "entryActive") === false;
  return holds(inactive ? "likely" : "confirmed", [
    said,
    because("defaultAccessNow", {}, "assignment"),
  ]);
}

/** A text that names the role: since Default Access is provisioned today, no more than possible. */
function isTold(evidence: Evidence): boolean {
  const text = valueOf(evidence, "errorText") ?? "";
  const gated = flagsMayExplain(logOutcome(evidence));
  return gated && saysOneOf(gateSentences.role, text);
}

function toldReasons(evidence: Evidence): Reason[] {
  const message = shorten(valueOf(evidence, "errorText") ?? "");
  return [because("messageWas", { message }, "errorText")];
}
