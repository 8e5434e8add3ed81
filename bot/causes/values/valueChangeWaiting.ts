import { defineCause } from "../../diagnosis";
import { documents } from "../documents";
import { nextCycleOf } from "../nextCycleOf";
import { judgeField } from "../valueFields";

/** The source has another value than was written last: the change was not sent yet. */
export const valueChangeWaiting = defineCause({
  id: "valueChangeWaiting",
  family: "not_evaluated_yet",
  employeeMayKnow: true,
  tone: "waiting",
  needs: ["valueFlow", "entry", "jobState", "steadyState"],
  // Behind whatever keeps changes from being sent.
  precedence: 89,
  owner: "nobody",
  retry: "nextCycle",
  page: "provisioning",
  doc: documents.whenWillItFinish,
  fixes: ["provisionOnDemand"],
  english: {
    state: "Change on its way",
    line: 'The {valueWord} of {person} is "{value}" in the directory by now, and {app} was not sent it yet.',
    employeeLine: "Your {valueWord} was changed here, and {app} has not been updated since.",
    next: {
      employee: [
        "?nextAt The next update should start by {nextAt} and usually takes a few minutes.",
        "!nextAt Let your help desk know if it is still the old one in two hours.",
      ],
      helpdesk: [
        "?nextAt Wait: the next cycle should start between {nextFromAt} and {nextAt}.",
        "?overdueAt A cycle has been due since {overdueAt}. Look at Entra ID > Enterprise apps > {app} > Provisioning > Current status.",
        "If it cannot wait: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "If two cycles have passed and it is still the old one, ask an engineer to look at the log steps.",
      ],
      engineer: [
        "Compare modifiedProperties of the newest entry with {attribute}. Provision on demand evaluates {person} at once; it writes to the target.",
        "A change that no entry follows after two cycles was not noticed: a restart of the job makes it look at everybody.",
      ],
    },
  },
  detect: (evidence) => judgeField(evidence, "waiting", () => nextCycleOf(evidence)),
});
