import { newestEntry, outcomesOf, type Readings } from "./assembleEvidence";
import { createCache } from "./cache";
import { type GraphClient } from "./client";
import { type Clock } from "./clock";
import {
  createDirectoryReader,
  type DirectoryReader,
  type DirectoryReads,
  type ReadOptions,
} from "./directoryReads";
import { type EntryMatch, matchEntries } from "./entryMatch";
import { type Flow, flowOfMappings, flowOfTemplate, outbound } from "./flow";
import { type Freshness } from "./flights";
import { firstQuestion, inboundQuestion } from "./logQuestions";
import { type Outcome, valueOr } from "./outcome";
import { type EvidenceRequest } from "./port";
import { present } from "./present";
import { type LogQuestion } from "./logQuery";
import { type AskOptions } from "./logWaiter";
import { type ProvisioningLogs } from "./provisioningLogs";
import { ranOut } from "./ranOut";
import { createRulesReader, type ReadRules } from "./rulesRead";
import { createSchemaReader } from "./schemaReader";
import { chooseJob, type SynchronizationJob } from "./synchronization";
import { type ObjectMapping } from "./synchronizationSchema";

/** What is there after the first round trip. */
type FirstRound = Pick<Readings, "reads" | "log" | "job" | "flow">;

/** A request, and how new what is read for it has to be. */
export type EvidenceQuestion = EvidenceRequest & Freshness;

/** What was read, and whether some of it was not for want of time. */
export interface TimedReadings extends Readings {
  readonly ranOut: boolean;
}

export interface EvidenceReader {
  /** Reads everything for one request; `collectedAt` is ISO 8601. */
  readonly read: (request: EvidenceQuestion, collectedAt: string) => Promise<TimedReadings>;
  /** Reads what concerns the application (object id) alone, so that who asks for more finds it there. */
  readonly prepare: (app: string) => Promise<void>;
  readonly jobs: DirectoryReader["jobs"];
  readonly rules: ReadRules;
}

/**
 * Collects the facts in the fewest round trips in sequence: one round with everything that depends on
 * nothing (a batch beside one log query); a second one with the job's schema, further pages, and the
 * log by other ids where people come from HR; a third one only if the schema alone showed that. What
 * is remembered of an application makes it one round, and so does `prepare` while a name is looked
 * for. `turnMs` is for all its requests together.
 */
export function createEvidenceReader(
  client: GraphClient,
  clock: Clock,
  logs: ProvisioningLogs,
  turnMs: number,
): EvidenceReader {
  const directory = createDirectoryReader(client, clock);
  const schemas = createSchemaReader(client, clock);
  const flows = createCache<Flow>({ clock, ttlMs: 10 * 60_000, max: 500 });

  const look = async (
    question: LogQuestion | undefined,
    options: AskOptions,
  ): Promise<EntryMatch | undefined> =>
    question && matchEntries(await logs.find(question, options), question);

  const firstRound = async (
    request: EvidenceRequest,
    limits: AskOptions & ReadOptions,
  ): Promise<FirstRound> => {
    const { app, person } = request;
    const remembered = flows.peek(app.id);
    const [reads, log] = await Promise.all([
      directory.read(app.id, person?.id, limits),
      look(firstQuestion(request, remembered ?? outbound), limits),
    ]);
    const job = jobOf(reads, log);
    const flow = remembered ?? flowOfTemplate(job?.templateId ?? "") ?? outbound;
    return { reads, log, job, flow };
  };

  const read: EvidenceReader["read"] = async (request, collectedAt) => {
    const { app, person, fresh = false, notBefore, asker, background } = request;
    const begunAt = clock.now();
    const until = begunAt + turnMs;
    const limits = present({ until, fresh, notBefore, asker, background, begunAt });
    const first = await firstRound(request, limits);
    const { job } = first;
    const lookFurther = (): Promise<EntryMatch | undefined> =>
      look(furtherQuestion(request, first), limits);

    const [mappings, further, reads] = await Promise.all([
      job && schemas.read(app.id, job.id, limits),
      first.flow.fromEntra ? undefined : lookFurther(),
      directory.complete(app.id, person?.id, first.reads, limits),
    ]);
    const flow = flowOf(mappings) ?? first.flow;
    if (mappings?.state === "ok") flows.put(app.id, flow);
    // Only the schema showed that people do not come from Entra ID.
    const late = first.flow.fromEntra && !flow.fromEntra ? await lookFurther() : undefined;
    const log = late ?? further ?? first.log;
    const all = { request, collectedAt, reads, job: jobOf(reads, log), mappings, flow, log };
    return { ...all, ranOut: outcomesOf(all).some((one) => ranOut(one, until, clock.now())) };
  };

  const prepare: EvidenceReader["prepare"] = async (app) => {
    const limits = { until: clock.now() + turnMs };
    const job = jobOf(await directory.read(app, undefined, limits), undefined);
    await (job && schemas.read(app, job.id, limits));
  };

  const rules = createRulesReader(directory, schemas);
  return { read, prepare, jobs: directory.jobs, rules };
}

/** The job the entries name, of possibly several. */
function jobOf(
  { app }: DirectoryReads,
  log: EntryMatch | undefined,
): SynchronizationJob | undefined {
  return chooseJob(valueOr(app.jobs) ?? [], newestEntry(log)?.jobId);
}

/** Whom else to look for when the first look at the log showed nobody for certain. */
function furtherQuestion(
  request: EvidenceRequest,
  { log, reads }: FirstRound,
): LogQuestion | undefined {
  const isFound = log?.state !== "ambiguous" && !isEmpty(log);
  if (request.person === undefined || isFound) return undefined;
  return inboundQuestion(request, reads.person && valueOr(reads.person.user));
}

function flowOf(mappings: Outcome<readonly ObjectMapping[]> | undefined): Flow | undefined {
  return mappings?.state === "ok" ? flowOfMappings(mappings.value) : undefined;
}

/** Whether the log was read and held nothing. */
export function isEmpty(log: EntryMatch | undefined): boolean {
  return log?.state === "ok" && log.value.length === 0;
}
