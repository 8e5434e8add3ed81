import { type DocumentStore } from "../store/port";
import {
  incidentPrefix,
  keyOfIncident,
  readWatch,
  watchValue,
  type WatchDocument,
} from "./incidentDocument";
import { type Incident } from "./port";

/** The documents `incidents/<service principal>`. Throws when the store fails. */
export interface IncidentStore {
  read(key: string): Promise<WatchDocument | undefined>;
  /**
   * Reads, asks what to make of it, and writes if unchanged; undefined when nothing is to be changed,
   * or somebody else changed it each time.
   */
  change(
    key: string,
    decide: (watch: WatchDocument | undefined) => WatchDocument | undefined,
  ): Promise<WatchDocument | undefined>;
  list(): Promise<readonly Incident[]>;
  find(incidentId: string): Promise<Incident | undefined>;
}

const mostAttempts = 30;
const mostWatched = 200;

export function createIncidentStore(store: DocumentStore): IncidentStore {
  const read = async (key: string) => readWatch((await store.read(key))?.value);
  return {
    read,
    change: async (key, decide) => {
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const document = await store.read(key);
        const watch = readWatch(document?.value);
        // What a newer version wrote is left to that.
        if (document !== undefined && watch === undefined) return undefined;
        const next = decide(watch);
        if (next === undefined) return undefined;
        const expected = document === undefined ? "absent" : { version: document.version };
        const written = await store.write(key, watchValue(next), expected);
        if (written.state === "written") return next;
      }
      return undefined;
    },
    list: async () => {
      const page = await store.list(incidentPrefix, { limit: mostWatched });
      return page.flatMap(({ value }) => readWatch(value)?.incident ?? []);
    },
    find: async (incidentId) => {
      const key = keyOfIncident(incidentId);
      const incident = key === undefined ? undefined : (await read(key))?.incident;
      return incident?.id === incidentId ? incident : undefined;
    },
  };
}
