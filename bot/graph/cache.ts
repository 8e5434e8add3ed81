import { type Clock } from "./clock";
import { createFlights, type Freshness, type Wanted } from "./flights";

export interface CacheOptions<T> {
  readonly clock: Clock;
  readonly ttlMs: number;
  /** How many answers are kept; the one unused for longest goes first. */
  readonly max: number;
  /** Which answers are worth keeping; a failure is asked again. */
  readonly keep?: (value: T) => boolean;
  /** How old an answer may be although a fresh one is wanted, so that a button cannot flood Graph. */
  readonly freshMs?: number;
  /** Whether it failed for want of time of whoever asked until then: who has more may get an answer. */
  readonly ranOut?: (value: T, until: number) => boolean;
  /** How long after its time an answer is still given while a new one is fetched; 0 when missing. */
  readonly staleMs?: number;
}

/** Remembers answers for a while, and asks the same question only once at a time. */
export interface Cache<T> {
  get(key: string, load: () => Promise<T>, options?: Wanted): Promise<T>;
  /** What is remembered now, without asking. */
  peek(key: string, options?: Freshness): T | undefined;
  /** `begunAt`: when the reading of it began, where that was before now. */
  put(key: string, value: T, begunAt?: number): void;
}

interface Kept<T> {
  readonly value: T;
  readonly at: number;
  readonly begunAt: number;
}

/** Makes a bounded cache with single flight (least recently used goes first). */
export function createCache<T>(options: CacheOptions<T>): Cache<T> {
  const { clock, ttlMs, max, keep = () => true, freshMs = 5_000, staleMs = 0 } = options;
  const { ranOut = () => false } = options;
  // A Map keeps the order of insertion: the first key is the one unused for longest.
  const kept = new Map<string, Kept<T>>();

  const peek: Cache<T>["peek"] = (key, { fresh, notBefore = -Infinity } = {}) => {
    const entry = kept.get(key);
    if (entry === undefined) return undefined;
    const age = clock.now() - entry.at;
    // Of a clock that was set back nobody can tell how old it is.
    if (age >= ttlMs + staleMs || age < 0) kept.delete(key);
    if (age >= ttlMs || age < 0 || (fresh === true && age >= freshMs)) return undefined;
    if (entry.begunAt <= notBefore) return undefined;
    kept.delete(key);
    kept.set(key, entry);
    return entry.value;
  };

  const put: Cache<T>["put"] = (key, value, begunAt = clock.now()) => {
    if (!keep(value)) return;
    kept.delete(key);
    kept.set(key, { value, at: clock.now(), begunAt });
    for (const oldest of kept.keys()) {
      if (kept.size <= max) break;
      kept.delete(oldest);
    }
  };

  const ask = createFlights<T>({
    ...{ clock, freshMs, ranOut },
    landed: (key, value, at) => {
      // One that took longer may have been overtaken by another that began after it.
      if (at >= (kept.get(key)?.begunAt ?? -Infinity)) put(key, value, at);
    },
  });

  return {
    peek,
    put,
    get(key, load, wanted = {}) {
      const remembered = peek(key, wanted);
      if (remembered !== undefined) return Promise.resolve(remembered);
      const answer = ask(key, load, wanted);
      const mayBeOld = wanted.fresh !== true && wanted.notBefore === undefined;
      const stale = mayBeOld ? kept.get(key)?.value : undefined;
      if (stale === undefined) return answer;
      // Whoever asks next will see whether the fetching went well.
      answer.catch(() => undefined);
      return Promise.resolve(stale);
    },
  };
}
