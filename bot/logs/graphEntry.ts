import { readOutcome } from "./logOutcome";
import { readSteps, statusOfSteps } from "./logSteps";
import { type LogEntry, type LogIdentity, type LogStep } from "./port";
import {
  asDetails,
  asList,
  asObject,
  asText,
  detail,
  loosely,
  pick,
  pickText,
  type WireObject,
} from "./wireObject";
import { readTime } from "./wireTime";

const telling = new Set(["provisioningsteps", "provisioningaction", "provisioningstatusinfo"]);
const hinting = new Set([
  "cycleid",
  "changeid",
  "jobid",
  "sourcesystem",
  "targetsystem",
  "sourceidentity",
  "targetidentity",
]);

/** Whether an object is a provisioning log entry: one member only such entries have, or two others. */
export function looksLikeEntry(object: WireObject): boolean {
  let hints = 0;
  for (const key of Object.keys(object).slice(0, 100)) {
    const name = loosely(key);
    if (telling.has(name)) return true;
    if (hinting.has(name)) hints += 1;
  }
  return hints >= 2;
}

/**
 * Reads an entry whose members are named as in Graph (v1.0, beta, or the inner object of an on-demand
 * answer), in any casing. Every member may be missing or null (gotcha 28).
 */
export function graphEntry(object: WireObject): LogEntry {
  const steps = readSteps(pick(object, "provisioningSteps", "steps"));
  const outcome = readOutcome(object);
  const targetSystem = asObject(pick(object, "targetSystem"));
  const entry: LogEntry = {
    id: pickText(object, "id"),
    at: readAt(object),
    jobId: pickText(object, "jobId"),
    cycleId: pickText(object, "cycleId"),
    changeId: pickText(object, "changeId"),
    action: pickText(object, "provisioningAction", "action").toLowerCase(),
    status: outcome.status || statusOfSteps(steps),
    app: readApp(object, targetSystem),
    source: withImported(readIdentity(pick(object, "sourceIdentity")), steps, object),
    target: readIdentity(pick(object, "targetIdentity")),
    sourceSystem: pickText(asObject(pick(object, "sourceSystem")), "displayName", "name"),
    targetSystem: pickText(targetSystem, "displayName", "name"),
    steps,
  };
  return outcome.error === undefined ? entry : { ...entry, error: outcome.error };
}

function readAt(object: WireObject): string {
  for (const name of ["activityDateTime", "endTime", "startTime", "TimeGenerated", "time"]) {
    const at = readTime(pick(object, name));
    if (at !== "") return at;
  }
  const steps = asList(pick(object, "provisioningSteps"));
  return readTime(asObject(steps[Math.min(steps.length, 200) - 1])?.["timestamp"]);
}

/**
 * The service principal: an object on the wire although documented as a collection (gotcha 20). The
 * target system's details name it too, also in inbound entries (gotcha 35).
 */
function readApp(object: WireObject, targetSystem: WireObject | undefined): LogEntry["app"] {
  const written = pick(object, "servicePrincipal");
  const principal = asObject(written) ?? asObject(asList(written)[0]);
  const details = asObject(targetSystem && pick(targetSystem, "details"));
  return {
    id: pickText(principal, "id") || pickText(details, "ServicePrincipalId"),
    displayName:
      pickText(principal, "displayName", "name") ||
      pickText(details, "ServicePrincipalDisplayName"),
  };
}

function readIdentity(value: unknown): LogIdentity {
  const identity = asObject(value);
  const details = asObject(identity && pick(identity, "details"));
  const base = {
    id: pickText(identity, "id"),
    displayName: pickText(identity, "displayName", "name") || pickText(details, "DisplayName"),
    type: pickText(identity, "identityType", "type") || asText(details?.["odatatype"]),
  };
  const upn = pickText(details, "UserPrincipalName");
  return upn === "" ? base : { ...base, userPrincipalName: upn };
}

/** On-demand answers name the person only in the import step and the reportable identifier. */
function withImported(
  source: LogIdentity,
  steps: readonly LogStep[],
  object: WireObject,
): LogIdentity {
  if (source.displayName !== "" && source.userPrincipalName !== undefined) return source;
  const imported = steps.find(({ type }) => type === "import")?.details ?? {};
  const displayName = source.displayName || detail(imported, "displayName");
  const upn =
    source.userPrincipalName ??
    [detail(imported, "userPrincipalName"), reported(steps, object)].find((text) =>
      text.includes("@"),
    );
  return upn === undefined
    ? { ...source, displayName }
    : { ...source, displayName, userPrincipalName: upn };
}

function reported(steps: readonly LogStep[], object: WireObject): string {
  const own = pickText(object, "reportableIdentifier");
  if (own !== "") return own;
  const details = steps.at(-1)?.details;
  return details === undefined ? "" : pickText(asDetails(details), "ReportableIdentifier");
}
