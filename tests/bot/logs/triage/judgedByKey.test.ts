import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { causes } from "../../../../bot/causes";
import { judgeEntry } from "../../../../bot/judging/judgeEntry";
import { graphEntry } from "../../../../bot/logs/graphEntry";
import { type LogEntry } from "../../../../bot/logs/port";
import { judgedByKey } from "../../../../bot/logs/triage";
import { readExport } from "./exports";
import { madeUpEntries } from "./madeUpEntries";

const shared = path.resolve(__dirname, "..", "..", "..", "..", "..", "shared");
const withShared = existsSync(shared) ? it : it.skip;
const at = "2026-11-20T09:00:00Z";

/** Entries whose remembered verdict is not that of the entry by itself. */
function differing(entries: readonly LogEntry[]): unknown[] {
  let judged = 0;
  const remembering = judgedByKey((entry) => {
    judged += 1;
    return judgeEntry(entry, at);
  });
  const different = entries.flatMap((entry) => {
    const [plain, remembered] = [judgeEntry(entry, at), remembering(entry)];
    return JSON.stringify(plain) === JSON.stringify(remembered)
      ? []
      : [{ id: entry.id, plain, remembered }];
  });
  // A test in which nothing was remembered would show nothing.
  expect(judged).toBeLessThan(Math.max(entries.length, 2));
  return different;
}

it("agrees with the plain judgement on entries of every kind, person and filter", () => {
  const entries = madeUpEntries(6_000);
  const families = new Set(entries.map((entry) => judgeEntry(entry, at).cause));
  expect(families.size).toBeGreaterThan(12);
  expect(differing(entries)).toEqual([]);
});

it("agrees on every sentence and code that a cause is recognised by", () => {
  const codes = causes.flatMap(({ recognises }) => recognises?.codes ?? []);
  const reasons = [
    "",
    "User 'ana@contoso.com' was refused",
    "User 'o'brien@contoso.com' was refused",
  ];
  const entries = codes.flatMap((code) =>
    reasons.map((reason, index) =>
      graphEntry({
        id: `${code}-${index}`,
        provisioningAction: "create",
        sourceIdentity: { details: { UserPrincipalName: /'(.*)'/.exec(reason)?.[1] ?? "" } },
        provisioningStatusInfo: {
          status: "failure",
          errorInformation: { errorCode: code, reason },
        },
      }),
    ),
  );
  expect(differing([...entries, ...entries])).toEqual([]);
});

it("does not take a name for another word that means something", () => {
  const named = (displayName: string): LogEntry =>
    graphEntry({
      id: displayName,
      provisioningAction: "create",
      sourceIdentity: { displayName },
      provisioningStatusInfo: {
        status: "failure",
        errorInformation: { errorCode: "", reason: `The request failed with '${displayName}'` },
      },
    });
  const names = [
    "Ana",
    "EntryConflict",
    "Zoe",
    "Error 409",
    "INVALID_LOGIN",
    "Li",
    "401",
    "Bo",
    "Kim501",
    "Kim 502",
    "http503",
    "Khan460",
    "The request ended with an 460",
    "webexception404",
  ];
  expect(differing(names.map(named))).toEqual([]);
});

it("tells clauses apart by the attributes beside them, which say where a filter's title ends", () => {
  const result = JSON.stringify({ "A.b.name.familyName EQUALS 'x'": false });
  const beside = (id: string, attribute: string): LogEntry =>
    graphEntry({
      id,
      provisioningStatusInfo: { status: "skipped" },
      provisioningSteps: [
        { name: "EntryImport", type: "import", details: { [attribute]: "y" } },
        { name: "Scoping", type: "scoping", details: { ScopeEvaluationResult: result } },
      ],
    });
  const entries = ["name.familyName", "familyName", "b.name.familyName", "familyName"].map(
    (attribute, index) => beside(String(index), attribute),
  );
  expect(new Set(entries.map((entry) => judgeEntry(entry, at).failing.join("")))).toHaveProperty(
    "size",
    3,
  );
  expect(differing(entries)).toEqual([]);
});

it("keeps a bounded number of verdicts", () => {
  const judged: string[] = [];
  const remembering = judgedByKey((entry) => {
    judged.push(entry.id);
    return judgeEntry(entry, at);
  });
  const failed = (id: string, reason: string): LogEntry =>
    graphEntry({
      id,
      provisioningStatusInfo: { status: "failure", errorInformation: { errorCode: "x", reason } },
    });
  const long = "y".repeat(4_000);
  const details = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`d${index}`, long]));
  const huge = {
    ...failed("huge", long),
    steps: [{ name: "", type: "", status: "failure", description: long, details }],
  };
  for (const one of [huge, huge, failed("a", "a"), failed("b", "a")]) remembering(one);
  expect(judged).toEqual(["huge", "huge", "a"]);
});

withShared("shared: agrees on every published sample, also beside others of its kind", () => {
  const folder = path.join(shared, "graph", "samples");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const entries = names
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => readExport(readFileSync(path.join(folder, name))).entries);
  expect(entries.length).toBeGreaterThan(5);
  const others = entries.map((entry) => ({
    ...entry,
    source: { ...entry.source, displayName: "Ana Smith", userPrincipalName: "ana@contoso.com" },
  }));
  expect(differing([...entries, ...others, ...entries])).toEqual([]);
});

withShared("shared: agrees on the entries of the measurements' generator", () => {
  const { generate } = loadGenerator();
  const file = path.join(process.env["TMPDIR"] ?? "/tmp", `triage-${process.pid}.ndjson`);
  generate(file, 4_000);
  const { entries, problems } = readExport(readFileSync(file));
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(4_000);
  expect(differing(entries)).toEqual([]);
});

function loadGenerator(): { generate: (file: string, count: number) => unknown } {
  return jest.requireActual(path.join(shared, "checks", "lib", "generate.js"));
}
