import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fc, runs } from "../../properties";
import { judgeEntry } from "../../../bot/judging/judgeEntry";
import { judgeExport } from "../../../bot/commandLine/judgeExport";
import { triageRow } from "../../../bot/commandLine/triageRow";
import { startTally, type Tally } from "../../../bot/judging/triageTally";
import { contentCutter } from "../../../bot/logs/triage/contentCutter";
import { foundAhead } from "../../../bot/logs/triage/ahead/foundAhead";
import { newSlot, pieceSize } from "../../../bot/logs/triage/ahead/newSlot";
import { searchSlot } from "../../../bot/logs/triage/ahead/searchSlot";
import { type FoundEntries, type TriageSink } from "../../../bot/logs/triage/port";
import { followShapes } from "../../../bot/logs/triage/shapes/followShapes";
import { type ShapeNews } from "../../../bot/logs/triage/shapes/shapeNews";
import { manyEntries, wireEntry } from "../logs/triage/wireEntries";

const at = "2026-11-20T09:00:00Z";
const shared = path.resolve(__dirname, "..", "..", "..", "..", "shared");
const withShared = existsSync(shared) ? it : it.skip;

interface Answer {
  readonly rows: string;
  readonly problems: readonly string[];
  readonly tally: unknown;
}

const counted = (tally: Tally): unknown =>
  tally
    .groups()
    .map(({ cause, entries, clauses, example }) => [cause, entries, clauses, example.id]);

type Find = (bytes: Buffer) => FoundEntries | undefined;

function cut(bytes: Buffer, size: number, sink: TriageSink, find?: Find): void {
  const cutter = contentCutter(sink);
  for (let from = 0; from < bytes.length; from += size) {
    const lent = Buffer.from(bytes.subarray(from, from + size));
    cutter.push(lent, find?.(lent));
    lent.fill(0);
  }
  cutter.end();
}

/** What another thread finds by what was learned, a little late as it is there. */
function finder(news: readonly ShapeNews[]): Find {
  const shapes = followShapes();
  const slot = newSlot();
  let [told, late] = [0, 0];
  return (bytes) => {
    shapes.follow(news.slice(told, late));
    told = late;
    late = news.length;
    searchSlot(shapes, slot, bytes, true);
    return foundAhead(slot);
  };
}

/** Each export is read so often: the second time is learned from, in the third most is known. */
const times = 3;

/** Every entry is read whole and judged by itself. */
function plainly(bytes: Buffer, size: number): Answer {
  const tally = startTally();
  const problems: string[] = [];
  let rows = "";
  cut(bytes, size, {
    entry(entry) {
      const judged = judgeEntry(entry, at);
      rows += triageRow(entry, judged);
      for (let time = 0; time < times; time++) tally.add(entry, judged);
    },
    unreadable: ({ where, why }) => problems.push(`${where} ${why}`),
  });
  const all = Array.from({ length: times }, () => problems).flat();
  return { rows: rows.repeat(times), problems: all, tally: counted(tally) };
}

interface Quick extends Answer {
  /** Entries that were not read, and those of them that were found beforehand. */
  readonly known: number;
  readonly found: number;
}

function quickly(bytes: Buffer, size: number, isAhead: boolean): Quick {
  const problems: string[] = [];
  const judge = judgeExport(at, true);
  let [read, found] = [0, 0];
  const sink = judge.sink(({ where, why }) => problems.push(`${where} ${why}`));
  const counting: TriageSink = {
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
    entry(entry, own) {
      read += 1;
      sink.entry(entry, own);
    },
  };
  const find = isAhead ? finder(judge.news) : undefined;
  for (let time = 0; time < times; time++) cut(bytes, size, counting, find);
  const known = judge.entries() - read;
  return { rows: judge.rows().toString(), problems, tally: counted(judge.tally()), known, found };
}

/** So many entries were found beforehand since the last look. */
let foundAll = 0;

function expectSame(bytes: Buffer, size = 1_000): number {
  const plain = plainly(bytes, size);
  const { known, found: none, ...alone } = quickly(bytes, size, false);
  const { known: all, found, ...helped } = quickly(bytes, Math.min(size * 8, pieceSize), true);
  expect([alone, helped, none]).toEqual([plain, plain, 0]);
  expect(all).toBeGreaterThanOrEqual(found);
  foundAll += found;
  return known;
}

beforeEach(() => {
  foundAll = 0;
});

/** An entry with nothing in it that would have to be read. */
const [plain] = fc.sample(wireEntry, { numRuns: 1, seed: 7 });
const plainBytes = Array.from({ length: 3 }, () => Buffer.from(JSON.stringify(plain)));

/** Entries behind three that are surely known in the end, so that the others stand beside known ones. */
const joined = (entries: readonly Buffer[], between: string): Buffer =>
  Buffer.concat([...plainBytes, ...entries].flatMap((entry) => [entry, Buffer.from(between)]));

describe("gives the answer of reading and judging each entry by itself", () => {
  it("of NDJSON with broken lines, keys twice, look-alikes and escapes", () => {
    let known = 0;
    const property = fc.property(manyEntries, fc.constantFrom("\n", "\r\n"), (entries, end) => {
      known += expectSame(Buffer.concat([Buffer.from('\uFEFF{"id":1}\n'), joined(entries, end)]));
    });
    fc.assert(property, { numRuns: runs(20) });
    // A test in which every entry was read would show nothing.
    expect(known).toBeGreaterThan(120);
    expect(foundAll).toBeGreaterThan(50);
  });

  it("of one array or page of them", () => {
    let known = 0;
    const ways = fc.constantFrom(["[\n", "]"], ['{"value":[', '],"x":1}'], ["", ""]);
    const property = fc.property(manyEntries, ways, (entries, [begin = "", end = ""]) => {
      const list = joined(entries, ",\n");
      known += expectSame(Buffer.concat([Buffer.from(begin), list, Buffer.from(end)]), 700);
    });
    fc.assert(property, { numRuns: runs(20) });
    expect(known).toBeGreaterThan(120);
    expect(foundAll).toBeGreaterThan(25);
  });

  it("of entries that differ in one part from one known", () => {
    let known = 0;
    const property = fc.property(
      fc.array(wireEntry, { minLength: 10, maxLength: 30 }),
      (entries) => {
        const mixed = entries.flatMap((other) =>
          Object.keys(other).flatMap((name) =>
            [plain, entries[0]].map((base) => ({
              ...base,
              [name]: Reflect.get(other, name) as unknown,
            })),
          ),
        );
        const lines = mixed.map((entry) => Buffer.from(JSON.stringify(entry)));
        known += expectSame(joined(lines, "\n"), 100_000);
      },
    );
    fc.assert(property, { numRuns: runs(2) });
    expect(known).toBeGreaterThan(100);
  });
});

it("knows most entries of an export without reading them", () => {
  const lines = Array.from({ length: 200 }, (_, index) =>
    Buffer.from(
      JSON.stringify({ ...plain, id: `entry-${index}`, activityDateTime: "2026-11-20T09:00:00Z" }),
    ),
  );
  expect(expectSame(joined(lines, "\n"))).toBe(3 * 203 - 3);
});

const mails = ["ana@contoso.com", "o'brien@contoso.com", "zoe@contoso.com"];

/** A line of an entry that failed: `{a}` stands for the application and `{u}` for the person. */
function failed(written: string, reason: string, app: string, mail = "ana@contoso.com"): Buffer {
  const said = (text: string): string => text.replaceAll("{a}", app).replaceAll("{u}", mail);
  const code = said(written);
  const step = { name: "EntryExportAdd", provisioningStepType: "export", status: "failure" };
  const description = said("Failed to create User '{u}' in {a}");
  const entry = {
    ...{ id: code, activityDateTime: "2026-11-20T09:00:00Z", provisioningAction: "create" },
    provisioningStatusInfo: {
      status: "failure",
      errorInformation: { errorCode: code, reason: said(reason), additionalDetails: null },
    },
    targetSystem: { id: "t", displayName: app },
    sourceIdentity: { id: "u", displayName: "Ana", details: { UserPrincipalName: mail } },
    provisioningSteps: [
      { ...step, description, details: { ErrorCode: code, ReportableIdentifier: mail } },
    ],
  };
  return Buffer.from(`${JSON.stringify(entry)}\n`);
}

/** How much was learned from an export that was read three times. */
function learnedFrom(all: Buffer): { readonly shapes: number; readonly variants: number } {
  const judge = judgeExport(at, true);
  const sink = judge.sink(() => undefined);
  for (let time = 0; time < times; time++) cut(all, all.length, sink);
  const count = (wanted: string): number => judge.news.filter(({ is }) => is === wanted).length;
  return { shapes: count("shape"), variants: count("variant") };
}

it("learns what is said of a failure apart from the entry around it", () => {
  const codes = ["EntryConflict", "InvalidAnchor", "Timeout", "ContosoTimeout"];
  const reasons = ["HTTP 409 from {a}", "'{u}' is there already", 'The "{a}" refused "{u}"'];
  const entries = codes.flatMap((code) =>
    reasons.flatMap((reason) =>
      ["Fabrikam", "Tailspin"].flatMap((app) =>
        mails.map((mail) => failed(code, reason, app, mail)),
      ),
    ),
  );
  const all = Buffer.concat(entries);
  expectSame(all);
  const { shapes, variants } = learnedFrom(all);
  // One for each way in which a reason can quote a name.
  expect(shapes).toBe(2);
  expect(variants).toBeGreaterThan(25);
});

describe("what is said of several applications", () => {
  const codes = ["Conflict", "{a}Conflict", "{a}Timeout", "{a}SchemaAttributeNotFound"];
  const reasons = ["HTTP 409 from {a}", "The request to {a} timed out", "{a} is down"];
  const of = (apps: readonly string[]): Buffer =>
    Buffer.concat(
      apps.flatMap((app) =>
        codes.flatMap((code) => reasons.map((reason) => failed(code, reason, app))),
      ),
    );

  it("counts as the same, and each row has its own code", () => {
    const apps = ["Zoom", "Slack", "Fabrikam", "Tailspin", "customappsso"];
    expect(expectSame(of(apps))).toBeGreaterThan(apps.length * codes.length * reasons.length);
    expect(learnedFrom(of(apps))).toEqual(learnedFrom(of(apps.slice(0, 1))));
  });

  it("is told apart where the name of one says something", () => {
    const apps = [
      "Zoom",
      "Workday",
      "SCIM",
      "Timeout",
      "401",
      "Nested Group",
      "A B",
      "Default access",
    ];
    expectSame(of(apps));
  });
});

withShared("shared: on every published sample, again and again", () => {
  const folder = path.join(shared, "graph", "samples");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));
  const all = Buffer.from([...texts, ...texts, ...texts].join("\n"));
  expect(expectSame(all, 64 * 1024)).toBeGreaterThan(5);
});

withShared("shared: on the logs of the measurements' generator", () => {
  const file = path.join(os.tmpdir(), `judge-${process.pid}.ndjson`);
  const { generate } = jest.requireActual<{ generate: (file: string, count: number) => unknown }>(
    path.join(shared, "checks", "lib", "generate.js"),
  );
  try {
    generate(file, 2_000);
    expect(expectSame(readFileSync(file), 256 * 1024)).toBeGreaterThan(5_900);
  } finally {
    rmSync(file, { force: true });
  }
});
