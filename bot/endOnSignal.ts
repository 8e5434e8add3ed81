/**
 * Ends this process when the system or the terminal asks for it, with 0 when `stop` says that all was
 * finished. A terminal asks every process of a start, and the leader asks its workers too: what is asked
 * again changes nothing.
 */
export function endOnSignal(stop: () => Promise<boolean>): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    stop().then(
      (isWell) => process.exit(isWell ? 0 : 1),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}
