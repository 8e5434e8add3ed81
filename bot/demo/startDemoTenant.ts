import { randomBytes, timingSafeEqual } from "node:crypto";
import { batchReply, readTarget } from "./http/batch";
import { dispatch } from "./http/dispatch";
import { badQuery, graphError } from "./http/graphError";
import { type GraphReply, type GraphRequest } from "./http/graphRequest";
import { type HttpExchange, startLoopbackServer } from "./http/httpServer";
import { createLogLimiter, documentedLogLimit, type LogLimit } from "./http/logLimit";
import { type DemoPersona, personasOf } from "./personas";
import { breakJob, mendJob } from "./service/jobOperations";
import { createStagedTenant } from "./service/stagedTenant";
import { guidMaker } from "./world/guidMaker";
import { demoWorld, type World } from "./world/world";

export interface DemoTenantOptions {
  readonly clock: () => Date;
  /** The same seed gives the same ids and the same everyday changes; 1 when missing. */
  readonly seed?: number;
  /** 0 or missing takes a free port of 127.0.0.1. */
  readonly port?: number;
  /** Of the provisioning log; the documented 5 requests in 10 s when missing. */
  readonly logLimit?: LogLimit | "off";
  /** What it is made of; the world of the demo when missing. */
  readonly world?: World;
  /** The bearer token it accepts; a random one when missing. */
  readonly token?: string;
}

/** The running demo tenant: a Graph-compatible service on loopback. */
export interface DemoTenant {
  /** Root without version, `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly token: string;
  /** People one can be, helpdesk first. */
  readonly people: readonly DemoPersona[];
  /** Takes these permissions away from the caller, and gives back those not named. */
  readonly withhold: (permissions: readonly string[]) => void;
  /** Puts the job of an application, by its name, into quarantine now, or lets it go on. */
  readonly stageJob: (application: string, as: "quarantined" | "mended") => void;
  readonly close: () => Promise<void>;
}

/** Starts the demo tenant. Rejects when the port is taken. */
export async function startDemoTenant(options: DemoTenantOptions): Promise<DemoTenant> {
  const { clock, seed = 1, port = 0, logLimit = documentedLogLimit } = options;
  const token = options.token ?? randomBytes(24).toString("base64url");
  const guid = guidMaker(seed);
  const tenant = createStagedTenant(seed, options.world ?? demoWorld);
  const limiter = createLogLimiter(logLimit);
  let withheld: ReadonlySet<string> = new Set();
  const gatekeeping = {
    limiter,
    holds: (permission: string) => granted.has(permission) && !withheld.has(permission),
  };
  let requests = 0;
  const newRequestId = (): string => guid("request", (requests += 1));
  let url = "";

  const answer = (exchange: HttpExchange): GraphReply => {
    if (!isBearer(exchange.headers["authorization"], token))
      return graphError(401, "InvalidAuthenticationToken", "Access token is empty or not valid.");
    const target = readTarget(exchange.url);
    const path = target && /^\/v1\.0(\/.*)$/s.exec(target.path)?.[1];
    if (target === undefined || path === undefined) return badQuery("Invalid version or url.");
    const now = clock().getTime();
    const state = { ...tenant.at(now), guid };
    const root = `${url}/v1.0`;
    const one = (request: GraphRequest): GraphReply => dispatch(request, state, gatekeeping);
    return path.toLowerCase() === "/$batch" && exchange.method === "POST"
      ? batchReply(exchange.body, root, now, newRequestId, one)
      : one({ ...exchange, path, query: target.query, root });
  };

  tenant.at(clock().getTime());
  const server = await startLoopbackServer(port, answer, newRequestId, clock);
  url = server.url;
  return {
    url,
    token,
    people: personasOf(guid),
    withhold: (permissions) => void (withheld = new Set(permissions)),
    stageJob: (application, as) => {
      const staged = tenant.at(clock().getTime());
      const { stage, now } = staged;
      const job = stage.jobs.find(({ principal: { plan } }) => plan.displayName === application);
      if (job === undefined) throw new Error(`${application} has no job`);
      (as === "quarantined" ? breakJob : mendJob)(job, now);
      staged.keep();
    },
    close: server.close,
  };
}

/** What the caller may do unless it is withheld. */
const granted: ReadonlySet<string> = new Set([
  "AuditLog.Read.All",
  "Synchronization.Read.All",
  "Synchronization.ReadWrite.All",
  "Application.Read.All",
  "AppRoleAssignment.ReadWrite.All",
  "User.Read.All",
  "GroupMember.Read.All",
]);

function isBearer(header: string | undefined, token: string): boolean {
  const sent = Buffer.from(header ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return sent.length === wanted.length && timingSafeEqual(sent, wanted);
}
