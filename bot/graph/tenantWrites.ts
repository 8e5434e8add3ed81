import { z } from "zod";

import {
  type JobNow,
  type KeptAssignment,
  type TenantWrites,
  type WriteAnswer,
} from "../fixes/port";
import { jobFacts } from "../logs";
import { type GraphClient } from "./client";
import { type Clock } from "./clock";
import { readOn, readPage } from "./collection";
import { type Limiter } from "./limiter";
import { isJobId, isObjectId } from "./odata";
import { onDemandResult } from "./onDemandResult";
import { onDemandRule } from "./onDemandRule";
import { mapOutcome } from "./outcome";
import { assignmentsRequest } from "./servicePrincipals";
import { chooseJob, jobsRequest, readJob, schemaRequest } from "./synchronization";
import { writeAnswer } from "./writeAnswer";

export interface TenantWritesParts {
  readonly client: GraphClient;
  readonly clock: Clock;
  /** In front of provision on demand: 5 requests in 10 s (its own page). */
  readonly onDemandLimiter: Limiter;
}

/** Milliseconds a write may take; provision on demand usually takes less than 30 s. */
const patience = { write: 30_000, onDemand: 90_000, admission: 20_000 };
const mostPages = 20;

/** The permissions that are named when a write is refused. */
const may = {
  jobs: "Synchronization.ReadWrite.All",
  assignments: "AppRoleAssignment.ReadWrite.All",
};

/**
 * The writes of Microsoft Graph that fixes need (synchronization-synchronizationjob-*.md,
 * serviceprincipal-*-approleassignedto.md). Each is sent at most once: what comes of a lost answer is
 * for the fix to find out.
 */
export function createTenantWrites(parts: TenantWritesParts): TenantWrites {
  const { client, clock } = parts;
  const write = async (
    path: string | undefined,
    permission: string,
    what: Parameters<GraphClient["write"]>[1],
  ): Promise<WriteAnswer> => {
    if (path === undefined) return { state: "notFound", requestIds: [] };
    const until = clock.now() + patience.write;
    const answer = writeAnswer(await client.write({ path, permission }, what, { until }));
    return answer.state === "done" ? { ...answer, value: undefined } : answer;
  };
  const post = (appId: string, jobId: string, action: string, body?: object) =>
    write(jobPath(appId, jobId, action), may.jobs, { method: "POST", ...(body && { body }) });
  const assigned = (appId: string): string | undefined =>
    isObjectId(appId) ? `/servicePrincipals/${appId}/appRoleAssignedTo` : undefined;

  return {
    job: (appId, jobId) => readJobNow(client, appId, jobId),
    startJob: (appId, jobId) => post(appId, jobId, "start"),
    restartJob: (appId, jobId, reset) =>
      post(appId, jobId, "restart", { criteria: { resetScope: reset.join(", ") } }),
    testSavedCredentials: (appId, jobId) =>
      post(appId, jobId, "validateCredentials", { useSavedCredentials: true }),
    provisionOnDemand: (appId, jobId, sourceId) => onDemand(parts, { appId, jobId, sourceId }),
    assignments: (appId, personId) => readAssignments(client, appId, personId),
    unassign: (appId, assignmentId) => {
      const path = assigned(appId);
      const one = path && `${path}/${encodeURIComponent(assignmentId)}`;
      return write(one, may.assignments, { method: "DELETE" });
    },
    assign: (appId, { principalId, appRoleId }) =>
      write(assigned(appId), may.assignments, {
        method: "POST",
        body: { principalId, resourceId: appId, appRoleId },
      }),
  };
}

/** Ids enter paths: what is none is nowhere. */
function jobPath(appId: string, jobId: string, action: string): string | undefined {
  if (!isObjectId(appId) || !isJobId(jobId)) return undefined;
  return `/servicePrincipals/${appId}/synchronization/jobs/${encodeURIComponent(jobId)}/${action}`;
}

const stands: Readonly<Record<string, JobNow["stands"]>> = {
  off: "stopped",
  notConfigured: "stopped",
  quarantine: "quarantined",
};

async function readJobNow(
  client: GraphClient,
  appId: string,
  jobId: string | undefined,
): Promise<WriteAnswer<JobNow | undefined>> {
  if (!isObjectId(appId)) return { state: "notFound", requestIds: [] };
  const read = await client.get(jobsRequest(appId));
  const answer = writeAnswer(mapOutcome(read, (value) => readPage(value, readJob)));
  if (answer.state !== "done") return answer;
  const job = chooseJob(answer.value.items, jobId);
  if (job === undefined) return { ...answer, value: undefined };
  const { jobState } = jobFacts(job.raw, "graph");
  const known = jobState?.state === "known" ? stands[jobState.value] : undefined;
  const { id, templateId } = job;
  return { ...answer, value: { id, templateId, stands: known ?? "runs" } };
}

async function onDemand(
  { client, clock, onDemandLimiter }: TenantWritesParts,
  { appId, jobId, sourceId }: Readonly<Record<"appId" | "jobId" | "sourceId", string>>,
): ReturnType<TenantWrites["provisionOnDemand"]> {
  const path = jobPath(appId, jobId, "provisionOnDemand");
  if (path === undefined) return { state: "notFound", requestIds: [] };
  const schema = writeAnswer(await client.get(schemaRequest(appId, jobId)));
  if (schema.state === "unknown") return { state: "busy", retryAfterMs: 0, requestIds: [] };
  if (schema.state !== "done") return schema;
  const rule = onDemandRule(schema.value);
  if (rule === undefined) return { ...schema, value: undefined };
  const admission = await onDemandLimiter.admit(clock.now() + patience.admission);
  if (admission.state === "refused") {
    return { state: "busy", retryAfterMs: admission.retryAfterMs, requestIds: [] };
  }
  const { ruleId, objectTypeName } = rule;
  const body = { parameters: [{ ruleId, subjects: [{ objectId: sourceId, objectTypeName }] }] };
  const until = clock.now() + patience.onDemand;
  const request = { path, permission: may.jobs };
  const answer = writeAnswer(await client.write(request, { method: "POST", body }, { until }));
  if (answer.state === "busy") onDemandLimiter.pause(answer.retryAfterMs);
  return answer.state === "done" ? { ...answer, value: onDemandResult(answer.value) } : answer;
}

const assignmentShape = z.object({
  id: z.string().min(1),
  appRoleId: z.string(),
  principalId: z.string(),
});
const readKept = (value: unknown): KeptAssignment | undefined =>
  assignmentShape.safeParse(value).data;

async function readAssignments(
  client: GraphClient,
  appId: string,
  personId: string,
): Promise<WriteAnswer<readonly KeptAssignment[]>> {
  if (!isObjectId(appId)) return { state: "notFound", requestIds: [] };
  const request = assignmentsRequest(appId);
  const first = mapOutcome(await client.get(request), (value) => readPage(value, readKept));
  const read = writeAnswer(await readOn(client, request, first, readKept, { pages: mostPages }));
  if (read.state !== "done") return read;
  const { items, next } = read.value;
  // A list that was cut short does not say who is not in it.
  if (next !== undefined) return { state: "unknown", requestIds: read.requestIds };
  return { ...read, value: items.filter(({ principalId }) => principalId === personId) };
}
