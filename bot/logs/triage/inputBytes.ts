import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

const chunkSize = 256 * 1024;

/**
 * The bytes of an export as UTF-8. By its content, not its name, it is unpacked where it is gzip, and
 * decoded where it is UTF-16, in which Windows PowerShell writes files.
 */
export async function* inputBytes(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const packed = await begun(source);
  const plain = await begun(isGzip(packed.first) ? unpacked(packed.all) : packed.all);
  yield* isUtf16(plain.first) ? decoded(plain.all) : plain.all;
}

/** Whether what begins so is UTF-8 as it stands. */
export function isAsItStands(first: Buffer): boolean {
  return !isGzip(first) && !isUtf16(first);
}

const isGzip = (first: Buffer): boolean => first[0] === 0x1f && first[1] === 0x8b;
const isUtf16 = (first: Buffer): boolean => first[0] === 0xff && first[1] === 0xfe;

async function* unpacked(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const input = Readable.from(copied(packed), { objectMode: false });
  const output = createGunzip({ chunkSize });
  input.on("error", (error) => output.destroy(error));
  try {
    yield* input.pipe(output) as AsyncIterable<Buffer>;
  } finally {
    input.destroy();
    output.destroy();
  }
}

/** A stream holds chunks for longer than they are lent. */
async function* copied(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const bytes of source) yield Buffer.from(bytes);
}

async function* decoded(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder("utf-16le");
  for await (const bytes of source) yield Buffer.from(decoder.decode(bytes, { stream: true }));
  yield Buffer.from(decoder.decode());
}

interface Begun {
  /** At least two bytes, where there are so many. */
  readonly first: Buffer;
  /** Everything, these included. */
  readonly all: AsyncIterable<Buffer>;
}

async function begun(source: AsyncIterable<Buffer>): Promise<Begun> {
  const chunks = source[Symbol.asyncIterator]();
  let first: Buffer = Buffer.alloc(0);
  while (first.length < 2) {
    const next = await chunks.next();
    if (next.done === true) break;
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
  }
  return { first, all: joined(first, chunks) };
}

async function* joined(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
      yield next.value;
  } finally {
    await chunks.return?.();
  }
}
