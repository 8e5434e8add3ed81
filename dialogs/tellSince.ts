import { type Evidence, type Finding, valueOf } from "../bot/diagnosis";
import { type TextKey } from "../bot/languages";
import { type ShownCard } from "./conversation";
import { evidenceOf } from "./keptEvidence";
import { isOfEverybody, leadOf } from "./leadOf";
import { type Turn } from "./turn";

/** Since when it is as a card says, by the times that were read; or that they do not tell it. */
export function sinceOf(turn: Turn, shown: ShownCard): string {
  const app = shown.names.app ?? turn.text("someApp");
  const { finding } = leadOf(turn, shown);
  const evidence = shown.evidence && evidenceOf(shown.evidence);
  const isOfJob = finding === undefined || isOfEverybody(finding);
  const times =
    evidence === undefined
      ? []
      : isOfJob
        ? timesOfJob(evidence, turn.audience.role === "employee")
        : timesOfPerson(evidence, finding.cause.family);
  const [key, sinceAt] =
    times.find(([, at]) => typeof at === "string" && at !== "") ?? (["sinceUnknown"] as const);
  return turn.text(key, { app, ...(typeof sinceAt === "string" && { sinceAt }) });
}

type Time = readonly [TextKey, string | null | undefined];

/** To an employee a quarantine is what it means: nothing comes through. */
function timesOfJob(evidence: Evidence, isPlain: boolean): readonly Time[] {
  return [
    [isPlain ? "sinceQuarantineOwn" : "sinceQuarantine", valueOf(evidence, "quarantine")?.began],
    ["sinceSteady", valueOf(evidence, "steadyState")?.last],
  ];
}

/** Who waits does so since the change; else it was so when the entry was written. */
function timesOfPerson(evidence: Evidence, family: Finding["cause"]["family"]): readonly Time[] {
  const entry: Time = ["sinceEntry", valueOf(evidence, "entry")?.at];
  return family === "not_evaluated_yet"
    ? [["sinceChange", valueOf(evidence, "changedAt")], entry]
    : [entry];
}
