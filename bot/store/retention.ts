import { z } from "zod";

import { type Logger } from "../telemetry";
import { type DocumentStore, type Json, type StoredDocument } from "./port";

/** Documents that are not kept for ever. */
export interface Passing {
  /** All keys of the kind begin with it. */
  readonly prefix: string;
  /** Documents with the same value go together, when the youngest is old enough; they list together. */
  readonly group: (key: string) => string;
  /** When it was last of use, in milliseconds since 1970; undefined keeps it. */
  readonly usedAt: (value: Json) => number | undefined;
  /** Age in milliseconds from which it goes. */
  readonly keepMs: number;
}

export interface RetentionParts {
  readonly store: DocumentStore;
  readonly clock: { now(): number };
  readonly random: () => number;
  readonly log: Logger;
  readonly passing: readonly Passing[];
}

export interface RetentionLimits {
  /** Milliseconds between two sweeps of all instances together. */
  readonly everyMs?: number;
  /** Documents that one sweep looks at; the next goes on where it ended. */
  readonly most?: number;
}

/** Deletes what is older than it may be. */
export interface Retention {
  start(): void;
  stop(): Promise<void>;
  /** A sweep, if it is this instance's turn; resolves with how many documents went. Never rejects. */
  sweepNow(): Promise<number>;
}

const pageSize = 100;
const defaultEveryMs = 3_600_000;
const defaultMost = 20_000;
const sweepKey = "sweeps/retention";
const sweepShape = z.object({
  schema: z.literal(1),
  at: z.number(),
  /** The key after which the next sweep goes on. */
  after: z.string(),
});

/**
 * Creates the sweep. A small document, written only if unchanged, says when the last one began: so
 * one instance does it, and the others look again later.
 */
export function createRetention(parts: RetentionParts, limits: RetentionLimits = {}): Retention {
  const { log, random } = parts;
  const { everyMs = defaultEveryMs } = limits;
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<number> | undefined;
  let stopping = false;

  const sweepNow = (): Promise<number> => {
    sweeping ??= sweep(parts, limits, () => stopping)
      .then((count) => {
        if (count > 0) log.info("retentionSwept", { count });
        return count;
      })
      .catch((error: unknown) => {
        log.warn("retentionFailed", { error });
        return 0;
      })
      .finally(() => {
        sweeping = undefined;
      });
    return sweeping;
  };
  const schedule = (): void => {
    if (stopping) return;
    timer = setTimeout(
      () => void sweepNow().then(schedule),
      everyMs * (0.1 + random() / 4),
    ).unref();
  };

  return {
    start: schedule,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await sweeping;
    },
    sweepNow,
  };
}

async function sweep(
  parts: RetentionParts,
  limits: RetentionLimits,
  stopping: () => boolean,
): Promise<number> {
  const { store, clock } = parts;
  const { everyMs = defaultEveryMs, most = defaultMost } = limits;
  const now = clock.now();
  const document = await store.read(sweepKey);
  const last = sweepShape.safeParse(document?.value).data ?? { at: 0, after: "" };
  if (now - last.at < everyMs) return 0;
  const begun = { schema: 1, at: now, after: last.after };
  const mine = await store.write(sweepKey, begun, document ?? "absent");
  if (mine.state === "conflict") return 0;
  const from = { after: last.after, left: most, deleted: 0 };
  const reached = await sweepKinds(parts, now, from, stopping);
  const ended = reached.left > 0 && !stopping();
  await store.write(sweepKey, { ...begun, after: ended ? "" : reached.after }, "any");
  return reached.deleted;
}

async function sweepKinds(
  { store, passing }: RetentionParts,
  now: number,
  from: Reached,
  stopping: () => boolean,
): Promise<Reached> {
  // Kinds before the one where the last sweep ended had their turn.
  const kinds = passing
    .filter(({ prefix }) => from.after < prefix || from.after.startsWith(prefix))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
  let reached = from;
  for (const kind of kinds) {
    if (reached.left <= 0 || stopping()) break;
    reached = await sweepKind(store, kind, now, reached, stopping);
  }
  return reached;
}

interface Reached {
  readonly after: string;
  readonly left: number;
  readonly deleted: number;
}

async function sweepKind(
  store: DocumentStore,
  { prefix, group, usedAt, keepMs }: Passing,
  now: number,
  from: Reached,
  stopping: () => boolean,
): Promise<Reached> {
  let { left, deleted } = from;
  let after = from.after.startsWith(prefix) ? from.after : "";
  let open: { name: string; documents: Pick<StoredDocument, "key" | "version">[]; used: number } = {
    name: "",
    documents: [],
    used: 0,
  };
  /** The last first: what is left when this breaks off has no gap, and goes with the next sweep. */
  const close = async (): Promise<void> => {
    if (open.used >= now - keepMs) return;
    for (const document of open.documents.reverse()) {
      if (await store.delete(document.key, document)) deleted++;
      else return;
    }
  };
  // A group that is begun is looked through, however large.
  while (!stopping()) {
    const page = await store.list(prefix, { after, limit: pageSize });
    for (const { key, version, value } of page) {
      const name = group(key);
      if (name !== open.name) {
        await close();
        if (left <= 0) return { after, left, deleted };
        open = { name, documents: [], used: 0 };
      }
      open.documents.push({ key, version });
      open.used = Math.max(open.used, usedAt(value) ?? Infinity);
      after = key;
      left--;
    }
    if (page.length < pageSize) {
      await close();
      return { after, left, deleted };
    }
  }
  return { after, left, deleted };
}
