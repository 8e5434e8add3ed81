import { contentCutter } from "./contentCutter";
import { inputBytes } from "./inputBytes";
import { type Chunk, type TriageSink } from "./port";

/** The bytes of an export of any form as chunks, in which nothing was looked for. */
export async function* chunksOf(source: AsyncIterable<Buffer>): AsyncGenerator<Chunk> {
  for await (const bytes of inputBytes(source)) yield { bytes };
}

/**
 * Reads one export from beginning to end and hands every entry to the sink once, in order. Waits for
 * `paused` after each chunk, so that a slow reader of the results slows the reading down, and stops
 * where it answers false. Memory does not grow with the input.
 */
export async function triageInput(
  chunks: AsyncIterable<Chunk>,
  sink: TriageSink,
  paused: () => Promise<boolean>,
): Promise<void> {
  const cutter = contentCutter(sink);
  try {
    for await (const { bytes, found } of chunks) {
      cutter.push(bytes, found);
      if (!(await paused())) return;
    }
  } catch (error) {
    // What came before the error was read all the same; the rest is named as one.
    sink.unreadable({ where: "", why: whyOf(error) });
    return;
  }
  cutter.end();
  await paused();
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "is not there",
  EISDIR: "is a folder",
  EACCES: "may not be read",
  EPERM: "may not be read",
  Z_BUF_ERROR: "is gzip that was cut short",
  Z_DATA_ERROR: "is damaged gzip",
};

function whyOf(error: unknown): string {
  const code =
    typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (typeof code !== "string") throw error;
  return reasons[code] ?? `cannot be read (${code})`;
}
