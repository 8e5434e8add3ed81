/** The statements around a transaction, as the driver runs them: synchronous, and throwing. */
export interface Transaction {
  readonly begin: () => void;
  readonly commit: () => void;
  readonly rollback: () => void;
}

/** Runs writes that come at the same moment in one transaction, in their order. */
export interface GroupCommit {
  /** Resolves when the write is committed; rejects when it, or another of its group, failed. */
  run<T>(write: () => T): Promise<T>;
  /** Runs now what waits. */
  flush(): void;
}

interface Waiting {
  run(): void;
  committed(): void;
  failed(error: unknown): void;
}

/**
 * Each transaction of SQLite costs locks and a write to the log file, more than the row in it. Writes
 * of conversations beside each other wait for the end of the event loop's round and share one.
 */
export function createGroupCommit({ begin, commit, rollback }: Transaction): GroupCommit {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const group = waiting;
    waiting = [];
    // One statement is a transaction of its own.
    const shared = group.length > 1;
    try {
      if (shared) begin();
      for (const one of group) one.run();
      if (shared) commit();
    } catch (error) {
      if (shared) attempt(rollback);
      for (const one of group) one.failed(error);
      return;
    }
    for (const one of group) one.committed();
  };
  return {
    run: <T>(write: () => T) =>
      new Promise<T>((resolve, reject) => {
        let outcome: { readonly value: T } | undefined;
        waiting.push({
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
