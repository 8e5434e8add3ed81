import { defineCause, valueOf } from "../../diagnosis";
import { gateClosedNow } from "../directoryNow";
import { documents } from "../documents";
import { shorten } from "../gate";
import { laterChanges } from "../laterChanges";
import { logOutcome } from "../logOutcome";
import { writtenSentences } from "../outcomeSentences";
import { because } from "../reasons";
import { holds, ruledOut, stillOpen, undecided } from "../verdict";

/**
 * The newest entry is a successful create or update: the account is there. With a gate closed since,
 * the service switches it off again (how-provisioning-works.md), perhaps before anyone has looked.
 */
export const provisionedSuccessfully = defineCause({
  id: "provisionedSuccessfully",
  family: "provisioned_ok",
  employeeMayKnow: true,
  tone: "good",
  needs: ["entry", "sourceObject", "assignment", "scope"],
  precedence: 90,
  owner: "nobody",
  retry: "notNeeded",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  recognises: { texts: writtenSentences },
  english: {
    state: "Provisioned",
    line: "{person} was provisioned to {target} successfully.",
    employeeLine: "Your account in {target} is set up.",
    next: {
      employee: [
        "Sign in there. If that does not work, your help desk can look at the sign-in itself.",
      ],
      helpdesk: [
        "Nothing has to be done for provisioning. If {person} cannot get in, look at the sign-in: single sign-on, licence or role inside {target}.",
        "If the account is not visible in {target}, search there by the matching value; someone may have deleted or renamed it since.",
      ],
      engineer: [
        "Compare the target id of the entry with the target. The service does not notice changes made inside the target; a restart or Provision on demand makes it look again.",
      ],
    },
  },
  detect(evidence) {
    const outcome = logOutcome(evidence);
    if (outcome === "unread") return undecided(...stillOpen(evidence, "entry"));
    const entry = valueOf(evidence, "entry");
    if (outcome !== "written") return ruledOut(because("saysSomethingElse", {}));
    if (entry === undefined) {
      const message = shorten(valueOf(evidence, "errorText") ?? "");
      return holds("likely", [because("messageWas", { message }, "errorText")]);
    }
    const { action, status } = entry;
    const told = action === "unknown" || action === "other";
    const doubtful = status === "warning" || gateClosedNow(evidence);
    return holds(doubtful ? "likely" : "confirmed", [
      told
        ? because("entrySucceeded", {}, "entry")
        : because("accountWritten", { action }, "entry"),
      ...laterChanges(evidence),
    ]);
  },
});
