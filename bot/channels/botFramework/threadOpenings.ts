/** Milliseconds an activity waits to know its thread. */
const openingMs = 3000;

export interface ThreadOpenings {
  /** Opens a thread in a channel. */
  run<T>(channel: string, open: () => Promise<T>): Promise<T>;
  /** False when none was being opened there; else resolves when all are, or after a limit. */
  over(channel: string): Promise<boolean>;
}

/**
 * Threads that are just being opened, by channel: whoever is quick writes in one before Teams has told
 * the bot which it is.
 */
export function createOpenings(): ThreadOpenings {
  const under = new Map<string, Set<Promise<unknown>>>();
  return {
    run: async <T>(channel: string, open: () => Promise<T>): Promise<T> => {
      const work = open();
      const others = under.get(channel) ?? new Set();
      under.set(channel, others.add(work));
      try {
        return await work;
      } finally {
        others.delete(work);
        if (others.size === 0) under.delete(channel);
      }
    },
    over: async (channel: string): Promise<boolean> => {
      const open = under.get(channel);
      if (open === undefined) return false;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => {
        timer = setTimeout(resolve, openingMs);
      });
      await Promise.race([Promise.allSettled([...open]), late]);
      clearTimeout(timer);
      return true;
    },
  };
}
