import { defineCause, valueOf } from "../../diagnosis";
import { directoryMovedOn, entryIsOutdated } from "../directoryNow";
import { documents } from "../documents";
import { flagLabels, logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, ruledOut, stillOpen, undecided } from "../verdict";

/**
 * The service disabled or deleted the account in the target. It does so when somebody is unassigned,
 * falls out of scope, or is disabled or deleted in the source (how-provisioning-works.md).
 */
export const accountSwitchedOff = defineCause({
  id: "accountSwitchedOff",
  family: "other",
  employeeMayKnow: true,
  tone: "normal",
  needs: ["entry"],
  precedence: 97,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "provisioningLogs",
  doc: documents.howItWorks,
  recognises: {
    texts: [
      /(?:user|account)[^.]{0,40}(?:was|has been|got) (?:disabled|deactivated|deprovisioned|deleted) (?:in|by|from)/i,
    ],
  },
  english: {
    state: "Switched off",
    line: "The service switched the account of {person} in {app} off or removed it.",
    employeeLine: "Your account in {app} was switched off.",
    next: {
      employee: [
        "If you still need {app}, ask your manager or your help desk to give you access again.",
      ],
      helpdesk: [
        "It happens when someone is unassigned, falls out of a scoping filter, or is disabled. Open the entry, tab Steps, to see which: Entra ID > Enterprise apps > {app} > Provisioning logs.",
        "If it was not meant, undo that change. The account is switched on again in the next cycle; a deleted one is made anew.",
      ],
      engineer: [
        "IsSoftDeleted is true for unassigned, out of scope, soft-deleted and disabled objects. Group memberships in the target are not restored with the account.",
        "To keep accounts of people who fall out of scope, set SkipOutOfScopeDeletions.",
      ],
    },
  },
  detect(evidence) {
    const outcome = logOutcome(evidence);
    if (outcome === "unread") return undecided(...stillOpen(evidence, "entry"));
    const entry = valueOf(evidence, "entry");
    if (outcome !== "removed" || entry === undefined) {
      return ruledOut(because("saysSomethingElse", {}));
    }
    const { action, status } = entry;
    const explained = (Object.keys(flagLabels) as (keyof typeof flagLabels)[]).some(
      (flag) => valueOf(evidence, flag) === false,
    );
    const stale = entryIsOutdated(evidence) || directoryMovedOn(evidence);
    return holds(stale ? "possible" : explained ? "likely" : "confirmed", [
      because("entryWas", { actionWord: action, statusWord: status }, "entry"),
    ]);
  },
});
