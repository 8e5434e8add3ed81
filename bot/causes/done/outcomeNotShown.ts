import { type EntryFacts, type Evidence, defineCause, valueOf } from "../../diagnosis";
import { documents } from "../documents";
import { logOutcome } from "../logOutcome";
import { because } from "../reasons";
import { holds, ruledOut } from "../verdict";
import { type WordId } from "../words";

/**
 * A pasted entry that does not say how it ended, or only that it failed or was skipped: cut short, or
 * in a shape without more (the published beta example has neither status nor steps). Said plainly,
 * never guessed.
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
    line: "The entry says what was tried for {person} in {app}, but not how it ended or why.",
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
    const fact = evidence.facts.entry;
    if (fact.state === "unknown" || fact.source !== "paste" || !isBare(evidence, fact.value)) {
      return ruledOut(because("saysSomethingElse", {}));
    }
    const { action, status } = fact.value;
    return holds("possible", [
      because(
        "entryWas",
        {
          actionWord: action === "unknown" ? notNamed : action,
          statusWord: status === "unknown" ? notShown : status,
        },
        "entry",
      ),
    ]);
  },
});

const notNamed: WordId = "anAction";
const notShown: WordId = "outcomeNotShown";
const words = ["errorCode", "errorText", "skipReason"] as const;
const gates = ["entryActive", "entryAssigned", "entryHasRole", "entryInScope"] as const;

/** Whether nothing in the entry leads on: no outcome, or one without code, sentence or gate. */
function isBare(evidence: Evidence, { status, action }: EntryFacts): boolean {
  if (status === "unknown") return logOutcome(evidence) === "unclear";
  const speaks = [...words, ...gates].some((name) => valueOf(evidence, name) !== undefined);
  return !speaks && action !== "stagedDelete" && (status === "failure" || status === "skipped");
}
