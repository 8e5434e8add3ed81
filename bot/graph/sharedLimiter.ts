import { z } from "zod";

import { type DocumentStore, type Json } from "../store/port";
import { type Logger } from "../telemetry";
import { type Clock } from "./clock";
import { type Admission, type Limiter } from "./limiter";

export interface SharedLimiterOptions {
  readonly store: DocumentStore;
  /** Of the document: one for each application and tenant that the service counts. */
  readonly key: string;
  /** Keeps the pace of this process, also when the store is away. */
  readonly local: Limiter;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  readonly requests?: number;
  readonly windowMs?: number;
  /** How many may wait in all instances; the next is refused at once. */
  readonly queue?: number;
}

/** Clocks of two machines differ a little, and so do the ways to the service. */
const skewMs = 250;
const mostAttempts = 12;

const shape = z.object({
  schema: z.literal(1),
  /** Starts in milliseconds since 1970, past and reserved, oldest first. */
  starts: z.array(z.number()),
  pausedUntil: z.number(),
  /** When that was asked for; missing in documents of earlier versions. */
  pausedAt: z.number().optional(),
});
type Pace = z.infer<typeof shape>;

/**
 * The limiter of a tenant for all its instances: a start is reserved in one small document, written
 * only if it is unchanged. A request costs a read and a write, at the pace of the log some 5 in 10 s.
 * Where the store does not answer, each instance keeps the pace for itself.
 */
export function createSharedLimiter(options: SharedLimiterOptions): Limiter {
  const { store, key, local, clock, log, requests = 5, windowMs = 10_000, queue = 100 } = options;
  /** Those of one process do not compete with each other. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  const reserve = (until: number) =>
    inTurn(() =>
      change(options, (pace): Change<number | Refused> => {
        const now = clock.now();
        const before = pace.starts.at(-requests);
        const free = before === undefined ? 0 : before + windowMs + skewMs;
        const start = Math.max(now, pace.pausedUntil, free);
        const waiting = pace.starts.filter((at) => at > now).length;
        if (start > until || (start > now && waiting >= queue))
          return { result: { state: "refused", retryAfterMs: start - now } };
        const starts = [...pace.starts.slice(1 - requests - queue), start];
        return { pace: { ...pace, starts }, result: start };
      }),
    );
  const isPaused = async (): Promise<boolean> =>
    readPace(options, (await store.read(key))?.value).pausedUntil > clock.now();

  return {
    admit: async (until) => {
      try {
        for (;;) {
          const start = await reserve(until);
          if (typeof start !== "number") return start;
          const left = start - clock.now();
          if (left <= 0) break;
          await clock.wait(left);
          // The service may have asked any instance for a pause meanwhile: then it is queued anew.
          if (!(await isPaused())) break;
        }
      } catch (error) {
        log.warn("limiterNotShared", { error });
      }
      return local.admit(until);
    },
    pause: (ms) => {
      local.pause(ms);
      const pausedAt = clock.now();
      const pausedUntil = pausedAt + ms;
      void inTurn(() =>
        change(options, (pace) => {
          const isLonger = pausedUntil > pace.pausedUntil;
          const next = isLonger && { pace: { ...pace, pausedAt, pausedUntil } };
          return { ...next, result: undefined };
        }),
      ).catch((error: unknown) => {
        log.warn("limiterNotShared", { error });
      });
    },
  };
}

type Refused = Extract<Admission, { state: "refused" }>;

/** Without a pace nothing is written. */
interface Change<T> {
  readonly pace?: Pace;
  readonly result: T;
}

async function change<T>(
  options: SharedLimiterOptions,
  make: (pace: Pace) => Change<T>,
): Promise<T> {
  const { store, key, clock, random } = options;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const document = await store.read(key);
    const { pace, result } = make(readPace(options, document?.value));
    if (!pace) return result;
    const written = await store.write(key, pace, document ?? "absent");
    if (written.state === "written") return result;
    await clock.wait(random() * 10 * 2 ** Math.min(attempt, 4));
  }
  throw new Error("The pace of the log changed during every attempt");
}

/**
 * The pace by the clock of now; what cannot be read says nothing about it. A clock that was set back, here
 * or where it was written, leaves starts that nobody can have reserved, since only so many may wait, and
 * a pause that begins later: neither holds anybody up for that long.
 */
function readPace(options: SharedLimiterOptions, value: Json | undefined): Pace {
  const { clock, requests = 5, windowMs = 10_000, queue = 100 } = options;
  const now = clock.now();
  const kept = shape.safeParse(value).data ?? { schema: 1, starts: [], pausedUntil: 0 };
  const pausedAt = Math.min(kept.pausedAt ?? now, now);
  const pausedUntil = kept.pausedUntil - ((kept.pausedAt ?? now) - pausedAt);
  const longestMs = (Math.ceil(queue / requests) + 1) * (windowMs + skewMs);
  const last = Math.max(now, pausedUntil) + longestMs;
  return { schema: 1, starts: kept.starts.filter((at) => at <= last), pausedUntil, pausedAt };
}
