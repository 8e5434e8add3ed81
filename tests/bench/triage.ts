import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Figure, median, rounded } from "./figures";
import { measureCommand, type Measured } from "./measuredCommand";
import { type LogFormat, writeLog } from "./provisioningLog";

const formats: readonly LogFormat[] = ["ndjson", "array"];
const rounds = 3;
/** What builds a whole document has no room for larger ones. */
const mostOfDocument = 100_000;

interface Contestant {
  readonly name: string;
  readonly command: (file: string, format: LogFormat) => readonly string[];
  readonly most: Readonly<Record<LogFormat, number>>;
}

/**
 * `triage` beside JSON.parse alone and, where they are installed, jq and DuckDB (`@duckdb/node-api` in
 * the folder that `DUCKDB_DIR` names), which only count by status and code. Rounds alternate, and each
 * is compared with its neighbour. Times are those of whole processes with their start.
 */
export async function* measureTriage(
  root: string,
  sizes: readonly number[],
): AsyncGenerator<Figure> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-triage-"));
  try {
    for (const format of formats)
      for (const entries of sizes) {
        const file = path.join(folder, "log");
        await writeLog(file, entries, format);
        const mb = statSync(file).size / 1e6;
        const all = contestants(root).filter(({ most }) => entries <= most[format]);
        const runs = new Map<string, Measured[]>(all.map(({ name }) => [name, []]));
        for (let round = 0; round < rounds; round++)
          for (const { name, command } of all)
            runs.get(name)?.push(await measureCommand(command(file, format), { DATA_DIR: folder }));
        const parse = runs.get("JSON.parse") ?? [];
        for (const [name, measured] of runs)
          yield {
            figure: "triage",
            by: name,
            format,
            entries,
            ...of(measured, entries, mb, parse),
          };
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function of(
  runs: readonly Measured[],
  entries: number,
  mb: number,
  parse: readonly Measured[],
): Record<string, number | undefined> {
  const seconds = median(runs.map((run) => run.seconds));
  const peaks = runs.map(({ peakMb }) => peakMb).filter((peak) => peak !== undefined);
  return {
    entriesPerS: Math.round(entries / seconds),
    mbPerS: Math.round(mb / seconds),
    timesJsonParse:
      parse.length === 0
        ? undefined
        : rounded(median(runs.map((run, n) => (parse[n]?.seconds ?? NaN) / run.seconds))),
    peakMb: peaks.length === 0 ? undefined : Math.max(...peaks),
  };
}

function contestants(root: string): readonly Contestant[] {
  const cli = path.join(root, "dist", "bot", "cli.js");
  const script = (name: string): string => path.join(__dirname, `${name}.js`);
  const any = { ndjson: Infinity, array: Infinity };
  const small = { ndjson: Infinity, array: mostOfDocument };
  const duckDb = process.env["DUCKDB_DIR"] ?? root;
  const { execPath } = process;
  return [
    { name: "triage", command: (file) => [execPath, cli, "triage", file], most: any },
    {
      name: "triage --json",
      command: (file) => [execPath, cli, "triage", "--json", file],
      most: any,
    },
    {
      name: "JSON.parse",
      command: (file, format) => [execPath, script("plainParse"), file, format],
      most: small,
    },
    ...(isInstalled("jq")
      ? [{ name: "jq", command: jq, most: { ndjson: mostOfDocument, array: mostOfDocument } }]
      : []),
    ...(existsSync(path.join(duckDb, "node_modules", "@duckdb", "node-api"))
      ? [
          {
            name: "DuckDB",
            command: (file: string, format: LogFormat) => [
              ...[execPath, script("duckdbCount"), duckDb, file, format],
            ],
            most: small,
          },
        ]
      : []),
  ];
}

function jq(file: string, format: LogFormat): readonly string[] {
  const info = ".provisioningStatusInfo";
  const key = `"\\(${info}.status) \\(${info}.errorInformation.errorCode // "")"`;
  const count = (entries: string): string => `reduce ${entries} as $e ({}; .[$e | ${key}] += 1)`;
  return format === "ndjson"
    ? ["jq", "-n", "-c", count("inputs"), file]
    : ["jq", "-c", count(".value[]"), file];
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
