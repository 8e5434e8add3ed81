import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { triage } from "../../../bot/commandLine/triage";
import { processTerminal, type Terminal } from "../../../bot/commandLine/terminal";
import { start } from "../../builders/process";
import { run } from "./context";

const folder = mkdtempSync(path.join(os.tmpdir(), "triage-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const skipped = (id: string, flags: object): object => ({
  id,
  activityDateTime: "2026-11-20T08:00:00Z",
  provisioningAction: "other",
  servicePrincipal: { id: "sp", displayName: "Contoso CRM" },
  sourceIdentity: { id: `user-${id}`, displayName: "Ana Smith", identityType: "User" },
  provisioningStatusInfo: { status: "skipped", errorInformation: null },
  provisioningSteps: [
    {
      name: "EntrySynchronizationScoping",
      provisioningStepType: "scoping",
      status: "success",
      details: flags,
    },
    {
      name: "EntrySynchronizationSkip",
      provisioningStepType: "export",
      status: "skipped",
      description: "",
      details: { SkipReason: "NotEffectivelyEntitled" },
    },
  ],
});
const scope = (result: object): object => ({
  "Active in the source system": "True",
  "Assigned to the application": "True",
  "User has the required role": "True",
  "Scoping filter evaluation passed": "False",
  ScopeEvaluationResult: JSON.stringify(result),
});
const filtered = (id: string, ...failing: string[]): object =>
  skipped(id, scope(Object.fromEntries(failing.map((clause) => [clause, false]))));
const success = (id: string): object => ({
  id,
  activityDateTime: "2026-11-20T08:00:00Z",
  provisioningAction: "create",
  servicePrincipal: { displayName: "Contoso CRM" },
  targetIdentity: { id: "t", displayName: "Bo" },
  provisioningStatusInfo: { status: "success", errorInformation: null },
  provisioningSteps: [],
});
const ndjson = (...values: object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

const { open, sizeOf } = processTerminal(process);

/** The terminal of this process for reading, whose stdout is a list of lines. */
function terminal(out: string[], over: Partial<Terminal> = {}): Terminal {
  return {
    open,
    sizeOf,
    write(text) {
      out.push(...text.toString().replace(/\n$/, "").split("\n"));
      return Promise.resolve(true);
    },
    ...over,
  };
}

async function triaged(args: readonly string[], json = true, over: Partial<Terminal> = {}) {
  const out: string[] = [];
  const { code, err } = await run(triage, { args, json, terminal: terminal(out, over) });
  return { code, err, out, rows: json ? out.map((line) => JSON.parse(line) as unknown) : [] };
}

it("answers one line per entry, with what is known of it", async () => {
  const file = written(
    "log.json",
    JSON.stringify({
      value: [filtered("a", "Sales only.department EQUALS 'Sales'"), success("b")],
    }),
  );
  const { code, err, rows } = await triaged([file]);
  expect(rows).toEqual([
    {
      id: "a",
      at: "2026-11-20T08:00:00Z",
      user: { id: "user-a", name: "Ana Smith" },
      app: "Contoso CRM",
      action: "other",
      status: "skipped",
      family: "out_of_scope_filter",
      cause: "outOfScopeByFilter",
      certainty: "confirmed",
      codes: ["NotEffectivelyEntitled"],
    },
    {
      id: "b",
      at: "2026-11-20T08:00:00Z",
      user: { id: "t", name: "Bo" },
      app: "Contoso CRM",
      action: "create",
      status: "success",
      family: "provisioned_ok",
      cause: "provisionedSuccessfully",
      certainty: "confirmed",
      codes: [],
    },
  ]);
  expect([code, err]).toEqual([0, []]);
});

it("says null where nothing is known", async () => {
  const bare = {
    id: "a",
    activityDateTime: "2026-11-20T08:00:00Z",
    provisioningStatusInfo: { status: "failure" },
    provisioningSteps: null,
  };
  const { code, rows } = await triaged([written("bare.ndjson", ndjson(bare))]);
  expect(rows).toEqual([
    {
      ...{ id: "a", at: "2026-11-20T08:00:00Z", user: { id: null, name: null }, app: null },
      ...{ action: null, status: "failure", family: null, cause: null, certainty: null, codes: [] },
    },
  ]);
  expect(code).toBe(0);
});

it("reads several inputs, packed ones and standard input, in their order", async () => {
  const plain = written("plain.txt", ndjson(success("a")));
  const packed = written("packed.json", gzipSync(JSON.stringify([success("b")])));
  const { code, rows } = await triaged([plain, packed, "-"], true, {
    open: (name) => (name === "-" ? bytesOf(ndjson(success("c"))) : open(name)),
  });
  expect(rows).toMatchObject([{ id: "a" }, { id: "b" }, { id: "c" }]);
  expect(code).toBe(0);
});

async function* bytesOf(text: string) {
  yield await Promise.resolve(Buffer.from(text));
}

it("names inputs and entries that cannot be read, goes on, and ends with 1", async () => {
  const broken = written("broken.ndjson", `${ndjson(success("a"))}{"id":\n${ndjson(success("c"))}`);
  const missing = path.join(folder, "missing.json");
  const { code, rows, err } = await triaged([missing, broken, folder]);
  expect(rows).toMatchObject([{ id: "a" }, { id: "c" }]);
  expect(err).toEqual([
    `triage: ${missing}: is not there`,
    `triage: ${broken}: line 2 is no valid JSON`,
    `triage: ${folder}: is a folder`,
  ]);
  expect(code).toBe(1);
});

it("names a bounded number of unreadable entries, and counts the others", async () => {
  const file = written("bad.ndjson", `${ndjson(success("a"))}${"{}\n".repeat(1_000)}`);
  const { code, err } = await triaged([file]);
  expect(err).toHaveLength(21);
  expect(err.at(-1)).toBe(`triage: ${file}: 980 more could not be read`);
  expect(code).toBe(1);
});

it.each([["[]"], [""], ['{"value":[]}']])("found nothing in %j", async (text) => {
  const { code, out, err } = await triaged([written("empty.json", text)]);
  expect([code, out, err]).toEqual([1, [], ["triage: found no provisioning log entry"]]);
});

it.each([[[]], [["--frobnicate"]], [["--since", "x.json"]]])("wrong use: %j", async (args) => {
  const { code, out, err } = await triaged(args);
  expect([code, out]).toEqual([2, []]);
  expect(err.at(-1)).toBe("Usage: triage [--json] FILE... or -");
});

it("ranks the causes for a person: count, share, example and next step", async () => {
  const file = written(
    "ranked.ndjson",
    ndjson(
      success("s"),
      filtered("a", "Sales only.department EQUALS 'Sales'"),
      filtered("b", "Sales only.department EQUALS 'Sales'", "Sales only.country EQUALS 'US'"),
      filtered("c", "Sales only.department EQUALS 'Sales'"),
    ),
  );
  const { code, out } = await triaged([file], false);
  expect(out).toEqual([
    "4 entries, 2 causes",
    "",
    "3   75.0 % outOfScopeByFilter (out_of_scope_filter): Skipped, by design",
    `           clause:  "Sales only": department EQUALS 'Sales' keeps out 3`,
    `           clause:  "Sales only": country EQUALS 'US' keeps out 1`,
    "           example: Ana Smith in Contoso CRM, 2026-11-20T08:00:00Z, entry a",
    expect.stringMatching(/^ {11}next: {4}Correct the source attribute or the clause/),
    "",
    "1   25.0 % provisionedSuccessfully (provisioned_ok): Provisioned",
    "           example: Bo in Contoso CRM, 2026-11-20T08:00:00Z, entry s",
    expect.stringMatching(/^ {11}next: {4}\S/),
  ]);
  expect(code).toBe(0);
});

it("shows nothing that could steer a terminal", async () => {
  const evil = { ...success("e"), targetIdentity: { displayName: "Bo\u001b[2J\u202e\nroot" } };
  const { out } = await triaged([written("evil.ndjson", ndjson(evil))], false);
  expect(out.join("\n")).toContain("Bo[2J root in Contoso CRM");
});

it("shows how far it is where stderr is a terminal, and clears it", async () => {
  const shown: string[] = [];
  const file = written("progress.ndjson", ndjson(success("a")));
  await triaged([file], true, { status: (line) => shown.push(line) });
  expect(shown[0]).toMatch(/^\[#{24}\] 100 % 0 MB, 1 entry$/);
  expect(shown.at(-1)).toBe("");
});

it("waits for whoever reads its rows, and ends quietly when nobody does", async () => {
  const file = written(
    "many.ndjson",
    ndjson(...Array.from({ length: 2_000 }, (_, at) => success(String(at)))),
  );
  let writing = 0;
  let most = 0;
  let texts = 0;
  const { code, err } = await triaged([file], true, {
    async write() {
      most = Math.max(most, ++writing);
      await new Promise((resolve) => setTimeout(resolve, 5));
      writing -= 1;
      return ++texts < 2;
    },
  });
  expect({ most, texts, code, err }).toEqual({ most: 1, texts: 2, code: 0, err: [] });
});

describe("as a process", () => {
  it("ends quietly when its reader goes away", async () => {
    const file = written(
      "long.ndjson",
      ndjson(...Array.from({ length: 20_000 }, (_, at) => success(String(at)))),
    );
    const command = start("cli", { args: ["triage", "--json", file], env: { STORE: "memory:" } });
    command.child.stdout?.once("data", () => command.child.stdout?.destroy());
    expect([await command.ended, command.output().err]).toEqual([0, ""]);
  });

  it("needs no more memory for 50 MB than for little", async () => {
    const one = filtered("x", "Sales only.department EQUALS 'Sales'");
    const padded = {
      ...one,
      modifiedProperties: [{ displayName: "x", newValue: "y".repeat(1_800) }],
    };
    const text = JSON.stringify(padded);
    const count = Math.ceil((50 * 1024 * 1024) / text.length);
    const file = written("large.json", `{"value":[${`${text},\n`.repeat(count - 1)}${text}]}`);
    const command = start("cli", { args: ["triage", file], env: { STORE: "memory:" } });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, residentMb(command.child.pid));
    }, 20);
    const code = await command.ended;
    clearInterval(watch);
    expect([code, command.output().err]).toEqual([0, ""]);
    expect(command.output().out).toContain(`${count.toLocaleString("en-US")} entries, 1 cause\n`);
    expect(peak).toBeLessThan(250);
  });
});

/** Resident memory of a process in MB, where the system tells it; else 0. */
function residentMb(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
