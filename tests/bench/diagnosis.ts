import path from "node:path";
import type * as judging from "../../bot/judging/judgeEntry";
import type * as reading from "../../bot/logs/triage/exportedEntries";
import { type Figure, median, rounded } from "./figures";
import { logEntry, numbers } from "./provisioningLog";

const rounds = 9;
const entries = 2_000;

/**
 * Diagnoses per second of the built product: evidence, all causes and their order, of entries read
 * before. `ofJsonParse` is the same beside JSON.parse of these entries, turn about in the same run,
 * so that it says something on a machine that does other things as well.
 */
export function measureDiagnosis(root: string): Figure {
  const dist = path.join(root, "dist", "bot");
  /* eslint-disable @typescript-eslint/no-require-imports -- the built product is measured */
  const { diagnoseEntry } = require(path.join(dist, "judging", "judgeEntry.js")) as typeof judging;
  const { exportedEntries } = require(
    path.join(dist, "logs", "triage", "exportedEntries.js"),
  ) as typeof reading;
  /* eslint-enable */
  const pick = numbers(7);
  const lines = Array.from({ length: entries }, (_, n) => JSON.stringify(logEntry(pick, n)));
  const list = lines.flatMap((line) => exportedEntries(JSON.parse(line)));
  const perS: number[] = [];
  const shares: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const parsed = perSecond(lines, (line) => void JSON.parse(line));
    const judged = perSecond(list, (entry) => void diagnoseEntry(entry, "2026-11-28T09:00:00Z"));
    perS.push(judged);
    shares.push(judged / parsed);
  }
  return {
    figure: "diagnoses",
    perS: Math.round(median(perS)),
    most: Math.round(Math.max(...perS)),
    ofJsonParse: rounded(median(shares)),
  };
}

function perSecond<T>(items: readonly T[], work: (item: T) => void): number {
  const began = performance.now();
  for (const item of items) work(item);
  return (items.length / (performance.now() - began)) * 1_000;
}
