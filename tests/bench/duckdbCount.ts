import { statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** As much as is used of `@duckdb/node-api`, which is no dependency: it is used where it is found. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(name: string): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }> }>;
    }>;
  };
}

const info = "STRUCT(status VARCHAR, errorInformation STRUCT(errorCode VARCHAR))";

/** Counts an export by status and code with DuckDB, of which only these columns are read. */
async function main(folder: string, file: string, format: string): Promise<void> {
  const load = createRequire(path.join(folder, "package.json"));
  const { DuckDBInstance } = load("@duckdb/node-api") as DuckDb;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const size = Math.ceil(statSync(file).size * 1.05) + 1_000_000;
  const source =
    format === "ndjson"
      ? `read_json('${file}', format='newline_delimited', columns={provisioningStatusInfo:'${info}'})`
      : `(SELECT unnest(value, max_depth:=2) FROM read_json('${file}', columns={value:'STRUCT(provisioningStatusInfo ${info})[]'}, maximum_object_size=${size}))`;
  const sql = `SELECT provisioningStatusInfo.status, provisioningStatusInfo.errorInformation.errorCode, count(*)::INTEGER FROM ${source} GROUP BY ALL`;
  const rows = (await connection.runAndReadAll(sql)).getRows();
  process.stdout.write(`${JSON.stringify(rows)}\n`);
}

const [, , folder = "", file = "", format = "ndjson"] = process.argv;
main(folder, file, format).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
