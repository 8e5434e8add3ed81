import { withLimit } from "./turns/withLimit";

/** How something that was opened is closed again. */
export type Close = () => Promise<void> | void;

/** What was opened so far, so that a start that fails half-way leaves nothing behind. */
export interface Closing {
  /** Notes how to close what was opened just now. */
  after(close: Close): void;
  /** Notes a place for what is closed at the same time, and waited for only so long, in milliseconds. */
  together(withinMs: number): Pick<Closing, "after">;
  /**
   * Closes all in reverse order, also when one of them fails or takes too long; rejects with the first
   * failure. When the time is over what is left is closed without waiting for it.
   */
  all(): Promise<void>;
}

/** Of the 10 s in which a process ends (README, "Several cores"), so that it is never killed for it. */
const usualMs = 9_000;

/** Begins with nothing to close. */
export function createClosing(withinMs = usualMs): Closing {
  const closes: Close[] = [];
  return {
    after: (close) => {
      closes.push(close);
    },
    together: (withinMs) => {
      const group: Close[] = [];
      closes.push(async () => {
        await withLimit(closeTogether(group), withinMs);
      });
      return {
        after: (close) => {
          group.push(close);
        },
      };
    },
    all: async () => {
      const failures: unknown[] = [];
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, withinMs)));
      for (let close = closes.pop(); close !== undefined; close = closes.pop()) {
        try {
          await Promise.race([close(), over]);
        } catch (error) {
          failures.push(error);
        }
      }
      clearTimeout(timer);
      if (failures.length > 0) throw failures[0];
    },
  };
}

async function closeTogether(closes: readonly Close[]): Promise<void> {
  const each = closes.map((close) => Promise.resolve().then(close));
  for (const one of await Promise.allSettled(each)) if (one.status === "rejected") throw one.reason;
}
