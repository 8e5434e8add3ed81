import { type Evidence, type Verdict, valueOf } from "../../diagnosis";
import { quarantineKind } from "../../rules/quarantine";
import { documents } from "../documents";
import { jobCertainty, jobReason } from "../jobFact";
import { logOutcome } from "../logOutcome";
import { defineNamedCause, namedReasons } from "../namedCause";
import { because } from "../reasons";
import { holds } from "../verdict";

/** "Prevent accidental deletions" holds deletes back until somebody allows or rejects them. */
export const deletionHeldBack = defineNamedCause({
  id: "deletionHeldBack",
  family: "deletion_guard",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["jobState"],
  precedence: 22,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.accidentalDeletions,
  recognises: {
    codes: ["TooManyDeletes", "StagedDelete", "StagedAction"],
    texts: [
      /\brefus(?:ed|es|ing) to (?:deactivate|delete|disable|remove|suspend)\b[^\n]{0,60}/i,
      /Schwellenwert für (?:versehentliche )?Lösch\w*[^.\n]{0,20} (?:überschritten|erreicht)|seuil de suppressions?[^.\n]{0,20} (?:dépassé|atteint)|umbral de eliminaci\w+[^.\n]{0,20} (?:superado|alcanzado)|削除のしきい値を超え/i,
      /delet\w+\b[^.\n]{0,60} threshold[^.\n]{0,20}/i,
      /accidental delet/i,
      /deletion threshold/i,
      /too many delet/i,
    ],
  },
  english: {
    state: "Deletes held back",
    line: "More accounts of {app} would be removed at once than is allowed, so the deletes are held back.",
    employeeLine: "Changes in {app} are waiting for somebody's approval.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
      ],
      helpdesk: [
        "Ask the owner of {app} whether so many people were meant to lose it: a changed group or filter is the usual reason.",
        "Meant: Entra ID > Enterprise apps > {app} > Provisioning > Allow deletes. Not meant: assign the people again or undo the filter first, and only then Restart provisioning.",
      ],
      engineer: [
        "Look at the entries with action StagedDelete for who is concerned. Allow with ForceDeletes; to reject, restore assignments, objects or scope before any restart.",
        "The threshold is set at Provisioning > Settings > Prevent accidental deletion.",
      ],
    },
  },
  facts: judgeHeld,
});

function judgeHeld(evidence: Evidence): Verdict | undefined {
  const quarantine = valueOf(evidence, "quarantine");
  if (quarantine !== undefined && quarantineKind(quarantine.reason) === "deletes") {
    const { reason } = quarantine;
    return holds(jobCertainty(evidence, "confirmed"), [
      jobReason("quarantine"),
      because("quarantineReasonIs", { reason }, "quarantine"),
    ]);
  }
  const entry = valueOf(evidence, "entry");
  if (logOutcome(evidence) !== "held" || entry === undefined) return undefined;
  const { action, status } = entry;
  return holds("confirmed", [
    because("entryWas", { actionWord: action, statusWord: status }, "entry"),
    ...namedReasons(evidence),
  ]);
}
