import { open, stat } from "node:fs/promises";

/** The process around a command that reads files and writes more than a few lines. */
export interface Terminal {
  /**
   * The bytes of a file, or of stdin for `-`; reading fails as the file system says. A chunk is only
   * lent until the next is asked for.
   */
  readonly open: (name: string) => AsyncIterable<Buffer>;
  /** Bytes of a file; undefined where that cannot be told. */
  readonly sizeOf: (name: string) => Promise<number | undefined>;
  /** Writes to stdout and waits until there is room again; false when nobody reads any more. */
  readonly write: (text: string | Buffer) => Promise<boolean>;
  /** Shows one line in place of the last, "" for none; only where stderr is a terminal. */
  readonly status?: (line: string) => void;
}

const chunkSize = 512 * 1024;

/** The terminal of this process. A reader of stdout that goes away (`| head`) is no error. */
export function processTerminal({ stdin, stdout, stderr }: NodeJS.Process): Terminal {
  let gone = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    gone = true;
  });
  return {
    open: (name) => (name === "-" ? stdin : fileBytes(name)),
    async sizeOf(name) {
      const found = name === "-" ? undefined : await stat(name).catch(() => undefined);
      return found?.isFile() === true ? found.size : undefined;
    },
    async write(text) {
      if (!gone && !stdout.write(text)) await roomAgain(stdout);
      return !gone;
    },
    ...(stderr.isTTY
      ? {
          status: (line: string) => {
            stderr.write(`\r\u001b[K${line}`);
          },
        }
      : {}),
  };
}

/** Reads a file into two buffers by turns: one is filled while the other is worked on. */
async function* fileBytes(name: string): AsyncGenerator<Buffer> {
  const file = await open(name);
  const buffers = [Buffer.allocUnsafe(chunkSize), Buffer.allocUnsafe(chunkSize)] as const;
  const read = (turn: number): Promise<Buffer> => {
    const buffer = buffers[turn % 2 === 0 ? 0 : 1];
    const chunk = file
      .read(buffer, 0, chunkSize, null)
      .then(({ bytesRead }) => buffer.subarray(0, bytesRead));
    // Looked at when the chunk before it was taken, or by nobody when reading ends early.
    chunk.catch(() => undefined);
    return chunk;
  };
  let next = read(0);
  try {
    for (let turn = 1; ; turn++) {
      const chunk = await next;
      if (chunk.length === 0) return;
      next = read(turn);
      yield chunk;
    }
  } finally {
    await next.catch(() => undefined);
    await file.close();
  }
}

function roomAgain(stdout: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ["drain", "error", "close"]) stdout.off(event, done);
      resolve();
    };
    for (const event of ["drain", "error", "close"]) stdout.on(event, done);
  });
}
