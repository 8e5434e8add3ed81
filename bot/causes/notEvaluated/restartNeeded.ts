import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** Changes that incremental cycles do not notice: only a restart or Provision on demand does. */
export const restartNeeded = defineNamedCause({
  id: "restartNeeded",
  family: "other",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 75,
  owner: "appAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.knownIssues,
  fixes: ["provisionOnDemand", "restartJob"],
  recognises: {
    texts: [
      /\bgroup members?(?:hips?)?\b[^.\n]{0,60} (?:(?:came|come|comes|is|are|was|were) back\b|not (?:restored|detected|provisioned))[^.\n]{0,60}/i,
      /\b(?:back|again) (?:in|into|in to) scope\b[^.\n]{0,60} (?:not|never|n't)\b[^.\n]{0,40}/i,
      /\brestart (?:of provisioning )?(?:is )?(?:needed|required)\b[^.\n]{0,80}/i,
      /\bsync all\b[^.\n]{0,60}\bsync assigned\b[^.\n]{0,40}/i,
    ],
  },
  english: {
    state: "Needs a restart",
    line: "The change for {person} is of a kind that {app} only notices after a restart.",
    employeeLine: "The connection to {app} has to be started anew before your change gets there.",
    next: {
      employee: ["Let your help desk know that you are waiting for {app}."],
      helpdesk: [
        "One person: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "Many: ask the owner of {app} to Restart provisioning on the same page. That is a full cycle, 20 minutes to several hours.",
      ],
      engineer: [
        "Not noticed by incremental cycles: members or managers that come into scope later, memberships of an account that was switched off, a switch from Sync all to Sync assigned, and changes made inside the target.",
        "Restart with the watermark reset, or Provision on demand with the group and up to 5 of its members.",
      ],
    },
  },
});
