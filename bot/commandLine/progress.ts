import { type Terminal } from "./terminal";

/** How far the reading of the inputs is, on one line of the terminal. */
export interface Progress {
  /** The same pieces, their bytes counted on their way. */
  counted<Piece>(
    source: AsyncIterable<Piece>,
    bytesIn: (piece: Piece) => number,
  ): AsyncIterable<Piece>;
  /** Shows it with the number of entries so far, a few times a second. */
  show(entries: number): void;
  clear(): void;
}

const betweenMs = 100;
const width = 24;

/** Shows progress where there is a terminal, else nothing. */
export async function startProgress(
  inputs: readonly string[],
  { status, sizeOf }: Terminal,
): Promise<Progress> {
  if (status === undefined)
    return { counted: (source) => source, show: () => undefined, clear: () => undefined };
  const sizes = await Promise.all(inputs.map(sizeOf));
  const total = sizes.reduce<number | undefined>(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
  let bytes = 0;
  let shownAt = 0;
  return {
    async *counted(source, bytesIn) {
      for await (const piece of source) {
        bytes += bytesIn(piece);
        yield piece;
      }
    },
    show(entries) {
      const at = performance.now();
      if (at - shownAt < betweenMs) return;
      shownAt = at;
      const noun = entries === 1 ? "entry" : "entries";
      const read = `${Math.round(bytes / 1e6)} MB, ${entries.toLocaleString("en-US")} ${noun}`;
      status(total === undefined || total === 0 ? read : `${bar(bytes / total)} ${read}`);
    },
    clear() {
      if (shownAt > 0) status("");
      shownAt = 0;
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(share, 1) * width);
  const percent = `${Math.floor(Math.min(share, 1) * 100)} %`;
  return `[${"#".repeat(full)}${".".repeat(width - full)}] ${percent.padStart(5)}`;
}
