import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { judgeExport } from "../../../../../bot/commandLine/judgeExport";
import { threadsAhead, triageInput } from "../../../../../bot/logs/triage";
import { logEntry, numbers } from "../../../../bench/provisioningLog";

const root = path.resolve(__dirname, "..", "..", "..", "..", "..");
const built = path.join(root, "dist", "bot", "logs", "triage", "ahead", "searcher.js");
const folder = mkdtempSync(path.join(os.tmpdir(), "ahead-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pick = numbers(11);
const entries = Array.from({ length: 250 }, (_, index) => JSON.stringify(logEntry(pick, index)));
const lines = Buffer.from(`${entries.join("\n")}\nno entry\n${entries.join("\n")}\n`);
const page = Buffer.from(`{"value":[${entries.join(",")},${entries.join(",\n")}]}`);

/** Bytes as they come from a file: a chunk is used again as soon as the next is asked for. */
async function* read(bytes: Buffer, size: number, error?: Error): AsyncGenerator<Buffer> {
  const lent = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    await new Promise(setImmediate);
    yield lent.subarray(0, bytes.copy(lent, 0, at, at + size));
  }
  if (error !== undefined) throw error;
}

interface Options {
  readonly script?: string;
  readonly cores?: number;
  readonly from?: number;
  readonly patienceMs?: number;
  readonly rows?: boolean;
  readonly size?: number;
  /** What reading ends with. */
  readonly error?: Error;
}

async function triaged(bytes: Buffer, options: Options) {
  const { script = built, cores = 3, from = 0, rows = true, size = 40_000 } = options;
  const problems: string[] = [];
  const judge = judgeExport("2026-11-28T09:00:00Z", rows);
  const sink = judge.sink(({ where, why }) => problems.push(`${where} ${why}`));
  let found = 0;
  const counting = {
    ...sink,
    ...(sink.known !== undefined && {
      known: {
        ...sink.known,
        takeFound(variant: number, row: Buffer) {
          found += 1;
          sink.known?.takeFound(variant, row);
        },
      },
    }),
  };
  const { patienceMs = 10_000 } = options;
  const ahead = threadsAhead({ news: judge.news, withRows: rows, script, cores, from, patienceMs });
  const answer: Buffer[] = [];
  const flush = (): Promise<boolean> => {
    answer.push(judge.rows());
    return Promise.resolve(true);
  };
  await triageInput(read(bytes, size, options.error), counting, flush, ahead.in(bytes.length));
  await ahead.stop();
  const tally = judge.tally();
  const causes = tally
    .groups()
    .map(({ cause, entries: count, clauses }) => [cause, count, clauses]);
  return { found, answer: { rows: Buffer.concat(answer).toString(), problems, causes } };
}

function script(name: string, text: string): string {
  const file = path.join(folder, `${name}.js`);
  writeFileSync(file, text);
  return file;
}

const onMessage = (text: string): string =>
  `const { parentPort } = require("node:worker_threads"); parentPort.on("message", () => { ${text} });`;

describe.each([
  ["NDJSON", lines, ["line 251 is no valid JSON"]],
  ["one page", page, []],
])("%s", (_, bytes, problems) => {
  it("gives the same rows in the same order, most of them found by other threads", async () => {
    const alone = await triaged(bytes, { cores: 2 });
    const helped = await triaged(bytes, {});
    expect(helped.answer).toEqual(alone.answer);
    expect(alone.found).toBe(0);
    expect(helped.found).toBeGreaterThan(50);
    expect(alone.answer.problems).toEqual(problems);
  });

  it.each<[string, Options]>([
    [
      "threads end over their first piece",
      { script: script("ends", onMessage("process.exit(1)")) },
    ],
    ["threads fail", { script: script("fails", onMessage("throw new Error('no')")) }],
    ["threads cannot start", { script: script("broken", "not JavaScript") }],
    ["threads never answer", { script: script("silent", onMessage("")), patienceMs: 50 }],
    ["threads begin in the middle", { from: 300_000 }],
    ["chunks are larger than what threads take", { size: 600_000 }],
    ["no rows are wanted", { rows: false }],
    ["the disk fails in the end", { error: Object.assign(new Error("no"), { code: "EIO" }) }],
  ])("the answer is the same where %s", async (__, options) => {
    const { answer } = await triaged(bytes, { ...options, cores: 2 });
    expect((await triaged(bytes, options)).answer).toEqual(answer);
  });
});

it("starts no thread for what is read sooner alone", async () => {
  const { found, answer } = await triaged(lines, { from: 100_000_000 });
  expect([found, answer.problems]).toEqual([0, ["line 251 is no valid JSON"]]);
});
