import { gzipSync } from "node:zlib";
import { chunksOf, triageInput } from "../../../../bot/logs/triage";
import { entry } from "./exports";

async function* chunks(bytes: Uint8Array, size: number, asked: number[] = []) {
  for (let at = 0; at < bytes.length; at += size) {
    asked.push(at);
    yield await Promise.resolve(Buffer.from(bytes.subarray(at, at + size)));
  }
}

async function read(
  source: AsyncIterable<Buffer>,
  paused: () => Promise<boolean> = () => Promise.resolve(true),
) {
  const ids: string[] = [];
  const problems: string[] = [];
  const sink = {
    entry: ({ id }: { id: string }) => ids.push(id),
    unreadable: ({ where, why }: { where: string; why: string }) =>
      problems.push(`${where} ${why}`.trim()),
  };
  await triageInput(chunksOf(source), sink, paused);
  return { ids, problems };
}

const text = ["a", "b", "c"].map((id) => JSON.stringify(entry(id))).join("\n");
const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");

describe("content tells what bytes are", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(text)],
    ["gzip", gzipSync(text)],
    [
      "gzip in several members",
      Buffer.concat([gzipSync(text.slice(0, 99)), gzipSync(text.slice(99))]),
    ],
    ["UTF-16, as PowerShell writes it", utf16],
    ["UTF-16 in gzip", gzipSync(utf16)],
  ])("%s, wherever chunks end", async (_, bytes) => {
    for (const size of [1, 2, 3, 50, 100_000])
      expect(await read(chunks(bytes, size))).toEqual({ ids: ["a", "b", "c"], problems: [] });
  });

  it("names gzip that was cut short, and keeps what came before", async () => {
    const long = Array.from({ length: 3_000 }, (_, at) => JSON.stringify(entry(String(at)))).join(
      "\n",
    );
    const packed = gzipSync(long);
    const { ids, problems } = await read(chunks(packed.subarray(0, packed.length - 20), 1_000));
    expect(problems).toEqual(["is gzip that was cut short"]);
    expect(ids.slice(0, 2)).toEqual(["0", "1"]);
  });

  it("names gzip that is damaged", async () => {
    const packed = gzipSync(text);
    packed.fill(7, 12, 30);
    expect((await read(chunks(packed, 1_000))).problems).toEqual(["is damaged gzip"]);
  });

  it.each([[[]], [[0x1f]], [[0x1f, 0x8b]]])("too few bytes: %j", async (bytes) => {
    expect((await read(chunks(Buffer.from(bytes), 1))).ids).toEqual([]);
  });
});

it("waits for the reader of the results after each chunk, and stops where nobody reads", async () => {
  const asked: number[] = [];
  const given: number[] = [];
  const found = await read(chunks(Buffer.from(text), 10, asked), () => {
    given.push(asked.length);
    return Promise.resolve(given.length < 3);
  });
  // Two chunks may be on their way: the first tells what the bytes are.
  expect(asked.length).toBeLessThanOrEqual(4);
  expect(given).toHaveLength(3);
  expect(found.problems).toEqual([]);
});

it.each([
  ["ENOENT", "is not there"],
  ["EISDIR", "is a folder"],
  ["EACCES", "may not be read"],
  ["EIO", "cannot be read (EIO)"],
])("says in words what the file system says: %s", async (code, why) => {
  const failing = (async function* () {
    yield await Promise.resolve(Buffer.from(`${text}\n`));
    throw Object.assign(new Error("no"), { code });
  })();
  expect(await read(failing)).toEqual({ ids: ["a", "b", "c"], problems: [why] });
});

it("does not swallow an error of its own", async () => {
  const failing = (async function* () {
    yield await Promise.resolve(Buffer.from(text));
    throw new TypeError("a mistake");
  })();
  await expect(read(failing)).rejects.toThrow("a mistake");
});
