import { jobResource } from "../../service/jobResource";
import { schemaResource } from "../../service/schemaResource";
import { type SyncJob } from "../../service/syncJob";
import { notFound } from "../graphError";
import { type GraphReply, type PathValues, type RouteHandler } from "../graphRequest";
import { getRoutes, type Route } from "../route";
import { type DemoTenantState } from "../tenantState";

const get = getRoutes("synchronization", [
  "Synchronization.Read.All",
  "Synchronization.ReadWrite.All",
]);
const jobs = "/servicePrincipals/{id}/synchronization/jobs";

/** The job that a path names. */
export function jobOf({ id, jobId }: PathValues, { stage }: DemoTenantState): SyncJob | undefined {
  return stage.jobs.find((one) => one.principal.id === id && one.id === jobId);
}

function withJob(
  reply: (job: SyncJob, state: DemoTenantState, context: string) => GraphReply,
): RouteHandler {
  return ({ root }, { id = "", jobId = "" }, state) => {
    const job = jobOf({ id, jobId }, state);
    if (job === undefined) return notFound(jobId);
    return reply(job, state, `${root}/$metadata#servicePrincipals('${id}')/synchronization/jobs`);
  };
}

/** Synchronization jobs, their state and schema. */
export const synchronizationRoutes: readonly Route[] = [
  get(jobs, ({ root }, { id = "" }, { stage, now }) => {
    if (!stage.principals.some((principal) => principal.id === id)) return notFound(id);
    const own = stage.jobs.filter(({ principal }) => principal.id === id);
    return {
      status: 200,
      body: {
        "@odata.context": `${root}/$metadata#servicePrincipals('${id}')/synchronization/jobs`,
        value: own.map((job) => jobResource(job, now)),
      },
    };
  }),
  get(
    `${jobs}/{jobId}`,
    withJob((job, { now }, context) => ({
      status: 200,
      body: { "@odata.context": `${context}/$entity`, ...jobResource(job, now) },
    })),
  ),
  get(
    `${jobs}/{jobId}/schema`,
    withJob((job, { guid }, context) => ({
      status: 200,
      body: {
        "@odata.context": `${context}('${job.id}')/schema/$entity`,
        ...schemaResource(job, guid),
      },
    })),
  ),
];
