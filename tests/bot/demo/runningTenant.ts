import { type DemoTenant, type DemoTenantOptions, startDemoTenant } from "../../../bot/demo";
import { type ProvisioningObjectSummary } from "../../../bot/demo/service/logEntry";

/** 10:17 UTC: well inside a stage of the tenant. */
export const morning = new Date("2026-11-20T10:17:00Z");

/** An object of any route, with the properties that tests read. */
export interface Row {
  readonly id: string;
  readonly displayName: string;
  readonly [name: string]: unknown;
}

export interface Body extends Row {
  readonly value: readonly Row[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly innerError: Readonly<Record<string, string>>;
  };
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Body;
  }[];
  readonly "@odata.nextLink"?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Job {
  readonly id: string;
  readonly schedule: { readonly state: string };
  readonly status: { readonly steadyStateLastAchievedTime: string };
}

export interface RunningTenant extends DemoTenant {
  /** Lets time pass. */
  pass(minutes: number): void;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  remove(path: string): Promise<Answer>;
  /** Object id of the service principal with this display name. */
  app(displayName: string): Promise<string>;
  /** Log entries of a source id in an application, newest first. */
  entries(sourceId: string, app: string): Promise<readonly ProvisioningObjectSummary[]>;
  job(app: string): Promise<Job | undefined>;
}

/** Path of a list with a filter, encoded. */
export function filtered(path: string, filter: string): string {
  return `${path}?$filter=${encodeURIComponent(filter)}`;
}

const running = new Set<DemoTenant>();

// A test that fails does not reach its own close; an open server would keep the run from ending.
afterAll(async () => {
  for (const tenant of running) await tenant.close();
  running.clear();
});

/** Starts a demo tenant with a clock that stands still until told, and without the log limit. */
export async function runTenant(
  options: Partial<DemoTenantOptions> & { readonly at?: Date } = {},
): Promise<RunningTenant> {
  let now = (options.at ?? morning).getTime();
  const tenant = await startDemoTenant({
    clock: () => new Date(now),
    logLimit: "off",
    ...options,
  });
  running.add(tenant);
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const url = path.startsWith("http") ? path : `${tenant.url}/v1.0${path}`;
    const headers = new Headers(init.headers);
    if (!headers.has("authorization")) headers.set("authorization", `Bearer ${tenant.token}`);
    const response = await fetch(url, { ...init, headers });
    const text = await response.text();
    const body = (text === "" ? {} : JSON.parse(text)) as Body;
    return { status: response.status, headers: response.headers, body };
  };
  const get: RunningTenant["get"] = (path, headers = {}) => call(path, { headers });
  const app = async (displayName: string): Promise<string> => {
    const answer = await get(filtered("/servicePrincipals", `displayName eq '${displayName}'`));
    return answer.body.value[0]?.id ?? "";
  };
  return {
    ...tenant,
    get,
    app,
    pass: (minutes) => void (now += minutes * 60_000),
    post: (path, body) => call(path, { method: "POST", body: JSON.stringify(body) }),
    remove: (path) => call(path, { method: "DELETE" }),
    entries: async (sourceId, name) => {
      const filter = `sourceIdentity/id eq '${sourceId}' and servicePrincipal/id eq '${await app(name)}'`;
      const answer = await get(filtered("/auditLogs/provisioning", filter));
      return answer.body.value as readonly unknown[] as readonly ProvisioningObjectSummary[];
    },
    job: async (name) => {
      const answer = await get(`/servicePrincipals/${await app(name)}/synchronization/jobs`);
      return answer.body.value[0] as unknown as Job | undefined;
    },
  };
}
