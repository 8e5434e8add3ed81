import { judgeExport } from "../../bot/commandLine/judgeExport";
import { contentCutter } from "../../bot/logs/triage/contentCutter";
import { logEntry, type LogFormat, numbers } from "./provisioningLog";

const entries = 6_000;

/** How many entries of an export had to be read; the others were known by their shape. */
function readOf(format: LogFormat): { readonly all: number; readonly read: number } {
  const judge = judgeExport("2026-11-28T09:00:00Z", false);
  const sink = judge.sink(({ where, why }) => {
    throw new Error(`${where} ${why}`);
  });
  let read = 0;
  const cutter = contentCutter({
    ...sink,
    entry(entry, bytes) {
      read += 1;
      sink.entry(entry, bytes);
    },
  });
  const pick = numbers(3);
  if (format === "array") cutter.push(Buffer.from('{"value":['));
  for (let index = 0; index < entries; index++) {
    const text = JSON.stringify(logEntry(pick, index));
    cutter.push(Buffer.from(format === "array" ? `${text},` : `${text}\n`));
  }
  if (format === "array") cutter.push(Buffer.from("]}"));
  cutter.end();
  return { all: judge.entries(), read };
}

// Times depend on the machine; how much work there is does not.
it.each<LogFormat>(["ndjson", "array"])("reads few entries of many, as %s", (format) => {
  const { all, read } = readOf(format);
  expect(all).toBe(entries);
  expect(read).toBeLessThan(entries * 0.12);
});
