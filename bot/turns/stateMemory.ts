import { type StoredDocument } from "../store/port";

/** A conversation's document together with what was read from it. */
export interface Remembered<S> {
  readonly document: StoredDocument;
  readonly state: S;
}

/**
 * The states that this process read or wrote last, so that they need not be read again. A turn is only
 * written where its state is still the stored one: a memory that is behind costs a turn run twice.
 */
export interface StateMemory<S> {
  recall(key: string): Remembered<S> | undefined;
  keep(remembered: Remembered<S>): void;
  forget(key: string): void;
  /** Whether it may be relied on at a time: for a while no other process was seen to write, too. */
  isRelied(at: number): boolean;
  /** A write found that another process wrote. */
  noteOther(at: number): void;
}

/** So long after another process wrote the store is asked before each turn, in milliseconds. */
const distrustMs = 600_000;

/** Makes a memory of at most `most` conversations; the one unused for longest goes first. */
export function createStateMemory<S>(most: number): StateMemory<S> {
  // A Map keeps the order of insertion.
  const kept = new Map<string, Remembered<S>>();
  let distrusted = -Infinity;
  return {
    isRelied: (at) => at >= distrusted,
    noteOther: (at) => {
      distrusted = at + distrustMs;
    },
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
