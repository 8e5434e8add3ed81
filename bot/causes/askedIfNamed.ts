import { type Cause, type Evidence, oncePerEvidence, type Verdict } from "../diagnosis";
import { judgeUnnamed } from "./namedCause";
import { type Recogniser } from "./recogniser";

/**
 * For causes that nothing but a code or a message tells: where neither names it, one says what all of
 * them say, and is not judged. Of some fifty hardly two are named by the same evidence.
 */
export function askedIfNamed(
  recogniser: Pick<Recogniser, "named">,
): <Id extends string>(cause: Cause<Id>) => Cause<Id> {
  const said = oncePerEvidence((evidence: Evidence): Said => {
    const { byEntry, byQuarantine, alike } = recogniser.named(evidence);
    return { byEntry: byEntry?.id, byQuarantine, alike, unnamed: judgeUnnamed(evidence) };
  });
  return (cause) => ({
    ...cause,
    detect(evidence) {
      const { byEntry, byQuarantine, alike, unnamed } = said(evidence);
      const isNamed = byEntry === cause.id || byQuarantine === cause.id || alike === cause.id;
      return isNamed ? cause.detect(evidence) : unnamed;
    },
  });
}

interface Said {
  readonly byEntry: string | undefined;
  readonly byQuarantine: string | undefined;
  readonly alike: string | undefined;
  /** What every cause says that is not named. */
  readonly unnamed: Verdict;
}
