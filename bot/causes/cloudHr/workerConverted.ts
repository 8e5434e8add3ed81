import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** A rehire or a conversion: whether an account is kept depends on the worker id. */
export const workerConverted = defineNamedCause({
  id: "workerConverted",
  family: "other",
  employeeMayKnow: false,
  tone: "normal",
  precedence: 74,
  owner: "hrAdmin",
  retry: "nextCycle",
  page: "provisioningLogs",
  doc: documents.planHr,
  recognises: {
    texts: [
      /\bre-?hir(?:e|ed|es|ing)\b[^.\n]{0,100}\b(?:accounts?|profiles?|worker|employee|id|disabled|duplicate|twice)\b/i,
      /\bconver(?:sion|ted)\b[^.\n]{0,80}\b(?:contingent|contractor|worker|employee)\b/i,
      /\b(?:contingent|contractor)\b[^.\n]{0,40} (?:to|became|becomes|converted)\b[^.\n]{0,20} employee/i,
    ],
  },
  english: {
    state: "Rehired or converted",
    line: "{person} was rehired or converted in HR, and which account goes on depends on the worker id.",
    employeeLine: "Your new contract in HR decides which of your accounts goes on.",
    next: {
      employee: [
        "Ask your help desk which of your accounts goes on. HR can see under which number you are kept now.",
      ],
      helpdesk: [
        "Ask HR whether the worker id stayed the same. The same id: the old account goes on and is enabled. A new id: a new account is made and the old one is disabled.",
      ],
      engineer: [
        "Workday: a new WID with the same WorkerID takes the account over; exclude future-dated conversions by a provisioning group. SuccessFactors with a reused profile: replace results[0] by [-1:] or filter by an active emplStatus.",
        "During a full cycle the values of an inactive profile may show for a while.",
      ],
    },
  },
});
