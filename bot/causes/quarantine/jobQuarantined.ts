import { type Evidence, type Reason, type Values, type Verdict, valueOf } from "../../diagnosis";
import { type QuarantineKind, quarantineKind, quarantineSchedule } from "../../rules/quarantine";
import { documents } from "../documents";
import { jobCertainty, jobReason, judgeJob } from "../jobFact";
import { defineNamedCause } from "../namedCause";
import { because } from "../reasons";
import { type Named } from "../recogniser";
import { holds, mayCome } from "../verdict";

const quarantineReasons = [
  "EncounteredBaseEscrowThreshold",
  "EncounteredTotalEscrowThreshold",
  "EncounteredEscrowProportionThreshold",
  "EncounteredQuarantineException",
  "QuarantinedOnDemand",
  "QuarantineOnDemand",
  "IngestionInterrupted",
];

/** The whole job is in quarantine: it runs rarely, and is disabled after 28 days. */
export const jobQuarantined = defineNamedCause({
  id: "jobQuarantined",
  family: "quarantine",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["jobState"],
  precedence: 30,
  owner: "appAdmin",
  retry: "backsOff",
  page: "provisioning",
  doc: documents.quarantine,
  fixes: ["testCredentials", "restartJob"],
  recognises: {
    codes: quarantineReasons,
    texts: [
      /\bescrow\b[^.\n]{0,40}threshold/i,
      /\b\d{2} ?%[^.\n]{0,40}(?:events|operations|calls|exports) failed/i,
      /\bquarantin/i,
      /^\s*unknown\s*$/i,
    ],
  },
  english: {
    state: "Quarantined",
    line: "Provisioning to {app} is in quarantine: most calls fail, so it runs only rarely.",
    employeeLine: "Accounts in {app} are not being created at the moment, for anyone.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
        "?clear Once the connection works again, your account follows by itself.",
      ],
      helpdesk: [
        "?byFailures The reason means that too many objects failed, not that the sign-in is wrong. Find the most frequent error of the last cycle in the provisioning logs of {app} and fix that one.",
        "?byConnection The reason means that the sign-in was refused or {app} could not be reached. Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials: re-enter them and Test connection.",
        "?byDeletes The reason means that more accounts were to be deleted than the threshold allows. If that is wanted, Allow deletes at Entra ID > Enterprise apps > {app} > Provisioning; if not, undo it in the source before any restart.",
        "?byMicrosoft The reason means that Microsoft set the quarantine by hand: open a support request before anybody restarts.",
        "!reasonKnown Open Entra ID > Enterprise apps > {app} > Provisioning and read the reason beside the quarantine. Invalid credentials: re-enter them and Test connection. Many failures: fix the most frequent one in the provisioning logs.",
        "When the cause is fixed, Restart provisioning there. That begins a full cycle.",
        "?nextAttemptAt The service tries again by itself around {nextAttemptAt}.",
        "?disabledAt If nobody fixes it, the job is disabled around {disabledAt}.",
      ],
      engineer: [
        "?byMicrosoft The reason means that Microsoft set the quarantine by hand: open a support request before anybody restarts.",
        "Read status.quarantine (reason, error, seriesBegan) and group the failures of the last cycle by error code. Above about 40 % failures, from 5,000 on, the job is quarantined; credentials and SCIM compliance do it regardless of counts.",
        "After the fix: restart with resetScope Escrows, QuarantineState to avoid a full cycle, or as the portal does with Watermark. Any successful retry lifts the quarantine.",
        "?disabledAt 28 days after the first failure, around {disabledAt}, the job is disabled.",
      ],
    },
  },
  facts: (evidence, named) =>
    judgeJob(evidence, named.byEntry?.id === "jobQuarantined", ["quarantine"], () =>
      judge(evidence, named),
    ),
});

/**
 * Where the quarantine's error names a narrower cause, that one is to be acted on first; and who says
 * that the job is in quarantine can be asked for the reason before this counts.
 */
function judge(evidence: Evidence, named: Named): Verdict {
  const narrower = named.byQuarantine !== undefined && named.byQuarantine !== "jobQuarantined";
  const job = evidence.facts.jobState;
  const told = job.state === "known" && job.source === "answers";
  const askable = told && mayCome(evidence, "quarantine");
  const certainty = askable
    ? "possible"
    : jobCertainty(evidence, narrower ? "likely" : "confirmed");
  const reasons = [jobReason("quarantine"), ...whatIsKnown(evidence)];
  return holds(certainty, reasons, times(evidence));
}

function whatIsKnown(evidence: Evidence): Reason[] {
  const quarantine = valueOf(evidence, "quarantine");
  if (quarantine === undefined) return [];
  const { reason, began, seriesBegan, errorCode } = quarantine;
  const beganAt = seriesBegan ?? began;
  return [
    ...(beganAt === undefined ? [] : [because("quarantinedSince", { beganAt }, "quarantine")]),
    ...(reason === "" ? [] : [because("quarantineReasonIs", { reason }, "quarantine")]),
    ...(errorCode === undefined || errorCode === ""
      ? []
      : [because("quarantineErrorIs", { code: errorCode }, "quarantine")]),
  ];
}

function times(evidence: Evidence): Values {
  const quarantine = valueOf(evidence, "quarantine");
  if (quarantine === undefined) return {};
  return {
    ...meaning[quarantineKind(quarantine.reason)],
    ...quarantineSchedule(quarantine, evidence.collectedAt),
  };
}

/** What the reason means chooses the step that helps; without one the reason is to be read first. */
const meaning: Readonly<Record<QuarantineKind, Values>> = {
  failures: { byFailures: true, reasonKnown: true },
  connection: { byConnection: true, reasonKnown: true },
  deletes: { byDeletes: true, reasonKnown: true },
  byMicrosoft: { byMicrosoft: true, reasonKnown: true },
  unknown: {},
};
