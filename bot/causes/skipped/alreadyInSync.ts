import { defineCause, valueOf } from "../../diagnosis";
import { gateClosedNow } from "../directoryNow";
import { documents } from "../documents";
import { laterChanges } from "../laterChanges";
import { logOutcome } from "../logOutcome";
import { inSyncSentences } from "../outcomeSentences";
import { because } from "../reasons";
import { isSkippedOnly } from "./isSkippedOnly";
import { holds, ruledOut, stillOpen, undecided } from "../verdict";

/** Source and target already match: the skip is good news. */
export const alreadyInSync = defineCause({
  id: "alreadyInSync",
  family: "already_in_sync",
  employeeMayKnow: true,
  tone: "good",
  needs: ["entry", "skipReason", "sourceObject", "assignment", "scope"],
  precedence: 91,
  owner: "nobody",
  retry: "notNeeded",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  recognises: { codes: ["RedundantExport"], texts: inSyncSentences },
  english: {
    state: "Already in sync",
    line: "{person} is in {target} already, with the same values on both sides. Nothing had to be written.",
    employeeLine: "Your account in {target} is there and up to date.",
    next: {
      employee: [
        "Sign in there. If that does not work, your help desk can look at the sign-in itself.",
      ],
      helpdesk: [
        "Nothing has to be done for provisioning. If {person} cannot get in, look at the sign-in: single sign-on, licence or role inside {target}.",
        "If a certain value is missing there: check that it is mapped, and that its mapping is not set to Only during creation.",
      ],
      engineer: [
        "RedundantExport: compare the modified properties of the entry with what is expected in the target.",
        "The service does not notice changes made inside the target; a restart or Provision on demand makes it look again.",
      ],
    },
  },
  detect(evidence) {
    const outcome = logOutcome(evidence);
    if (outcome === "unread") return undecided(...stillOpen(evidence, "entry", "skipReason"));
    if (outcome === "skipped") return undecided("skipReason");
    if (isSkippedOnly(evidence)) return holds("possible", []);
    if (outcome !== "inSync") return ruledOut(because("saysSomethingElse", {}));
    const sure = valueOf(evidence, "entry") !== undefined || valueOf(evidence, "skipReason");
    const certainty = sure && !gateClosedNow(evidence) ? "confirmed" : "likely";
    const why = because("alreadyMatches", {}, "skipReason");
    return holds(certainty, [why, ...laterChanges(evidence)]);
  },
});
