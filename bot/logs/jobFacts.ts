import {
  type Evidence,
  type FactSource,
  type FactValues,
  type JobState,
  known,
  type Quarantine,
} from "../diagnosis";
import { isNoCode } from "./logError";
import { asObject, loosely, pick, pickText, type WireObject } from "./wireObject";
import { readMinutes, readTime } from "./wireTime";

type JobFacts = {
  -readonly [
    N in "jobState" | "quarantine" | "steadyState" | "cycleMinutes"
  ]?: Evidence["facts"][N];
};

const jobCodes = /^(?:NotConfigured|NotRun|Active|Paused|Quarantine)$/i;
const quarantineReasons =
  /^(?:Encountered(?:Base|Total|EscrowProportion)\w*Threshold|Encountered(?:Escrow|Quarantine)\w*|Quarantined?OnDemand|TooManyDeletes|IngestionInterrupted)$/i;

/**
 * The synchronizationJob a value is, or the part of one that somebody copied: its status by itself, or
 * only the quarantine. Undefined for anything else.
 */
export function asJob(value: unknown): WireObject | undefined {
  const object = asObject(value);
  if (object === undefined) return undefined;
  const status = asObject(pick(object, "status"));
  const code = pickText(status, "code");
  const partOfJob = ["schedule", "templateId", "synchronizationJobSettings"];
  if (code !== "")
    return jobCodes.test(code) || pick(object, ...partOfJob) !== undefined ? object : undefined;
  const partOfStatus = ["quarantine", "lastExecution", "escrowsPruned", "progress"];
  const names = Object.keys(object).map(loosely);
  if (
    jobCodes.test(pickText(object, "code")) &&
    partOfStatus.some((name) => names.includes(loosely(name)))
  )
    return { status: object };
  return quarantineReasons.test(pickText(object, "reason")) &&
    pick(object, "currentBegan", "nextAttempt", "seriesBegan", "seriesCount", "error") !== undefined
    ? { status: { code: "Quarantine", quarantine: object } }
    : undefined;
}

/**
 * Reads Graph's synchronizationJob into facts; what it does not say is left out. The state of its
 * last execution is not used: a job just started shows `Failed` with error `None` (gotcha 31), and
 * one whose users fail shows `Succeeded` (gotcha 36). `asOf` is when the job was read, ISO 8601.
 */
export function jobFacts(job: unknown, source: FactSource, asOf?: string): JobFacts {
  const object = asObject(job);
  const status = asObject(object && pick(object, "status"));
  if (object === undefined || status === undefined) return {};
  const schedule = asObject(pick(object, "schedule"));
  const quarantine = readQuarantine(status);
  const steady = readSteadyState(status);
  const facts: JobFacts = {};
  const state = stateOf(status, pickText(schedule, "state"), quarantine !== undefined, steady);
  if (state !== undefined) facts.jobState = known(state, source, asOf);
  if (quarantine !== undefined) facts.quarantine = known(quarantine, source, asOf);
  if (steady !== undefined) facts.steadyState = known(steady, source, asOf);
  const minutes = readMinutes(schedule && pick(schedule, "interval"));
  if (minutes !== undefined) facts.cycleMinutes = known(minutes, source, asOf);
  return facts;
}

type SteadyState = FactValues["steadyState"];

function stateOf(
  status: WireObject,
  scheduled: string,
  quarantined: boolean,
  steady: SteadyState | undefined,
): JobState | undefined {
  if (quarantined) return "quarantine";
  const off = /^(?:disabled|paused)$/i.test(scheduled);
  switch (loosely(pickText(status, "code"))) {
    case "notconfigured":
      return "notConfigured";
    case "paused":
      return "off";
    case "notrun":
      return off ? "off" : "neverRan";
    case "active":
      if (off) return "off";
      return steady?.first === null ? "initialCycle" : "active";
    default:
      return undefined;
  }
}

/**
 * Code and quarantine can disagree: the published example is `Paused` with a quarantine object whose
 * texts are empty but for its error (gotcha 33). Either counts; an object of empty texts does not.
 */
function readQuarantine(status: WireObject): Quarantine | undefined {
  const details = asObject(pick(status, "quarantine"));
  const error = asObject(details && pick(details, "error"));
  const reason = pickText(details, "reason");
  const written = pickText(error, "code");
  const code = isNoCode(written) ? "" : written;
  const named = loosely(pickText(status, "code")) === "quarantine";
  if (!named && reason === "" && code === "") return undefined;
  const message = pickText(error, "message");
  const time = (name: string): string => readTime(details && pick(details, name));
  const began = time("currentBegan");
  const seriesBegan = time("seriesBegan");
  const nextAttempt = time("nextAttempt");
  return {
    reason,
    ...(began === "" ? {} : { began }),
    ...(seriesBegan === "" ? {} : { seriesBegan }),
    ...(nextAttempt === "" ? {} : { nextAttempt }),
    ...(code === "" ? {} : { errorCode: code }),
    ...(message === "" ? {} : { errorMessage: message }),
  };
}

/** `0001-01-01T00:00:00Z`, null and "" mean never (gotcha 32); absent members say nothing. */
function readSteadyState(status: WireObject): SteadyState | undefined {
  const names = Object.keys(status).map(loosely);
  if (!names.some((name) => /^steadystate(?:first|last)achievedtime$/.test(name))) return undefined;
  const first = readTime(pick(status, "steadyStateFirstAchievedTime"));
  const last = readTime(pick(status, "steadyStateLastAchievedTime"));
  const lastAt = last || first || null;
  const startedAt = underWaySince(status, lastAt);
  return { first: first || last || null, last: lastAt, ...(startedAt && { startedAt }) };
}

/** When a cycle began that goes on: after the last completed one, and without an end of its own. */
function underWaySince(status: WireObject, lastAt: string | null): string | undefined {
  const execution = asObject(pick(status, "lastExecution"));
  const began = readTime(execution && pick(execution, "timeBegan"));
  const ended = readTime(execution && pick(execution, "timeEnded"));
  const isNew = began !== "" && lastAt !== null && Date.parse(began) > Date.parse(lastAt);
  const goesOn = ended === "" || Date.parse(ended) < Date.parse(began);
  return isNew && goesOn ? began : undefined;
}
