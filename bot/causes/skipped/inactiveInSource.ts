import { defineCause } from "../../diagnosis";
import { documents } from "../documents";
import { judgeGate } from "../gate";
import { gateSentences } from "../gateSentences";
import { intoScope } from "../intoScope";

/** The account is disabled or deleted where it comes from, or the hire has not begun yet. */
export const inactiveInSource = defineCause({
  id: "inactiveInSource",
  family: "soft_deleted_or_disabled",
  employeeMayKnow: false,
  tone: "blocked",
  needs: ["entryActive", "sourceObject"],
  precedence: 50,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "user",
  doc: documents.howItWorks,
  recognises: { texts: gateSentences.active },
  english: {
    state: "Not active",
    line: "{person} is not active in the source, and inactive accounts are not provisioned.",
    employeeLine: "Your work account is not fully active yet, so {app} could not be set up.",
    next: {
      employee: [
        "Ask your help desk to check whether your work account is active.",
        "!stopped Once it is, {app} follows by itself, usually within 40 minutes.",
      ],
      helpdesk: [
        "Check Entra ID > Users > {person}: Account enabled, and whether the account is in Deleted users.",
        "A new hire whose start date lies ahead becomes active on that day. Otherwise enable or restore the account.",
        "!stopped The next cycle picks it up by itself, usually within 40 minutes.",
      ],
      engineer: [
        "Enable or restore the object in the source (accountEnabled, IsSoftDeleted). For Cloud HR check the worker's status and hire date in the HR system.",
        "Then wait for the next cycle, or use Provision on demand to see the step at once.",
      ],
    },
  },
  change: intoScope,
  detect: (evidence) => judgeGate(evidence, "active"),
});
