import { z } from "zod";
import { type GraphRequest } from "./graphRequest";

const permission = "Synchronization.Read.All";

const job = z.object({
  id: z.string().min(1),
  templateId: z.string().nullish().catch(undefined),
  status: z
    .object({ code: z.string().nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
});

/** A synchronization job; its state is read by bot/logs from `raw`. */
export interface SynchronizationJob {
  readonly id: string;
  /** Tells the scenario: `Azure2Azure`, `AD2AADProvisioning`, `API2AAD`, ... "" when not said. */
  readonly templateId: string;
  readonly code: string;
  /** As Graph sent it. */
  readonly raw: unknown;
}

/** The jobs of an application; the id is the object id of its service principal. */
export function jobsRequest(servicePrincipalId: string): GraphRequest {
  const id = encodeURIComponent(servicePrincipalId);
  return { path: `/servicePrincipals/${id}/synchronization/jobs`, permission };
}

/** The schema of a job: scope and attribute mappings. */
export function schemaRequest(servicePrincipalId: string, jobId: string): GraphRequest {
  const id = encodeURIComponent(servicePrincipalId);
  const path = `/servicePrincipals/${id}/synchronization/jobs/${encodeURIComponent(jobId)}/schema`;
  return { path, permission };
}

/** Reads a job leniently: only the id must be there. */
export function readJob(value: unknown): SynchronizationJob | undefined {
  const parsed = job.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, templateId, status } = parsed.data;
  return { id, templateId: templateId ?? "", code: status?.code ?? "", raw: value };
}

/** Jobs beside the one that makes accounts: password hashes, Exchange attributes (cloud sync). */
const besideAccounts = /PasswordHash|ExchangeHybridWriteback/i;

/** Whether a job, by its id or template, has to do with accounts. */
export function isAccountJob(idOrTemplate: string): boolean {
  return !besideAccounts.test(idOrTemplate);
}

/**
 * The job a question is about: a service principal can have several. The one the log entry names;
 * otherwise the first that makes accounts, one that is configured before one that is not.
 */
export function chooseJob(
  jobs: readonly SynchronizationJob[],
  entryJobId?: string,
): SynchronizationJob | undefined {
  const accounts = jobs.filter(
    ({ id, templateId }) => isAccountJob(id) && isAccountJob(templateId),
  );
  return (
    accounts.find(({ id }) => id === entryJobId) ??
    accounts.find(({ code }) => code !== "NotConfigured") ??
    accounts[0] ??
    jobs[0]
  );
}
