import { type ProvisioningObjectSummary } from "./logEntry";

const retentionMs = 30 * 24 * 3_600_000;
/** More entries than a demo writes in 30 days; a bound, not a feature. */
const maxEntries = 20_000;

/** What a query fixes by equality, so that only those entries are looked at. */
export interface LogIndexKeys {
  readonly servicePrincipalId?: string;
  readonly sourceId?: string;
}

/** The provisioning log: entries of 30 days, found by application and by source object. */
export interface ProvisioningLog {
  readonly append: (entry: ProvisioningObjectSummary) => void;
  /** Entries that can match, newest first; all of them when nothing is fixed. */
  candidates(keys: LogIndexKeys): readonly ProvisioningObjectSummary[];
  /** Drops what is older than 30 days, and the oldest beyond the bound. */
  prune(now: number): void;
}

/** An empty log. */
export function createProvisioningLog(): ProvisioningLog {
  let entries: ProvisioningObjectSummary[] = [];
  let index = indexOf(entries);
  let sorted = true;
  return {
    append(entry) {
      entries.push(entry);
      sorted = false;
    },
    candidates({ servicePrincipalId, sourceId }) {
      if (!sorted) {
        entries.sort(newestFirst);
        index = indexOf(entries);
        sorted = true;
      }
      if (sourceId !== undefined) return index.bySource.get(sourceId) ?? [];
      if (servicePrincipalId !== undefined) return index.byPrincipal.get(servicePrincipalId) ?? [];
      return entries;
    },
    prune(now) {
      const oldest = new Date(now - retentionMs).toISOString();
      if (entries.length <= maxEntries && entries.every((one) => one.activityDateTime > oldest))
        return;
      entries = entries
        .filter((one) => one.activityDateTime > oldest)
        .sort(newestFirst)
        .slice(0, maxEntries);
      sorted = false;
    },
  };
}

/** Newest first; entries of the same second by id, so that the order is always the same. */
export function newestFirst(
  a: Pick<ProvisioningObjectSummary, "activityDateTime" | "id">,
  b: Pick<ProvisioningObjectSummary, "activityDateTime" | "id">,
): number {
  if (a.activityDateTime !== b.activityDateTime)
    return a.activityDateTime < b.activityDateTime ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

interface Index {
  readonly byPrincipal: ReadonlyMap<string, readonly ProvisioningObjectSummary[]>;
  readonly bySource: ReadonlyMap<string, readonly ProvisioningObjectSummary[]>;
}

function indexOf(entries: readonly ProvisioningObjectSummary[]): Index {
  return {
    byPrincipal: grouped(entries, (entry) => entry.servicePrincipal.id),
    bySource: grouped(entries, (entry) => entry.sourceIdentity.id),
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
