import { z } from "zod";

import { type DocumentStore, type Json } from "../store/port";
import { type Logger } from "../telemetry";
import { type Clock } from "./clock";
import { type StartWindow } from "./limiter";
import { createSlidingWindow, type Pause } from "./slidingWindow";

export interface SharedWindowOptions {
  readonly store: DocumentStore;
  /** Of the document: one for each application and tenant that the service counts. */
  readonly key: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Logger;
  readonly requests: number;
  readonly windowMs?: number;
}

/** Clocks of two machines differ a little, and so do the ways to the service. */
const skewMs = 250;
const mostAttempts = 12;

const shape = z.object({
  schema: z.literal(1),
  /** The last starts of all instances, in milliseconds since 1970. */
  starts: z.array(z.number()),
  pausedUntil: z.number(),
  /** When that was asked for; missing in documents of earlier versions. */
  pausedAt: z.number().optional(),
});
type Pace = z.infer<typeof shape>;

/**
 * The window of a tenant for all its instances: a start is taken in one small document, written only
 * if it is unchanged. Nothing is reserved ahead, so an instance that ends leaves nothing behind that
 * others would wait for. A request costs a read and a write, at the pace of the log some 5 in 10 s.
 * Where the store does not answer, each instance keeps the pace by what it knows.
 */
export function createSharedWindow(options: SharedWindowOptions): StartWindow {
  const { clock, log, requests, windowMs = 10_000 } = options;
  const known = createSlidingWindow(clock, requests, windowMs + skewMs);
  /** Starts of this instance that the store was not there for. */
  let untold: readonly number[] = [];
  const hasRoom = (kept: number): boolean => known.startAfter(0, kept) <= clock.now();

  const beginTogether = async (kept: number): Promise<boolean> => {
    const isTaken = await change(options, (pace): Change => {
      const starts = [...pace.starts, ...untold];
      known.learn(starts, pauseOf(pace));
      if (!hasRoom(kept)) return { next: pace.wasAhead ? pace : undefined, result: false };
      const last = [...starts, clock.now()].sort((a, b) => a - b).slice(-requests);
      return { next: { ...pace, starts: last }, result: true };
    });
    if (!isTaken) return false;
    untold = [];
    known.begin();
    return true;
  };
  const beginAlone = (kept: number): boolean => {
    if (!hasRoom(kept)) return false;
    known.begin();
    untold = [...untold, clock.now()].slice(-requests);
    return true;
  };

  return {
    startAfter: known.startAfter,
    begin: (kept) =>
      beginTogether(kept).catch((error: unknown) => {
        log.warn("limiterNotShared", { error });
        return beginAlone(kept);
      }),
    pause: (ms) => {
      known.pause(ms);
      const pausedAt = clock.now();
      const pausedUntil = pausedAt + ms;
      change(options, (pace): Change => {
        const isLonger = pausedUntil > pace.pausedUntil;
        return {
          next: isLonger ? { ...pace, pausedAt, pausedUntil } : undefined,
          result: isLonger,
        };
      }).catch((error: unknown) => {
        log.warn("limiterNotShared", { error });
      });
    },
  };
}

/** What is to be written, if anything, and what it comes to once that is done. */
interface Change {
  readonly next: Pace | undefined;
  readonly result: boolean;
}

async function change(
  { store, key, clock, random }: SharedWindowOptions,
  make: (pace: KnownPace) => Change,
): Promise<boolean> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const document = await store.read(key);
    const { next, result } = make(readPace(document?.value, clock.now()));
    if (next === undefined) return result;
    const { schema, starts, pausedUntil, pausedAt } = next;
    const value = { schema, starts: [...starts], pausedUntil, pausedAt };
    const written = await store.write(key, value, document ?? "absent");
    if (written.state === "written") return result;
    await clock.wait(random() * 10 * 2 ** Math.min(attempt, 4));
  }
  throw new Error("The pace of the log changed during every attempt");
}

/** A pace in which nothing lies ahead, as of now. */
interface KnownPace extends Pace {
  readonly pausedAt: number;
  /** What is written is ahead: the clock was set back, here or where it was written. */
  readonly wasAhead: boolean;
}

/** What cannot be read says nothing about the pace; what is ahead of the clock counts as of now. */
function readPace(value: Json | undefined, now: number): KnownPace {
  const kept = shape.safeParse(value).data ?? { schema: 1, starts: [], pausedUntil: 0 };
  const { schema, starts, pausedUntil } = kept;
  const before = kept.pausedAt ?? Math.min(now, pausedUntil);
  const pausedAt = Math.min(before, now);
  return {
    schema,
    starts: starts.map((at) => Math.min(at, now)),
    pausedAt,
    pausedUntil: pausedUntil - (before - pausedAt),
    wasAhead: before > now || starts.some((at) => at > now),
  };
}

function pauseOf({ pausedUntil, pausedAt }: KnownPace): Pause {
  return { from: pausedAt, ms: pausedUntil - pausedAt };
}
