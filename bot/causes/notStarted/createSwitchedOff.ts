import { type Evidence, defineCause, valueOf } from "../../diagnosis";
import { documents } from "../documents";
import { type LogOutcome, accountIsThere, logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, mayCome, ruledOut, undecided } from "../verdict";

/**
 * "Create" is not among the target object actions of the mapping (customize-application-
 * attributes.md): accounts that match are updated, and nobody else ever gets one. Whether one would
 * match is seen in the target only, so that this is never more than likely; and which entry the
 * service writes then is documented nowhere, so that none is needed.
 */
export const createSwitchedOff = defineCause({
  id: "createSwitchedOff",
  family: "not_started_or_off",
  employeeMayKnow: true,
  tone: "blocked",
  needs: ["creates", "entry"],
  precedence: 42,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.customizeAttributes,
  english: {
    state: "Creates nobody",
    line: "Provisioning to {app} only updates accounts that are there; it is set up to create none.",
    employeeLine: "New accounts are not created automatically in {app}.",
    next: {
      employee: [
        "Ask your help desk how to get an account in {app}; somebody may have to create it by hand.",
      ],
      helpdesk: [
        "Look for {person} in {target} itself: an account that matches is kept up to date, so one made by hand is enough.",
        "Ask an admin of {app} whether that is meant so: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users > Target object actions.",
      ],
      engineer: [
        "If accounts should be created, tick Create among the target object actions (flowTypes of the object mapping), save, and restart provisioning: people who were passed over before are only looked at again in a full cycle.",
        "If they should not, create the account in {target} so that it matches: the value of the matching attribute decides.",
      ],
    },
  },
  detect(evidence) {
    const creates = valueOf(evidence, "creates");
    if (creates) return ruledOut(because("createsAccounts", {}, "creates"));
    const outcome = logOutcome(evidence);
    if (creates === undefined) {
      const isOpen = outcome === "none" && mayCome(evidence, "creates");
      return isOpen ? undecided("creates") : ruledOut(because("cannotBeTold", {}));
    }
    if (hadAccount(evidence, outcome)) return ruledOut(because("saysSomethingElse", {}, "entry"));
    // What the service came to try, and failed in, is in the way before this is.
    const certainty = outcome === "failed" ? "possible" : "likely";
    return holds(certainty, [because("createsNothing", {}, "creates")]);
  },
});

/** The log knows of an account, if only because it was changed, switched off or removed. */
function hadAccount(evidence: Evidence, outcome: LogOutcome): boolean {
  if (accountIsThere(outcome) || outcome === "removed" || outcome === "held") return true;
  const action = valueOf(evidence, "entry")?.action;
  return action === "update" || action === "disable" || action === "delete";
}
