/**
 * Does work at most once in a while: calls meanwhile get the last result, and those during the work
 * wait for it. A failure is not remembered. `now` counts milliseconds.
 */
export function rememberFor<T>(
  ms: number,
  work: () => Promise<T>,
  now: () => number = () => performance.now(),
): () => Promise<T> {
  let current: { readonly result: Promise<T>; until: number } | undefined;
  return () => {
    if (current && now() < current.until) return current.result;
    const started = { result: work(), until: Infinity };
    current = started;
    started.result.then(
      () => (started.until = now() + ms),
      () => (started.until = 0),
    );
    return started.result;
  };
}
