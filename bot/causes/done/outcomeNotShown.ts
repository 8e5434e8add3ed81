import { defineCause, valueOf } from "../../diagnosis";
import { documents } from "../documents";
import { logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, ruledOut } from "../verdict";

/**
 * A pasted entry that does not say how it ended: cut short before its status, or in a shape without
 * one (the published beta example has neither status nor steps). Said plainly, never guessed.
 */
export const outcomeNotShown = defineCause({
  id: "outcomeNotShown",
  family: "other",
  employeeMayKnow: true,
  tone: "normal",
  needs: ["entry"],
  precedence: 99,
  owner: "nobody",
  retry: "notNeeded",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  english: {
    state: "Outcome not shown",
    line: "The entry says what was tried for {person} in {app}, but not how it ended.",
    employeeLine: "What you sent does not say yet whether your account was set up.",
    next: {
      employee: ["Ask your help desk to look at the whole entry, or talk to a person here."],
      helpdesk: [
        "Open the entry at Entra ID > Enterprise apps > {app} > Provisioning logs and paste it again with its status and its steps.",
      ],
      engineer: [
        "Paste the whole entry: provisioningStatusInfo says whether it succeeded, the last of provisioningSteps why not.",
      ],
    },
  },
  detect(evidence) {
    const entry = valueOf(evidence, "entry");
    if (entry?.status !== "unknown" || logOutcome(evidence) !== "unclear") {
      return ruledOut(because("saysSomethingElse", {}));
    }
    const action = entry.action === "unknown" ? "an action" : entry.action;
    return holds("possible", [because("entryWas", { action, status: "not shown" }, "entry")]);
  },
});
