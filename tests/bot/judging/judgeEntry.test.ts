import { diagnoseEntry, judgeEntry } from "../../../bot/judging/judgeEntry";
import { madeUpEntries } from "../logs/triage/madeUpEntries";

const at = "2026-11-20T09:00:00Z";

it("says of every entry what leads in its whole diagnosis", () => {
  const entries = madeUpEntries(1_500);
  const judged = entries.map((entry) => judgeEntry(entry, at));
  const whole = entries.map((entry) => diagnoseEntry(entry, at).findings[0]);
  expect(judged.map(({ family, cause, certainty }) => ({ family, cause, certainty }))).toEqual(
    whole.map((leading) => ({
      family: leading?.cause.family ?? null,
      cause: leading?.cause.id ?? null,
      certainty: leading?.certainty ?? null,
    })),
  );
  expect(new Set(judged.map(({ cause }) => cause)).size).toBeGreaterThan(12);
});
