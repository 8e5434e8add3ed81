/** What became of work that may take only so long. */
export type Limited<T> = { readonly state: "done"; readonly value: T } | { readonly state: "late" };

/** Waits for the work, but not longer than `ms` milliseconds. Late work goes on, unheard. */
export function withLimit<T>(work: Promise<T>, ms: number): Promise<Limited<T>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve({ state: "late" });
    }, ms).unref();
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve({ state: "done", value });
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error("Rejected without an error"));
      },
    );
  });
}
