import path from "node:path";
import type * as judging from "../../bot/commandLine/judgeEntry";
import type * as reading from "../../bot/logs/triage/exportedEntries";
import { type Figure, median } from "./figures";
import { logEntry, numbers } from "./provisioningLog";

const rounds = 9;
const entries = 2_000;

/** Diagnoses per second of the built product: evidence, all causes and their order, of entries read before. */
export function measureDiagnosis(root: string): Figure {
  const dist = path.join(root, "dist", "bot");
  /* eslint-disable @typescript-eslint/no-require-imports -- the built product is measured */
  const { judgeEntry } = require(path.join(dist, "commandLine", "judgeEntry.js")) as typeof judging;
  const { exportedEntries } = require(
    path.join(dist, "logs", "triage", "exportedEntries.js"),
  ) as typeof reading;
  /* eslint-enable */
  const pick = numbers(7);
  const list = Array.from({ length: entries }, (_, n) => exportedEntries(logEntry(pick, n))).flat();
  const perS: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    for (const entry of list) judgeEntry(entry, "2026-11-28T09:00:00Z");
    perS.push((list.length / (performance.now() - began)) * 1_000);
  }
  return {
    figure: "diagnoses",
    perS: Math.round(median(perS)),
    most: Math.round(Math.max(...perS)),
  };
}
