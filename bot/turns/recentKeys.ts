/** The last keys that were put in; those that are older are forgotten. */
export interface RecentKeys {
  has(key: string): boolean;
  add(key: string): void;
  delete(key: string): void;
}

/** Makes a memory of at most `most` keys. */
export function createRecentKeys(most: number): RecentKeys {
  // A Set keeps the order of insertion.
  const keys = new Set<string>();
  return {
    has: (key) => keys.has(key),
    add(key) {
      keys.delete(key);
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > most && oldest !== undefined) keys.delete(oldest);
    },
    delete: (key) => void keys.delete(key),
  };
}
