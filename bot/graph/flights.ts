import { type Clock } from "./clock";

/** How new an answer has to be. */
export interface Freshness {
  /** What was read more than some seconds ago is not new enough. */
  readonly fresh?: boolean;
  /** Something was changed then (milliseconds since 1970): a read that began no later is out of date. */
  readonly notBefore?: number;
}

/** What somebody wants of an answer. */
export interface Wanted extends Freshness {
  /** Milliseconds since 1970 at which the wait is over; without it that is left to the reading. */
  readonly until?: number;
  /** Nobody waits for it. Who does wait begins a reading of the own rather than wait for such a one. */
  readonly background?: boolean;
}

/** A reading under way. */
interface Flight<T> extends Required<Pick<Wanted, "until" | "background">> {
  readonly answer: Promise<T>;
  /** When it began, milliseconds since 1970. */
  readonly at: number;
}

export interface FlightOptions<T> {
  readonly clock: Clock;
  /** A fresh answer comes from no flight that began so many milliseconds before. */
  readonly freshMs: number;
  /** Whether it failed for want of time of whoever asked until then: who has more may get an answer. */
  readonly ranOut: (value: T, until: number) => boolean;
  /** What was read, and when that began (milliseconds since 1970). */
  readonly landed: (key: string, value: T, at: number) => void;
}

/** Asks the same question only once at a time. Who has more time than the one it was begun for may ask again. */
export type Ask<T> = (key: string, load: () => Promise<T>, wanted: Wanted) => Promise<T>;

/** Makes what asks; rejects as `load` does. */
export function createFlights<T>(options: FlightOptions<T>): Ask<T> {
  const { clock, freshMs, ranOut, landed } = options;
  const running = new Map<string, Flight<T>>();

  const start = (key: string, load: () => Promise<T>, wanted: Wanted): Promise<T> => {
    const { until = Infinity, background = false } = wanted;
    const at = clock.now();
    const answer: Promise<T> = load()
      .then((value) => {
        landed(key, value, at);
        return value;
      })
      .finally(() => {
        if (running.get(key)?.answer === answer) running.delete(key);
      });
    running.set(key, { answer, at, until, background });
    return answer;
  };
  /** A flight begun long before a fresh answer was asked for may have read what is out of date. */
  const joined = (key: string, wanted: Wanted): Flight<T> | undefined => {
    const under = running.get(key);
    if (under === undefined || under.at <= (wanted.notBefore ?? -Infinity)) return undefined;
    if (under.background && wanted.background !== true) return undefined;
    return wanted.fresh === true && clock.now() - under.at >= freshMs ? undefined : under;
  };

  return async (key, load, wanted) => {
    const { until = Infinity } = wanted;
    // Each flight is the reading of one who asks, and nobody begins a second: so this ends.
    for (let under = joined(key, wanted); under !== undefined; under = joined(key, wanted)) {
      const value = await under.answer;
      const hasTime = under.until < until && clock.now() < until;
      if (!hasTime || !ranOut(value, under.until)) return value;
    }
    return start(key, load, wanted);
  };
}
