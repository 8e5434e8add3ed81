import { type World } from "../world/world";
import { createStage, type Stage } from "./stage";
import { minuteMs } from "./syncJob";

/** The tenant is staged on a beat of four hours of the clock. */
const stageMs = 240 * minuteMs;

/** The tenant through time. */
export interface StagedTenant {
  /** The tenant at `now` (ms), with every cycle run that was due. */
  at(now: number): { readonly stage: Stage; readonly now: number; keep(): void };
}

/**
 * The demo tenant is set up anew every four hours, on the clock's own beat and not from the start of
 * the process: so people who wait go on waiting, a restart finds the same tenant, and memory stays
 * bounded. A change made through Graph keeps the present tenant for at least four hours more.
 */
export function createStagedTenant(seed: number, plans: World): StagedTenant {
  let stage: Stage | undefined;
  let until = -Infinity;
  return {
    at(now) {
      if (stage === undefined || now >= until || now < stage.stagedAt) {
        const stagedAt = Math.floor(now / stageMs) * stageMs;
        stage = createStage(seed, stagedAt, plans);
        until = stagedAt + stageMs;
      }
      stage.advance(now);
      return { stage, now, keep: () => void (until = now + stageMs) };
    },
  };
}
