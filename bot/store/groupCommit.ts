/** The statements around a transaction, as the driver runs them: synchronous, and throwing. */
export interface Transaction {
  /** Takes the lock to write: no statement after it finds the file busy. Leaves nothing behind when it throws. */
  readonly begin: () => void;
  readonly commit: () => void;
  readonly rollback: () => void;
  /** Whether nothing was done because another process is writing just now. */
  readonly isBusy: (error: unknown) => boolean;
}

/** What is done while another process is writing; in between everything else goes on. */
export interface BusyLimits {
  /** Milliseconds to the next try. */
  readonly pauseMs: number;
  readonly tries: number;
}

/** Runs writes that come at the same moment in one transaction, in their order. */
export interface GroupCommit {
  /** Resolves when the write is committed; rejects when it, or another of its group, failed. */
  run<T>(write: () => T): Promise<T>;
  /** Runs now what waits. */
  flush(): void;
}

interface Waiting {
  tries: number;
  run(): void;
  committed(): void;
  failed(error: unknown): void;
}

/**
 * Each transaction of SQLite costs locks and a write to the log file, more than the row in it. Writes
 * of conversations beside each other wait for the end of the event loop's round and share one. The
 * driver would wait for another process by holding up this one, requests and all: it is asked anew.
 */
export function createGroupCommit(
  { begin, commit, rollback, isBusy }: Transaction,
  { pauseMs, tries }: BusyLimits,
): GroupCommit {
  let waiting: Waiting[] = [];
  const failed = (group: readonly Waiting[], error: unknown): void => {
    // What comes meanwhile joins those who wait, behind them.
    waiting = isBusy(error) ? group.filter((one) => ++one.tries < tries) : [];
    if (waiting.length > 0) setTimeout(flush, pauseMs);
    for (const one of group) if (!waiting.includes(one)) one.failed(error);
  };
  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      begin();
      for (const one of group) one.run();
      commit();
    } catch (error) {
      attempt(rollback);
      failed(group, error);
      return;
    }
    for (const one of group) one.committed();
  };
  return {
    run: <T>(write: () => T) =>
      new Promise<T>((resolve, reject) => {
        let outcome: { readonly value: T } | undefined;
        waiting.push({
          tries: 0,
          run: () => (outcome = { value: write() }),
          committed: () => {
            if (outcome) resolve(outcome.value);
          },
          failed: (error) => {
            reject(error instanceof Error ? error : new Error("The store failed"));
          },
        });
        if (waiting.length === 1) setImmediate(flush);
      }),
    flush,
  };
}

/** After some errors SQLite has rolled back by itself, and there is nothing left to roll back. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // What went wrong first is what is told.
  }
}
