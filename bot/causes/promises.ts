import { type Cause, type Evidence, type Values, valueOf } from "../diagnosis";
import {
  activeNow,
  assignedNow,
  blockedNow,
  directoryMovedOn,
  entryIsOutdated,
} from "./directoryNow";
import { accountIsThere, logOutcome } from "./logOutcome";
import { nextCycleOf } from "./nextCycleOf";
import { type Recogniser } from "./recogniser";

/**
 * Adds to every finding what its texts may promise, so that they promise nothing that is not so:
 * - `clear`: nothing stands against this person, as far as could be read
 * - `stopped`: no cycle comes by itself that would pick up a change
 * - `quarantined`: it is tried again by itself all the same, but rarely
 * - `nextFromAt`, `nextAt`: between which times the next cycle should start, where the job tells
 * - `overdueAt`: since when it should have; then the job counts as `stopped` until somebody has looked
 */
export function keepingPromises<Id extends string>(
  cause: Cause<Id>,
  recogniser: Recogniser,
): Cause<Id> {
  return {
    ...cause,
    detect(evidence) {
      const verdict = cause.detect(evidence);
      if (verdict.is === "ruledOut" || verdict.is === "undecided") return verdict;
      const isNamed = recogniser.named(evidence).byEntry?.id === cause.id;
      const promises: Values = {
        ...(isClear(evidence, isNamed) && { clear: true }),
        ...(valueOf(evidence, "jobState") === "quarantine" && { quarantined: true }),
        ...(isStopped(evidence) ? { stopped: true } : cycleOf(evidence)),
      };
      return { ...verdict, values: { ...verdict.values, ...promises } };
    },
  };
}

/**
 * The directory lets the person through, and the log does not say otherwise. An entry that names the
 * cause itself shows that no gate held the person back.
 */
function isClear(evidence: Evidence, isNamed: boolean): boolean {
  if (blockedNow(evidence)) return false;
  const outcome = logOutcome(evidence);
  if (isNamed || accountIsThere(outcome)) return true;
  const silent = outcome === "none" || outcome === "unread" || outcome === "unclear";
  if (!silent && !entryIsOutdated(evidence) && !directoryMovedOn(evidence)) return false;
  return activeNow(evidence).says === "allows" && assignedNow(evidence).says === "allows";
}

function cycleOf(evidence: Evidence): Values {
  const next = nextCycleOf(evidence);
  return next["overdueAt"] === undefined ? next : { ...next, stopped: true };
}

/** A job in quarantine runs, but so rarely that nobody may be told to wait for the next cycle. */
function isStopped(evidence: Evidence): boolean {
  const job = valueOf(evidence, "jobState");
  return job === "off" || job === "missing" || job === "notConfigured" || job === "quarantine";
}
