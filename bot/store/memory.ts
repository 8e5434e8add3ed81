import { assertDocumentKey, assertKeyPrefix } from "./documentKey";
import { type DocumentStore, type Expected, type Json, type StoredDocument } from "./port";

interface Kept {
  /** JSON text, so that nobody changes a stored document through a shared object. */
  readonly text: string;
  readonly version: string;
}

/** A store that lives as long as the process: for tests and for trying the bot out. */
export function openMemoryStore(): DocumentStore {
  const kept = new Map<string, Kept>();
  /** All keys in byte order; they are ASCII, so string order is byte order. */
  const order: string[] = [];
  let versions = 0;

  const fits = (key: string, expected: Expected): boolean => {
    if (expected === "any") return true;
    const version = kept.get(key)?.version;
    return expected === "absent" ? version === undefined : version === expected.version;
  };
  const document = (key: string, { text, version }: Kept): StoredDocument => ({
    key,
    value: JSON.parse(text) as Json,
    version,
  });

  return {
    read: (key, known) => {
      assertDocumentKey(key);
      const found = kept.get(key);
      if (known !== undefined && found?.version === known.version) return Promise.resolve(known);
      return Promise.resolve(found && document(key, found));
    },
    write: (key, value, expected) => {
      assertDocumentKey(key);
      if (!fits(key, expected)) return Promise.resolve({ state: "conflict" });
      const version = String(++versions);
      if (!kept.has(key)) order.splice(firstFrom(order, key), 0, key);
      kept.set(key, { text: JSON.stringify(value), version });
      return Promise.resolve({ state: "written", version });
    },
    delete: (key, expected = "any") => {
      assertDocumentKey(key);
      if (!kept.has(key) || !fits(key, expected)) return Promise.resolve(false);
      kept.delete(key);
      order.splice(firstFrom(order, key), 1);
      return Promise.resolve(true);
    },
    list: (prefix, { after = "", limit, except }) => {
      assertKeyPrefix(prefix);
      const found: StoredDocument[] = [];
      for (let at = firstFrom(order, after > prefix ? after : prefix); found.length < limit; at++) {
        const key = order[at];
        if (!key?.startsWith(prefix)) break;
        const one = kept.get(key);
        if (one !== undefined && key > after && key !== except) found.push(document(key, one));
      }
      return Promise.resolve(found);
    },
    ping: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

/** Index of the first key that is not before `key`. */
function firstFrom(order: readonly string[], key: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
