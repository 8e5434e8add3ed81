import { type DocumentStore, type Expected, type WriteResult } from "../../bot/store/port";

/** One request to the store, as the fault kit meets it. */
interface Asked {
  readonly kind: "read" | "write" | "delete" | "list";
  readonly key: string;
  /** What a write must find. */
  readonly expected?: Expected;
}

/** Answers a request in trouble; `proceed` does what was asked. */
export type StoreFault = <T>(asked: Asked, proceed: () => Promise<T>) => Promise<T>;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const broken = new Error("SQLITE_FULL: database or disk is full, said the fault kit");

/** What a store does on a bad day. */
export const storeFaults: Readonly<Record<string, StoreFault>> = {
  "is full": ({ kind }, proceed) => (kind === "write" ? Promise.reject(broken) : proceed()),
  "is gone": () => Promise.reject(broken),
  "does it, but its answer is lost": async (_, proceed) => {
    await proceed();
    throw broken;
  },
  "was changed by another": <T>({ kind, expected }: Asked, proceed: () => Promise<T>) => {
    const conflict: WriteResult = { state: "conflict" };
    // Who may only create finds a conflict where the document is there: that would be no fault.
    const mayConflict = kind === "write" && typeof expected === "object";
    return mayConflict ? Promise.resolve(conflict as T) : proceed();
  },
  "is slow": async (_, proceed) => {
    await pause(300);
    return proceed();
  },
  "answers after everybody has given up": async (_, proceed) => {
    await pause(2_500);
    return proceed();
  },
};

/** The documents that can be in trouble by themselves, by their keys. */
export const storePlaces: Readonly<Record<string, (key: string) => boolean>> = {
  "the store": () => true,
  "what was accepted": (key) => key.startsWith("pending/"),
  "the conversation": (key) => key.startsWith("state/"),
  "the chat's history": (key) => key.startsWith("directline/"),
  "the audit log": (key) => key.startsWith("audit/"),
};

/** A store whose next requests go wrong as told, until so many have. */
export interface TroubledStore {
  readonly around: (store: DocumentStore) => DocumentStore;
  trouble(fault: StoreFault, place: (key: string) => boolean, times: number): void;
  /** How many of them have gone wrong since. */
  met(): number;
}

/** Makes the fault kit that stands between the product and its store. */
export function createTroubledStore(): TroubledStore {
  let now: { fault: StoreFault; place: (key: string) => boolean; left: number } | undefined;
  let met = 0;
  const meet = <T>(asked: Asked, proceed: () => Promise<T>): Promise<T> => {
    if (!now?.place(asked.key) || now.left <= 0) return proceed();
    now.left -= 1;
    met += 1;
    return now.fault(asked, proceed);
  };
  return {
    trouble(fault, place, times) {
      now = { fault, place, left: times };
      met = 0;
    },
    met: () => met,
    around: (store) => ({
      ...store,
      read: (key, known) => meet({ kind: "read", key }, () => store.read(key, known)),
      write: (key, value, expected) =>
        meet({ kind: "write", key, expected }, () => store.write(key, value, expected)),
      delete: (key, expected) => meet({ kind: "delete", key }, () => store.delete(key, expected)),
      list: (prefix, options) =>
        meet({ kind: "list", key: prefix }, () => store.list(prefix, options)),
    }),
  };
}
