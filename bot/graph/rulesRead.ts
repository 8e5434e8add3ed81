import { known, unknown } from "../diagnosis";
import { type DirectoryReader, type ReadOptions } from "./directoryReads";
import { type AskOptions } from "./logWaiter";
import { isObjectId } from "./odata";
import { type RulesRead } from "./port";
import { type SchemaReader } from "./schemaReader";
import { chooseJob } from "./synchronization";
import { unknownFact } from "./unknownFact";

/** Reads the rules of an application's job (object id of the service principal) at a time (ISO 8601). */
export type ReadRules = (
  app: string,
  readAt: string,
  options: ReadOptions & AskOptions,
) => Promise<RulesRead>;

/** Makes the reader; what is remembered of job and schema counts as the options say. */
export function createRulesReader(directory: DirectoryReader, schemas: SchemaReader): ReadRules {
  return async (app, readAt, options) => {
    if (!isObjectId(app)) return { readAt, rules: unknown("cannotTell") };
    const { jobs } = (await directory.read(app, undefined, options)).app;
    if (jobs.state !== "ok") return { readAt, rules: unknownFact(jobs) };
    const job = chooseJob(jobs.value, undefined);
    if (job === undefined) return { readAt, rules: unknown("notFound") };
    const mappings = await schemas.read(app, job.id, options);
    if (mappings === undefined) return { readAt, rules: unknown("cannotTell") };
    if (mappings.state !== "ok") return { readAt, rules: unknownFact(mappings) };
    return { readAt, rules: known(mappings.value, "graph", readAt) };
  };
}
