import { recogniser } from "../causes";
import { judgedByKey, knownShapes } from "../logs/triage";
import { type Judged, type TriageSink } from "../logs/triage/port";
import { type ShapeNews } from "../logs/triage/shapes/shapeNews";
import { judgeEntry } from "../judging/judgeEntry";
import { rowBytes } from "./rowBytes";
import { triageRow } from "./triageRow";
import { startTally, type Tally } from "../judging/triageTally";

const noRows = { pieces: () => undefined, bytes: () => undefined };

/** Judges the entries of exports and counts them. */
export interface ExportJudge {
  /** Takes what is found in one input. */
  sink(unreadable: TriageSink["unreadable"]): TriageSink;
  /** What was learned of the shapes of entries, for threads that look ahead. */
  readonly news: readonly ShapeNews[];
  /** How many entries there were so far. */
  entries(): number;
  /** The rows since the last time. */
  rows(): Buffer;
  /** The count of all entries; nothing more comes. */
  tally(): Tally;
}

/**
 * Entries are judged once for each kind, and those whose shape is known are not even read. With
 * `withRows` a line is written of each; `at` is the time of the diagnosis, ISO 8601.
 */
export function judgeExport(at: string, withRows: boolean): ExportJudge {
  const tally = startTally();
  const rows = rowBytes();
  const judge = judgedByKey((entry) => judgeEntry(entry, at));
  const judgedBefore = new WeakSet<Judged>();
  const shapes = knownShapes<Judged>(
    { render: triageRow, readText: recogniser.says },
    withRows ? rows : noRows,
  );
  return {
    sink: (unreadable) => ({
      unreadable,
      known: shapes,
      entry(entry, bytes) {
        const judged = judge(entry);
        if (withRows) rows.text(triageRow(entry, judged));
        tally.add(entry, judged);
        if (bytes !== undefined) shapes.learn(entry, judged, bytes, judgedBefore.has(judged));
        judgedBefore.add(judged);
      },
    }),
    news: shapes.news,
    entries: () => tally.entries() + shapes.known(),
    rows: () => rows.taken(),
    tally() {
      for (const { verdict, entries } of shapes.variants) tally.addMore(verdict, entries);
      return tally;
    },
  };
}
