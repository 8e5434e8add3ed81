import { type Logger } from "../telemetry";
import { type IncidentStore } from "./incidentStore";
import { type IncidentBook } from "./port";
import { isWatched } from "./watched";

export interface IncidentBookParts {
  readonly incidents: Pick<IncidentStore, "list" | "find">;
  readonly watched: readonly string[];
  readonly log: Pick<Logger, "warn">;
}

/** Creates the book. What is not watched any more is not told: nobody would see its end. */
export function createIncidentBook({ incidents, watched, log }: IncidentBookParts): IncidentBook {
  return {
    watching: watched.length > 0,
    open: async () => {
      if (watched.length === 0) return [];
      try {
        const all = await incidents.list();
        return all
          .filter(({ state, app }) => state === "open" && isWatched(watched, app))
          .sort((a, b) => a.openedAt.localeCompare(b.openedAt));
      } catch (error) {
        log.warn("incidentsNotRead", { error });
        return [];
      }
    },
    read: incidents.find,
  };
}
