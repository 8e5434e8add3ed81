import { readEntries, readEntry } from "../logs";
import { type LogEntry } from "../logs/port";
import { createCache } from "./cache";
import { type Page, readOn, readPage } from "./collection";
import { type CallOptions, type GraphClient } from "./client";
import { type GraphRequest } from "./graphRequest";
import { type Clock } from "./clock";
import { literal, queryString } from "./odata";
import { mapOutcome, type Outcome } from "./outcome";
import { isAccountJob } from "./synchronization";

/** Entries are kept 30 days (7 without P1: the service then simply has fewer). */
const retentionMs = 30 * 24 * 60 * 60_000;
/** Rows are big (steps and changed properties), and the newest few decide. */
const maxRows = 20;
/** In all applications of a person. */
const maxRowsEverywhere = 100;
/** Of everybody in an application: about 3 MB at most. */
const sweep = { rows: 200, furtherPages: 4 } as const;

/** Whose entries: the object in the source, in the target, or anyone of a name. */
export interface LogQuestion {
  /** Object id of the service principal. */
  readonly app?: string;
  /** ISO 8601; as far back as entries are kept when missing. */
  readonly since?: string;
  readonly sourceId?: string;
  readonly targetIds?: readonly string[];
  /** Ids of the source object that may be meant, such as a worker id. */
  readonly workerId?: string;
  readonly name?: string;
}

export interface ReadOptions extends CallOptions {
  readonly fresh?: boolean;
}

/** The newest entries about accounts, and whether older ones were left unread. */
export interface LogPage {
  readonly entries: readonly LogEntry[];
  readonly more: boolean;
}

/** The provisioning log of the tenant. */
export interface ProvisioningLogs {
  /** Entries newest first. None found is an empty page, not a failure. */
  find(question: LogQuestion, options?: ReadOptions): Promise<Outcome<LogPage>>;
  /** Entries of everybody in an application, a bounded number; people's questions go before further pages. */
  sweep(
    question: Required<Pick<LogQuestion, "app" | "since">>,
    options?: ReadOptions,
  ): Promise<Outcome<LogPage>>;
}

/** Reads the provisioning log; the same question within a minute is asked once. */
export function createProvisioningLogs(client: GraphClient, clock: Clock): ProvisioningLogs {
  const cache = createCache<Outcome<LogPage>>({
    clock,
    ttlMs: 60_000,
    max: 500,
    keep: ({ state }) => state === "ok",
  });
  const sweeps = createCache<Outcome<LogPage>>({
    clock,
    ttlMs: 60_000,
    max: 5,
    keep: ({ state }) => state === "ok",
  });
  return {
    find(question, { fresh = false, ...options } = {}) {
      const { sourceId, targetIds = [], workerId, name } = question;
      if (![sourceId, workerId, name, ...targetIds].some(Boolean))
        return Promise.resolve({
          state: "ok",
          value: { entries: [], more: false },
          requestIds: [],
        });
      const load = async (): Promise<Outcome<LogPage>> => {
        const outcome = await client.get(logRequest(question, clock.now()), options);
        return mapOutcome(outcome, newestFirst);
      };
      return cache.get(JSON.stringify(question), load, { fresh });
    },
    sweep(question, { fresh = false, ...options } = {}) {
      const load = async (): Promise<Outcome<LogPage>> => {
        const request = sweepRequest(question, clock.now());
        const first = mapOutcome(await client.get(request, options), (value) =>
          readPage(value, readEntry),
        );
        const pages = { pages: sweep.furtherPages, background: true, ...options };
        return mapOutcome(await readOn(client, request, first, readEntry, pages), accountEntries);
      };
      return sweeps.get(JSON.stringify(question), load, { fresh });
    },
  };
}

/**
 * The query for a question (provisioningobjectsummary-list.md): only eq, contains, gt and lt are
 * supported, `$select` and `$count` are not, and `$orderby` is not relied on. Ids come first, since
 * filters are case sensitive; a name is compared in lower case.
 */
function logRequest(question: LogQuestion, now: number): GraphRequest {
  const { app, sourceId, targetIds = [], workerId, name } = question;
  const who = [
    ...[sourceId, workerId].flatMap((id) => (id ? [`sourceIdentity/id eq ${literal(id)}`] : [])),
    ...targetIds.map((id) => `targetIdentity/id eq ${literal(id)}`),
    ...(name
      ? [`contains(tolower(sourceIdentity/displayName),${literal(name.toLowerCase())})`]
      : []),
  ];
  const $filter = [
    who.length === 1 ? who[0] : `(${who.join(" or ")})`,
    ...(app === undefined ? [] : [`servicePrincipal/id eq ${literal(app)}`]),
    newerThan(question, now),
  ].join(" and ");
  return logPath($filter, app === undefined ? maxRowsEverywhere : maxRows);
}

function sweepRequest(question: Pick<LogQuestion, "app" | "since">, now: number): GraphRequest {
  const app = `servicePrincipal/id eq ${literal(question.app ?? "")}`;
  return logPath(`${app} and ${newerThan(question, now)}`, sweep.rows);
}

function newerThan({ since }: Pick<LogQuestion, "since">, now: number): string {
  const kept = now - retentionMs;
  const asked = since === undefined ? kept : Date.parse(since);
  const from = new Date(Math.max(kept, Number.isNaN(asked) ? kept : asked));
  return `activityDateTime gt ${from.toISOString().slice(0, 19)}Z`;
}

function logPath($filter: string, $top: number): GraphRequest {
  return {
    path: `/auditLogs/provisioning${queryString({ $filter, $top })}`,
    permission: "AuditLog.Read.All",
  };
}

function accountEntries({ items, next }: Page<LogEntry>): LogPage {
  const entries = items
    .filter(({ jobId }) => isAccountJob(jobId))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || 0);
  return { entries, more: next !== undefined };
}

function newestFirst(value: unknown): LogPage | undefined {
  if (typeof value !== "object" || value === null || !("value" in value)) return undefined;
  if (!Array.isArray(value.value)) return undefined;
  const next = "@odata.nextLink" in value ? { next: "" } : {};
  return accountEntries({ items: readEntries(value, maxRowsEverywhere), ...next });
}
