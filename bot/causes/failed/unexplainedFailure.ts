import { type Evidence, type Verdict, valueOf } from "../../diagnosis";
import { documents } from "../documents";
import { logOutcome } from "../logOutcome";
import { defineNamedCause, namedReasons, namedValues } from "../namedCause";
import { because } from "../reasons";
import { type Named } from "../recogniser";
import { holds, ruledOut } from "../verdict";

/** The log shows a failure that no cause here knows: said plainly, with the message and a way on. */
export const unexplainedFailure = defineNamedCause({
  id: "unexplainedFailure",
  family: "other",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["failedProperty"],
  precedence: 98,
  owner: "appAdmin",
  retry: "nextCycle",
  page: "provisioningLogs",
  doc: documents.analyzeLogs,
  fixes: ["provisionOnDemand"],
  english: {
    state: "Failed",
    line: "Provisioning {person} to {app} failed with an error that is not among the known ones.",
    employeeLine: "Your account in {app} could not be set up; the reason is not clear yet.",
    next: {
      employee: ["Ask your help desk to look at it, or talk to a person here."],
      helpdesk: [
        "Open the entry at Entra ID > Enterprise apps > {app} > Provisioning logs and read Troubleshooting & Recommendations.",
        "?code Search the documentation of {app} for the code {code}, or open a case with it.",
        "Failed people are tried again by themselves, so look once more after the next cycle.",
      ],
      engineer: [
        "Compare with other failures of the same cycle: one person points to a value, everyone to the connection. Provision on demand shows the failing step.",
        "For Microsoft support, keep job id, cycle id and change id of the entry.",
      ],
    },
  },
  facts: judgeUnknown,
});

function judgeUnknown(evidence: Evidence, named: Named): Verdict | undefined {
  const entry = valueOf(evidence, "entry");
  if (entry === undefined || logOutcome(evidence) !== "failed") return undefined;
  if (named.byEntry !== undefined) return ruledOut(because("saysSomethingElse", {}));
  const reasons = namedReasons(evidence);
  if (reasons.length === 0) return undefined;
  return holds("likely", reasons, namedValues(evidence));
}
