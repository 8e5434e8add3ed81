import { createCache } from "./cache";
import { type GraphClient } from "./client";
import { type Clock } from "./clock";
import { isJobId } from "./odata";
import { mapOutcome, type Outcome } from "./outcome";
import { type AskOptions } from "./logWaiter";
import { ranOut } from "./ranOut";
import { schemaRequest } from "./synchronization";
import { type ObjectMapping, readSchema } from "./synchronizationSchema";

/** Schemas change when an admin saves a mapping, which restarts the job: 10 minutes are young. */
const ttlMs = 10 * 60_000;

/** Reads the mappings of synchronization jobs. */
export interface SchemaReader {
  /** Undefined for a job id that may not enter a path. */
  read(
    app: string,
    jobId: string,
    options: AskOptions,
  ): Promise<Outcome<readonly ObjectMapping[]>> | undefined;
}

/** Makes the reader; schemas are big and seldom change, so each is remembered for 10 minutes. */
export function createSchemaReader(client: GraphClient, clock: Clock): SchemaReader {
  const cache = createCache<Outcome<readonly ObjectMapping[]>>({
    clock,
    ttlMs,
    max: 200,
    keep: ({ state }) => state === "ok",
    ranOut: (outcome, until) => ranOut(outcome, until, clock.now()),
  });
  return {
    read(app, jobId, options) {
      if (!isJobId(jobId)) return undefined;
      const load = async (): Promise<Outcome<readonly ObjectMapping[]>> =>
        mapOutcome(await client.get(schemaRequest(app, jobId), options), readSchema);
      return cache.get(`${app}/${jobId}`, load, options);
    },
  };
}
