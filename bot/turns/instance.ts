import {
  createLease,
  type LeaseDocument,
  type LeaseLimits,
  type LeaseParts,
  leasePrefix,
  readLease,
} from "./lease";

/**
 * This process among those on the same store. One lease covers everything an instance has in hand, so
 * that an activity costs no further write: pending documents name their instance, and an instance
 * that lives says so every few seconds (`instances/<id>`).
 */
export interface Instance {
  /** The id to be written on what is taken in hand; the store knows it before it is used. */
  enter(): Promise<string>;
  /** Whether what bears this id is for this process, and no other may have taken it over. */
  holds(id: string): boolean;
  /** Whether this process has had the id, now or before its lease ran out. */
  isOwn(id: string): boolean;
  /** Whether a process with this id is alive. */
  isAlive(id: string): Promise<boolean>;
  /** Ids of instances that ended without leaving, or were cut off for longer than their lease. */
  fallen(): Promise<readonly string[]>;
  /** Forgets a fallen instance of which nothing is left. */
  bury(id: string): Promise<void>;
  /** `emptyHanded`: nothing bears the id any more; otherwise others may take over at once. */
  leave(emptyHanded: boolean): Promise<void>;
}

/** More processes than anybody runs. */
const most = 1000;

/** Creates the instance; nothing is written before it is entered. */
export function createInstance(parts: LeaseParts, limits: LeaseLimits): Instance {
  const { store, clock, process } = parts;
  const lease = createLease(parts, limits);
  const isAlive = (id: string, { space, pid, aliveUntil }: LeaseDocument): boolean => {
    if (lease.isOwn(id)) return lease.current() === id;
    // The same process cannot be two instances: the other one ended, and its number came again.
    const ended = space === process.space && (pid === process.pid || !process.isRunning(pid));
    return !ended && clock.now() < aliveUntil;
  };
  return {
    enter: lease.enter,
    holds: (id) => lease.current() === id,
    isOwn: lease.isOwn,
    isAlive: async (id) => {
      const found = readLease((await store.read(leasePrefix + id))?.value);
      return found !== undefined && isAlive(id, found);
    },
    fallen: async () => {
      const documents = await store.list(leasePrefix, { limit: most });
      return documents.flatMap(({ key, value }) => {
        const id = key.slice(leasePrefix.length);
        const found = readLease(value);
        return found && !isAlive(id, found) ? [id] : [];
      });
    },
    bury: async (id) => {
      await store.delete(leasePrefix + id);
    },
    leave: lease.leave,
  };
}
