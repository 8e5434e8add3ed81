import { type Logger } from "../telemetry";

export interface ReminderParts {
  /** Reminds of the cases that nobody took in time (caseDesk.ts). */
  readonly remind: () => Promise<void>;
  readonly log: Logger;
  /** Milliseconds between two looks; 10 s when missing. */
  readonly everyMs?: number;
}

/** Looks after cases that wait, now and from time to time; returns how to end that. */
export function startReminders({
  remind,
  log,
  everyMs = 10_000,
}: ReminderParts): () => Promise<void> {
  let looking: Promise<void> | undefined;
  const look = (): void => {
    looking ??= remind()
      .catch((error: unknown) => {
        log.warn("remindersFailed", { error });
      })
      .finally(() => {
        looking = undefined;
      });
  };
  const timer = setInterval(look, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
