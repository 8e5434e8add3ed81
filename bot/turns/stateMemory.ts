import { type StoredDocument } from "../store/port";

/** A conversation's document together with what was read from it. */
export interface Remembered<S> {
  readonly document: StoredDocument;
  readonly state: S;
}

/**
 * The states that this process read or wrote last. A turn asks the store whether its state is still
 * the stored one and so need not parse it again; nothing is believed without the store.
 */
export interface StateMemory<S> {
  recall(key: string): Remembered<S> | undefined;
  keep(remembered: Remembered<S>): void;
  forget(key: string): void;
}

/** Makes a memory of at most `most` conversations; the one unused for longest goes first. */
export function createStateMemory<S>(most: number): StateMemory<S> {
  // A Map keeps the order of insertion.
  const kept = new Map<string, Remembered<S>>();
  return {
    recall: (key) => kept.get(key),
    keep(remembered) {
      const { key } = remembered.document;
      kept.delete(key);
      kept.set(key, remembered);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    forget: (key) => {
      kept.delete(key);
    },
  };
}
