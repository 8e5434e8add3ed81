import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { type ExportJudge, judgeExport } from "../../../../../bot/commandLine/judgeExport";
import { chunksOf, readersAhead, triageInput } from "../../../../../bot/logs/triage";
import { type Chunk, type KnownEntries } from "../../../../../bot/logs/triage/port";
import { logEntry, numbers } from "../../../../bench/provisioningLog";

const root = path.resolve(__dirname, "..", "..", "..", "..", "..");
const dist = path.join(root, "dist", "bot", "logs", "triage", "ahead");
const built = path.join(dist, "searcher.js");
const folder = mkdtempSync(path.join(os.tmpdir(), "ahead-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pick = numbers(11);
const entries = Array.from({ length: 250 }, (_, index) => JSON.stringify(logEntry(pick, index)));
/** Five times the same: some twenty pieces. */
const times = Array.from({ length: 5 });
const whole = entries.join("\n");
const lines = Buffer.from(`${whole}\nno entry\n${times.map(() => whole).join("\n")}\n`);
const page = Buffer.from(`{"value":[${times.map(() => entries.join(",\n")).join(",")}]}`);

function file(name: string, bytes: Buffer | string): string {
  const full = path.join(folder, name);
  writeFileSync(full, bytes);
  return full;
}

interface Options {
  readonly script?: string;
  readonly cores?: number;
  readonly from?: number;
  readonly patienceMs?: number;
  readonly rows?: boolean;
  /** Whether to wait until something was found by another thread. */
  readonly waits?: boolean;
  /** So slowly the reader reads each of the first ten pieces. */
  readonly pauseMs?: number;
  /** What happens when so many pieces were read. */
  readonly after?: { readonly pieces: number; readonly run: () => void };
}

interface Read {
  readonly rows: string;
  readonly problems: readonly string[];
  readonly causes: readonly unknown[];
}

/** What is found in chunks; `each` is told of every one that was read, and how many entries threads had found. */
async function read(
  chunksFor: (news: ExportJudge["news"]) => AsyncIterable<Chunk> | undefined,
  withRows: boolean,
  each: (chunks: number, found: number) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly isRead: boolean; readonly found: number; readonly answer: Read }> {
  const problems: string[] = [];
  const judge = judgeExport("2026-11-28T09:00:00Z", withRows);
  const { known, ...sink } = judge.sink(({ where, why }) => problems.push(`${where} ${why}`));
  let found = 0;
  const takeFound: KnownEntries["takeFound"] = (variant, row) => {
    found += 1;
    known?.takeFound(variant, row);
  };
  const counting = { ...sink, ...(known !== undefined && { known: { ...known, takeFound } }) };
  const rows: Buffer[] = [];
  const chunks = chunksFor(judge.news);
  if (chunks !== undefined)
    await triageInput(chunks, counting, async () => {
      rows.push(judge.rows());
      await each(rows.length, found);
      return true;
    });
  const causes = judge
    .tally()
    .groups()
    .map(({ cause, entries: count, clauses }) => [cause, count, clauses]);
  const answer = { rows: Buffer.concat(rows).toString(), problems, causes };
  return { isRead: chunks !== undefined, found, answer };
}

/** Reads a file with the help of threads. */
async function triaged(name: string, size: number, options: Options = {}) {
  const { script = built, cores = 3, from = 0, rows = true, patienceMs = 10_000, after } = options;
  const { waits = false, pauseMs = 0 } = options;
  return read(
    (news) => readersAhead({ news, withRows: rows, script, cores, from, patienceMs })(name, size),
    rows,
    async (chunks, found) => {
      if (chunks === after?.pieces) after.run();
      if (waits && found === 0) await pause(100);
      if (pauseMs > 0 && chunks < 10) await pause(pauseMs);
    },
  );
}

/** The same without any thread. */
async function alone(bytes: Buffer, rows = true): Promise<Read> {
  const source = async function* (): AsyncGenerator<Buffer> {
    yield await Promise.resolve(bytes);
  };
  return (await read(() => chunksOf(source()), rows)).answer;
}

/** A thread that takes a piece as the real one does, and then does something else. */
const takes = (then: string): string =>
  `const { workerData } = require("node:worker_threads");
   const { readerAt, ringOver, takeAhead } = require(${JSON.stringify(path.join(dist, "slotRing.js"))});
   const { ring, turns, pieces } = workerData;
   while (takeAhead(ringOver(ring), readerAt(ringOver(ring)), turns, pieces) === undefined);
   ${then}`;

describe.each([
  ["NDJSON", lines, ["line 251 is no valid JSON"]],
  ["one page", page, []],
])("%s", (form, bytes, problems) => {
  const name = file(`${form}.json`, bytes);

  it("gives the same rows in the same order, most of them found by other threads", async () => {
    const helped = await triaged(name, bytes.length, { waits: true });
    expect(helped.answer).toEqual(await alone(bytes));
    expect(helped.answer.problems).toEqual(problems);
    expect(helped.found).toBeGreaterThan(200);
  });
});

describe("where something is otherwise", () => {
  const name = file("usual.json", lines);
  const usual = Promise.all([true, false].map((rows) => alone(lines, rows)));

  it.each<[string, Options]>([
    ["threads end over their first piece", { script: file("ends.js", takes("process.exit(1)")) }],
    ["threads fail", { script: file("fails.js", takes("throw new Error('no')")) }],
    ["threads cannot start", { script: file("broken.js", "not JavaScript") }],
    ["threads never answer", { script: file("silent.js", takes("for (;;);")), patienceMs: 50 }],
    ["there are more threads", { cores: 9 }],
    ["no rows are wanted", { rows: false }],
  ])("the answer is the same: %s", async (_, options) => {
    const { answer } = await triaged(name, lines.length, { pauseMs: 20, ...options });
    expect(answer).toEqual((await usual)[options.rows === false ? 1 : 0]);
  });
});

describe("a file that changes while it is read", () => {
  it("is read to its new end where it grew", async () => {
    const name = file("grows.json", lines);
    const { answer } = await triaged(name, lines.length, {
      after: {
        pieces: 2,
        run: () => {
          appendFileSync(name, lines);
        },
      },
    });
    expect(answer.rows).toBe((await alone(Buffer.concat([lines, lines]))).rows);
  });

  it("is read as far as it goes where it was cut", async () => {
    const name = file("shrinks.json", lines);
    const { answer } = await triaged(name, lines.length, {
      after: {
        pieces: 1,
        run: () => {
          truncateSync(name, 3 * 256 * 1024);
        },
      },
    });
    const rows = (await alone(lines)).rows;
    expect(rows.startsWith(answer.rows)).toBe(true);
    expect(answer.rows.length).toBeGreaterThan(0);
  });
});

it.each<[string, string, Options]>([
  ["a small file", file("small.json", lines), { from: lines.length + 1 }],
  ["one on a single core", file("single.json", lines), { cores: 1 }],
  ["a packed one", file("packed.json", gzipSync(lines)), {}],
  ["one in UTF-16", file("wide.json", Buffer.from(`\ufeff${whole}`, "utf16le")), {}],
  ["an empty one", file("empty.json", ""), {}],
  ["one that is not there", path.join(folder, "missing.json"), {}],
])("%s is left to whoever reads it alone", async (_, name, options) => {
  expect((await triaged(name, lines.length, options)).isRead).toBe(false);
});

it("is not tried without a size", () => {
  const ahead = readersAhead({ news: [], withRows: true, cores: 3, from: 0 });
  expect(ahead(file("input.json", lines), undefined)).toBeUndefined();
});

it("names what happens to the file before it is read", async () => {
  const name = file("gone.json", lines);
  const { answer } = await read((news) => {
    const chunks = readersAhead({ news, withRows: true, cores: 3, from: 0 })(name, 1);
    rmSync(name);
    return chunks;
  }, true);
  expect(answer.problems).toEqual([" is not there"]);
});

it("reads the file that it opened, though another takes its place", async () => {
  const name = file("rotated.json", lines);
  const after = {
    pieces: 1,
    run: () => {
      renameSync(file("next.json", page), name);
    },
  };
  const { answer, found } = await triaged(name, lines.length, { after, waits: true });
  expect(answer).toEqual(await alone(lines));
  expect(found).toBeGreaterThan(0);
});
