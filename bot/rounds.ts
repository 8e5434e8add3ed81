import { type Logger } from "./telemetry";

export interface RoundParts {
  /** Looks after what waits, such as cases that nobody took in time. */
  readonly round: () => Promise<void>;
  readonly log: Pick<Logger, "warn">;
  /** Milliseconds between two rounds; 10 s when missing. One that takes longer is not doubled. */
  readonly everyMs?: number;
  /** The first round is at once, as where a process may not live as long as the time between two. */
  readonly atOnce?: true;
}

/** Makes a round from time to time; returns how to end that, after the one under way. */
export function startRounds({
  round,
  log,
  everyMs = 10_000,
  atOnce,
}: RoundParts): () => Promise<void> {
  let going: Promise<void> | undefined;
  const go = (): void => {
    going ??= round()
      .catch((error: unknown) => {
        log.warn("roundFailed", { error });
      })
      .finally(() => {
        going = undefined;
      });
  };
  if (atOnce) go();
  const timer = setInterval(go, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await going;
  };
}
