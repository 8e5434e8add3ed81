import { type LogEntry } from "../logs/port";
import { assembleEvidence } from "./assembleEvidence";
import { maxBatchSize } from "./batch";
import { type Clock } from "./clock";
import { type DirectoryReader, type JobsOutcome } from "./directoryReads";
import { flowOfTemplate, outbound } from "./flow";
import { type LogPage } from "./logPage";
import { type Outcome, valueOr } from "./outcome";
import {
  type Application,
  type Directory,
  type EvidenceSource,
  type Surveyed,
  type SurveyedApplication,
  type SurveyRequest,
} from "./port";
import { present } from "./present";
import { type ProvisioningLogs } from "./provisioningLogs";
import { chooseJob } from "./synchronization";
import { notReadable } from "./unknownFact";

export interface SurveyParts {
  readonly clock: Clock;
  readonly logs: Pick<ProvisioningLogs, "newest">;
  readonly directory: Pick<DirectoryReader, "jobs">;
  /** The tenant's applications in their order. */
  readonly applications: Directory["applications"];
  readonly turnMs: number;
}

/** Back to where the newest entries are read: a day shows every job that runs. */
const newestMs = 24 * 60 * 60_000;

/**
 * Looks at the jobs of many applications, 20 at once. On a first look the log says where something
 * happened lately, and these go first: Graph has no list of the applications that have a job.
 */
export function createSurvey(parts: SurveyParts): EvidenceSource["survey"] {
  return (request) => survey(parts, request);
}

async function survey(
  { clock, logs, directory, applications, turnMs }: SurveyParts,
  { from, ahead, asker, fresh = false }: SurveyRequest,
): Promise<Surveyed> {
  const known = await applications();
  if (known.state !== "found") return known;
  const until = clock.now() + turnMs;
  const since = new Date(Math.floor((clock.now() - newestMs) / 60_000) * 60_000).toISOString();
  const log =
    ahead === undefined ? await logs.newest(since, present({ until, asker, fresh })) : undefined;
  const entries = (log && valueOr(log))?.entries ?? [];
  const first = new Set(ahead ?? activeOf(known.matches, entries));
  const others = known.matches.filter(({ id }) => !first.has(id));
  const active = ahead === undefined ? known.matches.filter(({ id }) => first.has(id)) : [];
  const next = Math.min(from + maxBatchSize - active.length, others.length);
  const chosen = [...active, ...others.slice(from, next)];
  const jobs = await directory.jobs(
    chosen.map(({ id }) => id),
    present({ until, asker, fresh }),
  );
  const collectedAt = new Date(clock.now()).toISOString();
  const looked = chosen.map((app) => ({
    app,
    evidence: evidenceOf(app, jobs.get(app.id), collectedAt),
    ...triesIn(entries, app),
  }));
  const left = others.length - next;
  return {
    ...{ state: "read", looked, left, next, ahead: [...first] },
    ...(log && { log: logOf(log, since) }),
  };
}

/** Ids of those with entries, as many as are looked at together. */
function activeOf(all: readonly Application[], entries: readonly LogEntry[]): readonly string[] {
  const active = new Set(entries.map(({ app }) => app.id));
  return all
    .filter(({ id }) => active.has(id))
    .slice(0, maxBatchSize)
    .map(({ id }) => id);
}

const read = <T>(value: T): Outcome<T> => ({ state: "ok", value, requestIds: [] });
const notAsked: Outcome<never> = { state: "unavailable", why: "wrongShape", requestIds: [] };

/** What the job alone says: nobody is asked about, and nothing else was read. */
function evidenceOf(
  app: Application,
  jobs: JobsOutcome = notAsked,
  collectedAt: string,
): SurveyedApplication["evidence"] {
  const job = chooseJob(valueOr(jobs) ?? []);
  const { id, displayName } = app;
  // It is in the list of the tenant, so that "not found" says that there is no job.
  const servicePrincipal = read({ id, displayName, roleNames: new Map() });
  const reads = { app: { servicePrincipal, assignments: notAsked, jobs } };
  const flow = flowOfTemplate(job?.templateId ?? "") ?? outbound;
  const readings = { request: { app }, collectedAt, reads, job, flow };
  return assembleEvidence({ ...readings, mappings: undefined, log: undefined }).evidence;
}

function triesIn(
  entries: readonly LogEntry[],
  { id }: Application,
): Pick<SurveyedApplication, "tries"> {
  const tried = entries.filter(({ app, status }) => app.id === id && status !== "skipped");
  const failed = tried.filter(({ status }) => status === "failure").length;
  return tried.length === 0 ? {} : { tries: { tried: tried.length, failed } };
}

function logOf(
  log: Outcome<LogPage>,
  since: string,
): NonNullable<Extract<Surveyed, { state: "read" }>["log"]> {
  if (log.state !== "ok") return { state: "notReadable", ...notReadable(log) };
  const { entries, more } = log.value;
  return { state: "read", since, entries: entries.length, complete: !more };
}
