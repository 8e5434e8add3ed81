import { type Json } from "../store/port";
import { type Logger } from "../telemetry";
import { type CrewMessage, readMessage, type WorkerMessage } from "./messages";
import { createRestartPace, type PaceLimits } from "./restartPace";

/** A worker process, as that of node:cluster. */
export interface WorkerProcess {
  /** Passed over when the process is gone. */
  readonly send: (message: CrewMessage) => void;
  readonly end: (signal: "SIGTERM" | "SIGKILL") => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** With the exit code, or the signal that ended it. */
  readonly onExit: (listener: (how: number | string) => void) => void;
}

export interface CrewLimits extends PaceLimits {
  /** How long workers may finish what they have in hand before they are killed, in milliseconds. */
  readonly stopMs: number;
}

export interface CrewParts {
  readonly count: number;
  readonly begin: () => WorkerProcess;
  /** What each worker is given when it starts. */
  readonly shared: Json;
  readonly clock: { now(): number };
  readonly log: Logger;
  readonly limits?: Partial<CrewLimits>;
}

/** The workers of one start. */
export interface Crew {
  /** Resolves with the address when all of them serve; rejects with why the first one could not. */
  start(): Promise<string>;
  /** Ends all; resolves with whether each finished what it had in hand. */
  stop(): Promise<boolean>;
}

/** All end within 10 s; hosts give an instance more, the deployment templates 20 s. */
const usual: CrewLimits = {
  pauseMs: 250,
  longestPauseMs: 30_000,
  recentMs: 60_000,
  stopMs: 9_500,
};
const workerKinds = ["here", "started", "failed", "news"] as const;

/**
 * Creates the crew: as many workers as asked for, each started again when it ends, at a pace that a
 * fault in every start does not turn into a storm; news of each goes to all others. Until all have
 * served once, an end means that they cannot start, and nothing is started again.
 */
export function createCrew(parts: CrewParts): Crew {
  const { count, clock, log } = parts;
  const limits = { ...usual, ...parts.limits };
  const workers = new Set<WorkerProcess>();
  const restarts = new Set<NodeJS.Timeout>();
  const nextPause = createRestartPace(clock, limits);
  const leaving = { isAsked: false, isWell: true, over: (): void => undefined };
  let started = 0;
  let begun: { resolve(url: string): void; reject(reason: Error): void } | undefined;

  const hear = (worker: WorkerProcess, message: WorkerMessage): void => {
    if (message.is === "here") worker.send({ is: "shared", shared: parts.shared });
    if (message.is === "news")
      for (const other of workers) if (other !== worker) other.send(message);
    if (message.is === "started" && ++started === count) begun?.resolve(message.url);
    if (message.is === "failed") {
      if (started >= count) log.error("workerFailed", { reason: message.reason });
      begun?.reject(new Error(message.reason));
      worker.end("SIGTERM");
    }
  };
  const ended = (worker: WorkerProcess, how: number | string): void => {
    workers.delete(worker);
    // Who was ended before it could listen to the signal had nothing in hand; a terminal sends it to all.
    leaving.isWell &&= [0, "SIGTERM", "SIGINT"].includes(how);
    if (workers.size === 0) leaving.over();
    if (leaving.isAsked) return;
    if (started >= count) {
      log.error("workerEnded", { code: String(how) });
      startLater(nextPause());
    } else begun?.reject(new Error(`a worker process ended with ${how} while it was starting`));
  };
  const startOne = (): void => {
    const worker = parts.begin();
    workers.add(worker);
    worker.onMessage((message) => {
      const read = readMessage<WorkerMessage>(message, workerKinds);
      if (read) hear(worker, read);
    });
    worker.onExit((how) => {
      ended(worker, how);
    });
  };
  const startLater = (ms: number): void => {
    const timer = setTimeout(() => {
      restarts.delete(timer);
      startOne();
    }, ms);
    restarts.add(timer);
  };

  return {
    start: () =>
      new Promise((resolve, reject) => {
        begun = { resolve, reject };
        for (let n = 0; n < count; n++) startOne();
      }),
    stop: () => {
      for (const timer of restarts) clearTimeout(timer);
      return endAll(workers, limits.stopMs, leaving);
    },
  };
}

/** How the workers leave once they are asked to. */
interface Leaving {
  isAsked: boolean;
  isWell: boolean;
  /** Called when the last one is gone. */
  over: () => void;
}

async function endAll(
  workers: ReadonlySet<WorkerProcess>,
  stopMs: number,
  leaving: Leaving,
): Promise<boolean> {
  Object.assign(leaving, { isAsked: true, isWell: true });
  if (workers.size === 0) return true;
  const over = new Promise<void>((resolve) => (leaving.over = resolve));
  const all = (signal: "SIGTERM" | "SIGKILL"): void => {
    for (const worker of workers) worker.end(signal);
  };
  all("SIGTERM");
  const hard = setTimeout(all, stopMs, "SIGKILL");
  await over;
  clearTimeout(hard);
  return leaving.isWell;
}
