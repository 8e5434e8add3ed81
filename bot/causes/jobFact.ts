import {
  type Certainty,
  type Evidence,
  type JobState,
  type Reason,
  type Verdict,
  valueOf,
} from "../diagnosis";
import { entryIsOutdated } from "./directoryNow";
import { keptOut } from "./gate";
import { accountIsThere, logOutcome } from "./logOutcome";
import { because } from "./reasons";
import { ruledOut, stillOpen, undecided } from "./verdict";
import { type WordId } from "./words";

/** The word for the state of the job. */
export const jobWords: Readonly<Record<JobState, WordId>> = {
  missing: "jobMissing",
  notConfigured: "jobNotConfigured",
  off: "jobOff",
  neverRan: "jobNeverRan",
  initialCycle: "jobInitialCycle",
  active: "jobActive",
  quarantine: "jobQuarantine",
};

/** The state of the job as a reason. */
export function jobReason(state: JobState): Reason {
  return because("jobIs", { stateWord: jobWords[state] }, "jobState");
}

/**
 * How much trouble of the whole job counts for one person. When the log says that the account is
 * there, it explains nothing about it and stands behind the good news, unless something changed since
 * that cannot get there; when log and directory agree on what keeps out the person, it stands behind
 * that, because mending the job would not help.
 */
export function jobCertainty(evidence: Evidence, certainty: Certainty): Certainty {
  if (accountIsThere(logOutcome(evidence))) {
    if (!entryIsOutdated(evidence)) return "possible";
    return certainty === "confirmed" ? "likely" : certainty;
  }
  return certainty === "confirmed" && keptOut(evidence) ? "likely" : certainty;
}

/**
 * Judges a cause that the state of the job decides. Without the state a pasted status or message may
 * still name it (`undefined`: judge by name); otherwise the state is asked for.
 */
export function judgeJob<State extends JobState>(
  evidence: Evidence,
  isNamed: boolean,
  states: readonly State[],
  then: (state: State) => Verdict,
): Verdict | undefined {
  const job = valueOf(evidence, "jobState");
  const state = states.find((one) => one === job);
  if (state !== undefined) return then(state);
  if (job !== undefined) return ruledOut(jobReason(job));
  if (isNamed) return undefined;
  const open = stillOpen(evidence, "jobState");
  return open.length > 0 ? undecided(...open) : ruledOut(because("cannotBeTold", {}));
}
