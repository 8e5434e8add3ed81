import { judgedByKey, knownShapes } from "../logs/triage";
import { type Judged, type TriageSink } from "../logs/triage/port";
import { judgeEntry } from "./judgeEntry";
import { rowBytes } from "./rowBytes";
import { triageRow } from "./triageRow";
import { startTally, type Tally } from "./triageTally";

/** Judges the entries of exports and counts them. */
export interface ExportJudge {
  /** Takes what is found in one input. */
  sink(unreadable: TriageSink["unreadable"]): TriageSink;
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
    (entry, judged) => (withRows ? triageRow(entry, judged) : ""),
    (row, bytes, { from, to }) => {
      if (withRows) rows.pieces(row, bytes, from, to);
    },
  );
  return {
    sink: (unreadable) => ({
      unreadable,
      known: shapes,
      entry(entry, bytes) {
        const judged = judge(entry);
        if (withRows) rows.text(triageRow(entry, judged));
        tally.add(entry, judged);
        // What came once may never come again, and learning takes longer than reading.
        if (bytes !== undefined && judgedBefore.has(judged)) shapes.learn(entry, judged, bytes);
        judgedBefore.add(judged);
      },
    }),
    entries: () => tally.entries() + shapes.known(),
    rows: () => rows.taken(),
    tally() {
      for (const { verdict, entries } of shapes.variants) tally.addMore(verdict, entries);
      return tally;
    },
  };
}
