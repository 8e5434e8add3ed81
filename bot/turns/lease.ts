import { z } from "zod";

import { type DocumentStore, type Json } from "../store/port";
import { type Logger } from "../telemetry";

/** The process as the system it runs on knows it. */
export interface ThisProcess {
  /** Where process ids mean something: a machine, or a container on it; unique in the world. */
  readonly space: string;
  readonly pid: number;
  /** Whether a process of this space runs. */
  readonly isRunning: (pid: number) => boolean;
  /** An id that nobody has had. */
  readonly newId: () => string;
}

export interface LeaseLimits {
  /** Milliseconds for which an instance counts as alive after it said so. */
  readonly leaseMs: number;
  /** Milliseconds after which it says so again. */
  readonly renewMs: number;
}

export interface LeaseParts {
  readonly store: DocumentStore;
  readonly clock: { now(): number };
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
  readonly log: Logger;
  readonly process: ThisProcess;
}

/** What `instances/<id>` holds. */
export interface LeaseDocument {
  readonly schema: 1;
  readonly space: string;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly aliveUntil: number;
}

/** The promise of this process to be alive, kept in the store. */
export interface Lease {
  /** The id of the lease, which the store knows by then. */
  readonly enter: () => Promise<string>;
  /** The id as long as the lease lasts. */
  current(): string | undefined;
  /** Whether this process has had the id, now or before it lapsed. */
  readonly isOwn: (id: string) => boolean;
  /** `emptyHanded`: nothing bears the id any more; otherwise others may take over at once. */
  readonly leave: (emptyHanded: boolean) => Promise<void>;
}

export const leasePrefix = "instances/";
/** The lease ends earlier for oneself than for others, whose clocks differ a little. */
const marginParts = 6;

const documentShape = z.object({
  schema: z.literal(1),
  space: z.string(),
  pid: z.number(),
  aliveUntil: z.number(),
});

export function readLease(value: Json | undefined): LeaseDocument | undefined {
  return documentShape.safeParse(value).data;
}

interface Held {
  readonly id: string;
  version: string;
  until: number;
}

/** Creates the lease; nothing is written before it is entered. Then it is renewed until it is left. */
export function createLease(parts: LeaseParts, limits: LeaseLimits): Lease {
  const { store, clock, random, log, process } = parts;
  const { space, pid } = process;
  const own = new Set<string>();
  let held: Held | undefined;
  let entering: Promise<string> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const document = (aliveUntil: number): Json => ({ schema: 1, space, pid, aliveUntil });
  const current = (): Held | undefined =>
    held && clock.now() < held.until - limits.leaseMs / marginParts ? held : undefined;
  const schedule = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void renew(), ms).unref();
  };
  const begin = async (): Promise<string> => {
    const id = process.newId();
    const until = clock.now() + limits.leaseMs;
    const written = await store.write(leasePrefix + id, document(until), "absent");
    if (written.state === "conflict") throw new Error("An instance id was drawn twice");
    own.add(id);
    held = { id, version: written.version, until };
    schedule(limits.renewMs);
    return id;
  };
  const renew = async (): Promise<void> => {
    const lease = current();
    // A lease that ran out is not taken up again: what bears its id may be in other hands.
    if (!lease) return;
    const until = clock.now() + limits.leaseMs;
    try {
      const written = await store.write(leasePrefix + lease.id, document(until), lease);
      if (written.state === "written") Object.assign(lease, { version: written.version, until });
      else lease.until = 0;
    } catch (error) {
      log.warn("leaseNotRenewed", { error });
    }
    if (held === lease) schedule(limits.renewMs * (0.5 + random() / 2));
  };

  return {
    enter: () => {
      const lease = current();
      if (lease) return Promise.resolve(lease.id);
      entering ??= begin().finally(() => {
        entering = undefined;
      });
      return entering;
    },
    current: () => current()?.id,
    isOwn: (id) => own.has(id),
    leave: async (emptyHanded) => {
      clearTimeout(timer);
      const lease = held;
      held = undefined;
      if (!lease) return;
      const key = leasePrefix + lease.id;
      if (emptyHanded) await store.delete(key);
      else await store.write(key, document(0), lease);
    },
  };
}
