import { type CauseId, causes } from "../../bot/causes";
import { type Cause, diagnose, type Verdict } from "../../bot/diagnosis";
import { evidence, type Told } from "./evidence";

/** A cause of the registry by its id. */
export function causeOf(id: CauseId): Cause {
  const cause = causes.find((one) => one.id === id);
  if (cause === undefined) throw new Error(`no cause ${id}`);
  return cause;
}

/** How one cause judges what a test tells. */
export function verdictOf(id: CauseId, told: Told): Verdict {
  return causeOf(id).detect(evidence(told));
}

/** Ids and certainties of everything found, in the order shown to people. */
export function foundIn(told: Told): string[] {
  return diagnose(evidence(told), causes).findings.map(
    ({ cause, certainty }) => `${cause.id} ${certainty}`,
  );
}

/** Ids of the reasons a verdict gives; those it misses when it is undecided. */
export function reasonsOf(verdict: Verdict): readonly string[] {
  return verdict.is === "undecided" ? verdict.missing : verdict.because.map(({ id }) => id);
}
