import { type LogEntry } from "../logs/port";
import { type GraphRequest } from "./graphRequest";
import { literal, queryString } from "./odata";

/** Whose entries: the object in the source, in the target, or anyone of a name. */
export interface LogQuestion {
  /** Object id of the service principal; every application when missing. */
  readonly app?: string;
  /** ISO 8601; as far back as entries are kept when missing. */
  readonly since?: string;
  /** ISO 8601: entries from then on are left out. */
  readonly until?: string;
  readonly sourceId?: string;
  readonly targetIds?: readonly string[];
  /** Ids of the source object that may be meant, such as a worker id. */
  readonly workerId?: string;
  readonly name?: string;
}

/** Entries are kept 30 days (7 without P1: the service then simply has fewer). */
const retentionMs = 30 * 24 * 60 * 60_000;

export interface LogQuery extends Pick<LogQuestion, "app" | "since" | "until"> {
  /** Conditions of which one must hold; none asks for everybody's entries. */
  readonly who: readonly string[];
  readonly rows: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The query for entries (provisioningobjectsummary-list.md): only eq, contains, gt and lt are
 * supported, `$select` and `$count` are not, and `$orderby` is not relied on.
 */
export function logRequest({ app, since, until, who, rows, now }: LogQuery): GraphRequest {
  const [only, ...others] = who;
  const $filter = [
    ...(only === undefined ? [] : [others.length === 0 ? only : `(${who.join(" or ")})`]),
    ...(app === undefined ? [] : [`servicePrincipal/id eq ${literal(app)}`]),
    newerThan(since, now),
    ...(until === undefined ? [] : [`activityDateTime lt ${until.slice(0, 19)}Z`]),
  ].join(" and ");
  return {
    path: `/auditLogs/provisioning${queryString({ $filter, $top: rows })}`,
    permission: "AuditLog.Read.All",
  };
}

function newerThan(since: string | undefined, now: number): string {
  return `activityDateTime gt ${keptSince(since, now).slice(0, 19)}Z`;
}

/** The moment that was asked for (ISO 8601), or the oldest one that entries are kept from. */
export function keptSince(since: string | undefined, now: number): string {
  const kept = now - retentionMs;
  const asked = since === undefined ? kept : Date.parse(since);
  return new Date(Math.max(kept, Number.isNaN(asked) ? kept : asked)).toISOString();
}

/**
 * The conditions of a question. Ids come first, since filters are case sensitive; a name is compared
 * in lower case.
 */
export function whoOf({ sourceId, workerId, targetIds = [], name }: LogQuestion): string[] {
  return [
    ...[sourceId, workerId].flatMap((id) => (id ? [`sourceIdentity/id eq ${literal(id)}`] : [])),
    ...targetIds.map((id) => `targetIdentity/id eq ${literal(id)}`),
    ...(name
      ? [`contains(tolower(sourceIdentity/displayName),${literal(name.toLowerCase())})`]
      : []),
  ];
}

/** Whether an entry is one that the conditions of a question find. */
export function concerns(entry: LogEntry, question: LogQuestion): boolean {
  const { sourceId, workerId, targetIds = [], name } = question;
  const { source, target } = entry;
  return (
    isSame(source.id, sourceId) ||
    isSame(source.id, workerId) ||
    targetIds.some((id) => isSame(target.id, id)) ||
    (!!name && source.displayName.toLowerCase().includes(name.toLowerCase()))
  );
}

function isSame(actual: string, wanted: string | undefined): boolean {
  return !!wanted && actual.toLowerCase() === wanted.toLowerCase();
}
