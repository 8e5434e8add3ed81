import { type RunningApp, startApp } from "./chat";

/** The product beside a provisioning log that answers when it is let to. */
export interface SlowLog {
  readonly app: RunningApp;
  /** From now on requests for the log wait, until `release`. */
  readonly hold: () => void;
  readonly release: () => void;
  /** Whether it fails once it answers. */
  broken: boolean;
}

/** Starts it; nothing is held yet. */
export async function startWithSlowLog(): Promise<SlowLog> {
  let held: Promise<void> | undefined;
  let letGo = (): void => undefined;
  const app = await startApp({
    // What is not held up has to be there in time, also on a busy machine.
    patienceMs: 800,
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes("/auditLogs/")) return fetch(input, init);
      await held;
      return log.broken ? new Response("{}", { status: 500 }) : fetch(input, init);
    },
  });
  const log: SlowLog = {
    app,
    broken: false,
    hold() {
      held = new Promise((resolve) => {
        letGo = resolve;
      });
    },
    release() {
      held = undefined;
      letGo();
    },
  };
  return log;
}
