import { type DocumentStore } from "../store/port";
import { type Logger } from "../telemetry";
import { dropCarriedOut } from "./dropCarriedOut";
import { type PendingDocument } from "./pendingDocument";
import { type Errand, type SeeThroughParts } from "./errand";
import { seeThrough } from "./seeThrough";

/** Takes an activity in hand again after the lease ran out; undefined when another has it. */
export type Reclaim = (key: string) => Promise<PendingDocument | undefined>;

/** `failed`: to be tried again; `elsewhere`: another instance has it in hand, or is done with it. */
export type PassOutcome = "done" | "failed" | "elsewhere";

/** One try to see an activity through; `replied` is called when its own replies are out. */
export type Pass = (key: string, errand: Errand, replied: () => void) => Promise<PassOutcome>;

export interface PassLimits {
  /** Age in milliseconds at which an activity that still fails is given up. */
  readonly pendingMs: number;
}

/** Creates what each try goes through: nothing is done for what is not in hand, and an end is kept. */
export function createPass(
  parts: SeeThroughParts,
  store: DocumentStore,
  { pendingMs }: PassLimits,
  reclaim: Reclaim,
): Pass {
  const { log, clock } = parts.turns;
  /** Age counts only after a pass: what waited while no process ran is tried at least once. */
  const givenUp = ({ pending }: Errand): boolean => {
    if (!parts.holds(pending) || clock.now() - pending.acceptedAt < pendingMs) return false;
    log.error("activityGivenUp", { route: pending.route });
    return true;
  };
  const inHand = async (key: string, errand: Errand): Promise<boolean> => {
    if (parts.holds(errand.pending)) return true;
    const pending = await reclaim(key);
    if (pending) errand.pending = pending;
    return pending !== undefined;
  };
  return async (key, errand, replied) => {
    try {
      if (!(await inHand(key, errand))) return "elsewhere";
    } catch (error) {
      log.error("storeFailed", { error });
      errand.passes++;
      return "failed";
    }
    await seeThrough(parts, errand, replied);
    const ended = (!errand.failed || givenUp(errand)) && (await forget(store, key, log));
    if (!ended) return "failed";
    dropCarriedOut(parts.turns.states, errand.pending);
    return "done";
  };
}

/** Deletes the document of an activity that is done with. */
async function forget(store: DocumentStore, key: string, log: Logger): Promise<boolean> {
  try {
    await store.delete(key);
    return true;
  } catch (error) {
    log.error("storeFailed", { error });
    return false;
  }
}
