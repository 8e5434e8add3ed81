import { createHash } from "node:crypto";
import { z } from "zod";

import { type DocumentStore } from "../store/port";
import { type AuditEntry, type AuditLog } from "./port";

const prefix = "audit/";
const pageSize = 200;
/** Digits of a time in milliseconds, so that keys sort by time. */
const timeDigits = 15;

const entryShape = z.object({
  at: z.string(),
  by: z.string(),
  role: z.enum(["employee", "helpdesk", "engineer"]),
  action: z.enum(["lookup", "deleteData", "fix"]),
  user: z.string().optional(),
  app: z.string().optional(),
  fix: z.string().optional(),
  outcome: z.string().optional(),
});

export interface AuditQuery {
  /** Entries at or after this time, in milliseconds since 1970. */
  readonly since?: number;
  /** Entries by or about this person, as Entra object id. */
  readonly user?: string;
}

export interface ReadableAuditLog extends AuditLog {
  /** Entries in order of time. */
  read(query: AuditQuery): AsyncGenerator<AuditEntry>;
}

/** Creates the audit log: one document per entry, `audit/<time>|<hash of the key>`. */
export function createAuditLog({ store }: { readonly store: DocumentStore }): ReadableAuditLog {
  return {
    append: async (key, entry) => {
      const hash = createHash("sha256").update(key).digest("base64url");
      await store.write(
        `${timeKey(Date.parse(entry.at))}|${hash}`,
        { schema: 1, ...entry },
        "absent",
      );
    },
    read: (query) => readAudit(store, query),
  };
}

async function* readAudit(
  store: DocumentStore,
  { since = 0, user }: AuditQuery,
): AsyncGenerator<AuditEntry> {
  let after = timeKey(since);
  for (;;) {
    const page = await store.list(prefix, { after, limit: pageSize });
    for (const { key, value } of page) {
      after = key;
      const parsed = entryShape.safeParse(value);
      if (!parsed.success) continue;
      const entry = auditEntry(parsed.data);
      if (user === undefined || entry.by === user || entry.user === user) yield entry;
    }
    if (page.length < pageSize) return;
  }
}

/** A time that cannot be read sorts first rather than being lost. */
function timeKey(ms: number): string {
  const whole = Number.isFinite(ms) && ms > 0 ? Math.floor(ms) : 0;
  return prefix + String(whole).padStart(timeDigits, "0");
}

/** JSON holds no undefined members: what is not there is left out. */
function auditEntry(parsed: z.infer<typeof entryShape>): AuditEntry {
  return Object.fromEntries(
    Object.entries(parsed).filter(([, value]) => value !== undefined),
  ) as unknown as AuditEntry;
}
