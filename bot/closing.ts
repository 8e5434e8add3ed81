/** How something that was opened is closed again. */
export type Close = () => Promise<void> | void;

/** What was opened so far, so that a start that fails half-way leaves nothing behind. */
export interface Closing {
  /** Notes how to close what was opened just now. */
  after(close: Close): void;
  /** Closes all in reverse order, also when one of them fails; rejects with the first failure. */
  all(): Promise<void>;
}

/** Begins with nothing to close. */
export function createClosing(): Closing {
  const closes: Close[] = [];
  return {
    after: (close) => {
      closes.push(close);
    },
    all: async () => {
      const failures: unknown[] = [];
      for (let close = closes.pop(); close !== undefined; close = closes.pop()) {
        try {
          await close();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
