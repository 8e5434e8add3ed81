/** Whose turn something is: lanes take turns, and those that are last go when no other has any. */
export interface Lane {
  readonly key: string;
  readonly last: boolean;
}

/** A queue in which nobody can be pushed back by the many things of somebody else. */
export interface FairQueue<T> {
  add(lane: Lane, item: T): void;
  /** Takes out the one whose turn it is. */
  next(): T | undefined;
  /** Whether nothing but what goes last is there. */
  readonly isAllLast: () => boolean;
  /** How many would go before a new one of this lane, if nothing else came. */
  ahead(lane: Lane): number;
  /** Takes out all that fit. */
  remove(fits: (item: T) => boolean): readonly T[];
  size(): number;
}

/** Creates the queue. Within a lane the order is that of arrival. */
export function createFairQueue<T>(): FairQueue<T> {
  /** By key; the lane whose turn is next comes first. Lanes without items are not kept. */
  const lanes = { first: new Map<string, T[]>(), last: new Map<string, T[]>() };
  const of = ({ last }: Lane): Map<string, T[]> => (last ? lanes.last : lanes.first);
  const count = (some: Map<string, T[]>, most = Infinity): number =>
    [...some.values()].reduce((sum, items) => sum + Math.min(items.length, most), 0);
  const size = (): number => count(lanes.first) + count(lanes.last);

  return {
    size,
    isAllLast: () => lanes.first.size === 0,
    add(lane, item) {
      const some = of(lane);
      const items = some.get(lane.key);
      if (items) items.push(item);
      else some.set(lane.key, [item]);
    },
    next() {
      const some = lanes.first.size > 0 ? lanes.first : lanes.last;
      const [turn] = some;
      if (turn === undefined) return undefined;
      const [key, items] = turn;
      const item = items.shift();
      some.delete(key);
      if (items.length > 0) some.set(key, items);
      return item;
    },
    ahead(lane) {
      const own = of(lane).get(lane.key)?.length ?? 0;
      const before = lane.last ? count(lanes.first) : 0;
      // Of each other lane as many go first as of the own, and one more, since it waits already.
      return before + count(of(lane), own + 1);
    },
    remove(fits) {
      const removed: T[] = [];
      for (const some of [lanes.first, lanes.last])
        for (const [key, items] of some) {
          removed.push(...items.filter(fits));
          const kept = items.filter((item) => !fits(item));
          if (kept.length > 0) some.set(key, kept);
          else some.delete(key);
        }
      return removed;
    },
  };
}
