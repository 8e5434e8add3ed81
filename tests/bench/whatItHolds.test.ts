import { table } from "../conventions/generated";
import { whatItHolds, withEarlier } from "./whatItHolds";

const run = { day: "2026-11-28", commit: "abc1234", command: "npm run bench" };

it("tells in words what was measured, and nothing of what was not", () => {
  const { rows } = whatItHolds(
    [
      { figure: "echoTurn", turnsPerS: 1500, p50Ms: 9, p95Ms: 16 },
      { figure: "diagnosisTurn", turnsPerS: 1000, ofEcho: 0.67, failed: 0, p50Ms: 15, p95Ms: 22 },
      {
        figure: "triage",
        by: "triage",
        format: "array",
        entries: 100_000,
        timesJsonParse: 2,
        peakMb: 83,
      },
      { figure: "triage", by: "jq", format: "array", entries: 100_000, timesJsonParse: 0.5 },
    ],
    run,
  );
  expect(rows.map(([, measured]) => measured)).toEqual([
    "0.67 (1,000 beside 1,500 turns/s), 0 failed",
    "15 and 22 ms (the echo: 9 and 16 ms)",
    "2 (jq 0.5), at 83 MB",
  ]);
});

it("sets slow turns and other turns beside the echo's", () => {
  const turn = (figure: string, ofEcho: number) => ({ figure, ofEcho, failed: 1 });
  const { rows } = whatItHolds(
    [
      { figure: "echoTurn", turnsPerS: 1500, p50Ms: 9, p95Ms: 16, p99Ms: 20 },
      {
        ...turn("diagnosisTurn", 0.7),
        turnsPerS: 1,
        p50Ms: 1,
        p95Ms: 2,
        p99Ms: 30,
        p99OfEcho: 1.5,
      },
      ...[turn("plainTurn", 1.2), turn("guidedTurn", 1), turn("pasteTurn", 0.9)],
    ],
    run,
  );
  expect(rows.slice(2).map(([, measured]) => measured)).toEqual([
    "1.5 (30 beside 20 ms)",
    "1.2 / 1 / 0.9, 3 failed",
  ]);
});

it("says beside each figure when, from what and how it was taken", () => {
  const { head, rows } = whatItHolds([{ figure: "ready", ms: 520, slowestMs: 600 }], run);
  expect(head.at(-1)).toBe("taken");
  expect(rows).toEqual([
    [
      "process start to ready",
      "520 ms, slowest 600 ms",
      "2,000 ms",
      "",
      "2026-11-28, `abc1234`, `npm run bench`",
    ],
  ]);
});

it("keeps the rows of figures that a run did not take", () => {
  const ready = { figure: "ready", ms: 520, slowestMs: 600 };
  const memory = { figure: "memory", startMb: 120, afterLoadMb: 240 };
  const before = whatItHolds([ready, memory], run);
  const now = whatItHolds([{ ...ready, ms: 480 }], { ...run, day: "2026-11-29" });
  const rows = withEarlier(now.rows, table(before.head, before.rows));
  expect(rows.map(([, measured, , , taken = ""]) => [measured, taken.slice(0, 10)])).toEqual([
    ["480 ms, slowest 600 ms", "2026-11-29"],
    ["120 and 240 MB", "2026-11-28"],
  ]);
});
