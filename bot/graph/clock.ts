/** Time as this part sees it; handed in, so that tests decide how late it is. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds, or at once when the signal ends the wait. Never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The clock of the machine. A wait does not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, ms).unref();
      signal?.addEventListener("abort", done, { once: true });
    }),
};
