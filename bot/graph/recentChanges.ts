import { type Clock } from "./clock";

/** Longer than anything that was read before is kept, in milliseconds. */
const recentMs = 120_000;
/** A start explains for so long that no cycle was completed (rules/timing.ts). */
const startMs = 24 * 60 * 60_000;
/** A bound, not a feature: nobody changes so many applications in two minutes. */
const most = 500;

/** Applications in which something was changed just now: what was read before is out of date. */
export interface RecentChanges {
  /** `started`: its job was started or restarted. */
  readonly note: (appId: string, what?: "started") => void;
  /** When its job was started last (milliseconds since 1970), if that was within a day. */
  readonly startedAt: (appId: string) => number | undefined;
  /** When the last one was (milliseconds since 1970); undefined where there was none lately. */
  readonly lately: (appId: string) => number | undefined;
}

/** Remembers changes for two minutes, and starts of jobs for a day, which Graph does not tell. */
export function createRecentChanges(clock: Pick<Clock, "now">): RecentChanges {
  const times = new Map<string, number>();
  const starts = new Map<string, number>();
  const keep = (kept: Map<string, number>, appId: string): void => {
    kept.delete(appId);
    if (kept.size >= most) kept.clear();
    kept.set(appId, clock.now());
  };
  const within = (kept: Map<string, number>, appId: string, ms: number): number | undefined => {
    const at = kept.get(appId) ?? -Infinity;
    const age = clock.now() - at;
    // After the clock was set back nothing that was kept is given either.
    return age >= 0 && age < ms ? at : undefined;
  };
  return {
    note: (appId, what) => {
      keep(times, appId);
      if (what === "started") keep(starts, appId);
    },
    lately: (appId) => within(times, appId, recentMs),
    startedAt: (appId) => within(starts, appId, startMs),
  };
}
