import { type Clock } from "./clock";

/** Longer than anything that was read before is kept, in milliseconds. */
const recentMs = 120_000;
/** A bound, not a feature: nobody changes so many applications in two minutes. */
const most = 500;

/** Applications in which something was changed just now: what was read before is out of date. */
export interface RecentChanges {
  readonly note: (appId: string) => void;
  /** When the last one was (milliseconds since 1970); undefined where there was none lately. */
  readonly lately: (appId: string) => number | undefined;
}

/** Remembers changes for two minutes. */
export function createRecentChanges(clock: Pick<Clock, "now">): RecentChanges {
  const times = new Map<string, number>();
  return {
    note: (appId) => {
      times.delete(appId);
      if (times.size >= most) times.clear();
      times.set(appId, clock.now());
    },
    lately: (appId) => {
      const at = times.get(appId) ?? -Infinity;
      const age = clock.now() - at;
      // After the clock was set back nothing that was kept is given either.
      return age >= 0 && age < recentMs ? at : undefined;
    },
  };
}
