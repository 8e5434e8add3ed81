import { createHash } from "node:crypto";

import { graphIdentity } from "./botIdentity";
import { type DemoForAll, startDemo } from "./demoForAll";
import { type TokenOf } from "./fixes/port";
import {
  type Clock,
  checkPermissions,
  checkWritePermissions,
  type AnswerLimits,
  checkRoleGroups,
  clouds,
  createCredential,
  createDirectory,
  createEvidenceSource,
  createGraphClient,
  createGroups,
  createLocalWindow,
  createLogLimiter,
  createSharedWindow,
  createMemberships,
  createTokenProvider,
  type GraphClient,
  type Limiter,
  type OwnSource,
  type StartWindow,
  type PermissionCheck,
  type RoleGroupCheck,
  staticToken,
  systemClock,
  type TokenProvider,
  watchedClient,
  withDelegatedReading,
} from "./graph";
import { type Directory, type EvidenceSource, type Groups, type Memberships } from "./graph/port";
import { rankEntries } from "./judging/rankEntries";
import { measuredEvidence, measuredLimiter } from "./measured";
import { type DocumentStore } from "./store/port";
import { checkWatchedApplications, type WatchedCheck } from "./watchedApplications";
import { type Settings } from "./settings";
import { type Logger, noTelemetry } from "./telemetry";
import { type Telemetry } from "./telemetry/port";
import { createWritesFor, type WritesFor } from "./writesFor";

/** Somebody one can be in local mode. */
export interface Persona {
  readonly role: "employee" | "helpdesk" | "engineer";
  readonly userId: string;
  readonly displayName: string;
  readonly about: string;
  readonly app: string;
  readonly questions: readonly string[];
}

/** The tenant that is diagnosed: a real one, or the demo tenant on loopback. */
export interface Tenant {
  readonly directory: Directory;
  readonly groups: Groups;
  readonly evidence: EvidenceSource;
  /** Somebody, by Entra object id, is not signed in any more: nothing is read with their token. */
  readonly signedOut: (userId: string) => void;
  /** In the groups of the settings that make roles. */
  readonly memberships: Memberships;
  readonly adminCenter: string;
  readonly personas: readonly Persona[];
  /** The writes that fixes need, with the rights of the settings; "none" where nobody has any. */
  readonly writesFor: WritesFor;
  checkPermissions(): Promise<readonly PermissionCheck[]>;
  checkRoleGroups(groups: readonly string[]): Promise<readonly RoleGroupCheck[]>;
  /** Whether the applications to watch are there. */
  checkWatched(watched: readonly string[]): Promise<readonly WatchedCheck[]>;
  /** Whether there is a token for Graph. */
  givesToken(): Promise<boolean>;
  /** Whether Graph answers now. */
  answers(): Promise<boolean>;
  /** Takes permissions away from the demo tenant's caller; nothing happens with a real tenant. */
  readonly withhold: (permissions: readonly string[]) => void;
  /** Puts a job of the demo tenant into quarantine or mends it; nothing happens with a real tenant. */
  readonly stageJob: (application: string, as: "quarantined" | "mended") => void;
  readonly close: () => Promise<void>;
}

/** What may be handed in for tests and benchmarks. */
export interface TenantOutside {
  readonly log: Logger;
  /** Requests for the provisioning log in 10 s; the documented 5 when missing. */
  readonly logRequests?: number;
  /** Where instances agree on the pace of log requests; each for itself when missing. */
  readonly store?: DocumentStore;
  /** How Graph is asked; the global `fetch` when missing. */
  readonly fetch?: typeof fetch;
  /** How long Graph has to answer a read that somebody waits for; the client's own values when missing. */
  readonly answerMs?: AnswerLimits;
  /** By which Graph is paced and given up, and what was read grows old; the system's when missing. */
  readonly graphClock?: Clock;
  /** The demo tenant that several workers share; where missing, one of its own is started. */
  readonly demo?: DemoForAll;
  /** Where waits, reads and collections are measured; nowhere when missing. */
  readonly telemetry?: Telemetry;
  /** Tokens for Graph; those of the identity in the settings when missing. */
  readonly graphToken?: TokenProvider;
  /** Whose own token may be used for fixes; nobody's when missing. */
  readonly tokenOf?: TokenOf;
  /** Drops the token of a person whom Graph wants to sign in again. */
  readonly forgetToken?: (userId: string) => Promise<void>;
}

const documentedLogRequests = 5;

/**
 * A log request may have to wait its turn (5 in 10 s for the whole tenant), so one collection may
 * take longer than a turn: the turn says so and the answer follows. Most of it is for that wait, for
 * whom a crowd is before; what Graph does not answer is given up earlier (`answerMs`), and the answer
 * says what could not be read.
 */
const collectMs = 60_000;

interface Reached {
  readonly root: string;
  readonly token: TokenProvider;
  readonly personas: readonly Persona[];
  readonly withhold: (permissions: readonly string[]) => void;
  readonly stageJob: (application: string, as: "quarantined" | "mended") => void;
  readonly close: () => Promise<void>;
}

/** Connects to the tenant of the settings; starts the demo tenant when there is no other. */
export async function openTenant(settings: Settings, outside: TenantOutside): Promise<Tenant> {
  const { log, logRequests = documentedLogRequests, fetch, graphToken, store, answerMs } = outside;
  const { telemetry = noTelemetry, demo, graphClock: clock = systemClock } = outside;
  const cloud = clouds[settings.cloud];
  const reached = await reach(settings, logRequests, demo);
  const isOwn = settings.graph.access === "demo" && demo === undefined;
  const paced = { log, telemetry, clock, ...(store && !isOwn && { store }) };
  const limiter = limiterOf(settings, reached.root, { ...paced, of: "log", requests: logRequests });
  const clientWith = (token: TokenProvider): GraphClient =>
    createGraphClient({
      ...{ root: reached.root, token, clock, limiter, log, telemetry },
      deadlineMs: collectMs,
      notOffered: cloud.notOffered,
      ...(fetch === undefined ? {} : { fetch }),
      ...(answerMs === undefined ? {} : { answerMs }),
    });
  const client = clientWith(graphToken ?? reached.token);
  const { tokenOf = () => Promise.resolve("none" as const) } = outside;
  const onDemand = { ...paced, of: "onDemand", requests: documentedLogRequests } as const;
  const directory = createDirectory(client, clock);
  const timing = {
    clock,
    turnMs: collectMs,
    rank: rankEntries,
    applications: () => directory.applications(),
  };
  const own = createEvidenceSource({ client, ...timing });
  const sourceWith = (token: string): OwnSource => {
    const mark = { refused: false };
    const theirs = watchedClient(clientWith(staticToken(token)), () => (mark.refused = true));
    const source = createEvidenceSource({ client: theirs, ...timing });
    return { source, wasRefused: () => mark.refused };
  };
  const { oauthConnection } = settings;
  const { forgetToken: forget = () => Promise.resolve() } = outside;
  const people = { own, tokenOf, sourceWith, forget };
  const delegated = oauthConnection === undefined ? undefined : withDelegatedReading(people);
  const groups = [settings.helpdeskGroupId, settings.engineersGroupId].filter(
    (id) => id !== undefined,
  );
  return {
    ...{ directory, groups: createGroups(client, clock, collectMs) },
    evidence: measuredEvidence(delegated ?? own, telemetry),
    signedOut: (userId) => delegated?.signedOut(userId),
    memberships: createMemberships({ client, clock, groups }),
    adminCenter: cloud.adminCenter,
    personas: reached.personas,
    writesFor: createWritesFor({
      ...{ fixes: settings.fixes, client, clientWith, tokenOf, clock },
      onDemandLimiter: limiterOf(settings, reached.root, onDemand),
    }),
    checkPermissions: () => checkAllPermissions(client, settings),
    checkRoleGroups: (ids) => checkRoleGroups(client, ids),
    checkWatched: (watched) => checkWatchedApplications(directory, watched),
    givesToken: () => gives(graphToken ?? reached.token),
    answers: () => answers(client, clock),
    ...{ withhold: reached.withhold, stageJob: reached.stageJob, close: reached.close },
  };
}

async function gives(token: TokenProvider): Promise<boolean> {
  try {
    return (await token()) !== "";
  } catch {
    return false;
  }
}

async function checkAllPermissions(
  client: GraphClient,
  { fixes }: Settings,
): Promise<readonly PermissionCheck[]> {
  const reads = await checkPermissions(client);
  // With the engineers' own rights the bot itself needs none of these.
  return fixes === "app" ? [...reads, ...(await checkWritePermissions(client))] : reads;
}

/** Any answer will do, a refusal too: what may be read is a matter for `doctor`. */
async function answers(client: GraphClient, clock: Clock): Promise<boolean> {
  const until = clock.now() + 2000;
  const outcome = await client.get({ path: "/organization", permission: "" }, { until });
  return !["unavailable", "signIn", "throttled"].includes(outcome.state);
}

/** What is paced, and how many requests in 10 s. */
interface Paced extends Pick<TenantOutside, "log" | "store"> {
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  readonly of: "log" | "onDemand";
  readonly requests: number;
}

/** Instances that share a store share the pace, but for that of a demo tenant of their own. */
function limiterOf(
  { graph, bot, store: { kind } }: Settings,
  root: string,
  { log, telemetry, clock, of, requests, store }: Paced,
): Limiter {
  const measured = (window: StartWindow): Limiter =>
    measuredLimiter(createLogLimiter({ clock, window }), telemetry);
  if (store === undefined || kind === "memory") return measured(createLocalWindow(clock, requests));
  // The address of a demo tenant is another one in each start.
  const place = graph.access === "demo" ? "demo" : root;
  const counted = `${place} ${bot?.tenantId ?? ""} ${bot?.appId ?? ""}`;
  const key = `limits/${of}|${createHash("sha256").update(counted).digest("base64url")}`;
  const random = Math.random;
  return measured(createSharedWindow({ store, key, clock, random, log, requests }));
}

/** The credential of the product's own identity, for Microsoft Graph and for Azure Storage. */
export function credentialOf({ cloud, bot }: Settings): ReturnType<typeof createCredential> {
  return createCredential(graphIdentity(cloud, bot));
}

async function reach(
  settings: Settings,
  logRequests: number,
  shared: DemoForAll | undefined,
): Promise<Reached> {
  const { graph, cloud } = settings;
  if (graph.access === "demo" && shared !== undefined)
    return {
      ...unstaged,
      root: shared.url,
      token: staticToken(shared.token),
      personas: shared.people,
    };
  if (graph.access === "demo") {
    const demo = await startDemo(logRequests);
    const { url, token, people } = demo;
    return {
      root: url,
      token: staticToken(token),
      personas: people.map(persona),
      withhold: demo.withhold,
      stageJob: demo.stageJob,
      close: demo.close,
    };
  }
  const real = { ...unstaged, personas: deskOfRealTenant };
  const root = graph.root ?? clouds[cloud].graphRoot;
  if (graph.access !== "identity")
    return { ...real, root, token: staticToken(graph.accessToken ?? "none") };
  const credential = credentialOf(settings);
  return { ...real, root, token: createTokenProvider({ credential, root, clock: systemClock }) };
}

/** A tenant that was here before and goes on after this process. */
const unstaged = {
  withhold: () => undefined,
  stageJob: () => undefined,
  close: () => Promise.resolve(),
};

const nobodyInParticular = { app: "", questions: [] } as const;

/**
 * Whom one can be with a real tenant in local mode. They are nobody of its directory; an employee is
 * chosen by object id (contract, `POST /portal/token`).
 */
const deskOfRealTenant: readonly Persona[] = [
  {
    ...nobodyInParticular,
    role: "helpdesk",
    userId: "00000000-0000-4000-8000-000000000001",
    displayName: "Help desk",
    about: "You ask about anybody in the tenant that GRAPH_ROOT or GRAPH_ACCESS_TOKEN opens.",
  },
  ...[1, 2].map((number) => ({
    ...nobodyInParticular,
    role: "engineer" as const,
    userId: `00000000-0000-4000-8000-00000000001${number}`,
    displayName: `Engineer ${number}`,
    about: "You see all that the help desk sees.",
  })),
];

/** Only what a page may know: which cause a demo person has is for tests. */
function persona({ role, userId, displayName, about, app, questions }: Persona): Persona {
  return { role, userId, displayName, about, app, questions };
}
