import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const noEntry = { not: { entry: "notFound" } } as const;
const times = { steadyState: { first: null, last: "2026-03-02T11:30:00Z" } };

describe("noTraceInLog", () => {
  it.each<[string, Told, string]>([
    ["the job runs and there is no entry", { job: "active", ...noEntry }, "possible"],
    [
      "a cycle came after the change",
      { job: "active", ...noEntry, ...times, changedAt: "2026-03-02T11:00:00Z" },
      "possible",
    ],
    [
      "no cycle came after the change",
      { job: "active", ...noEntry, ...times, changedAt: "2026-03-02T11:40:00Z" },
      "ruledOut",
    ],
    [
      "the directory blocks",
      { job: "active", ...noEntry, assignment: { path: "none" } },
      "ruledOut",
    ],
    ["switched off", { job: "off", ...noEntry }, "ruledOut"],
    ["there is an entry", { job: "active", entry: {} }, "ruledOut"],
    ["the log could not be read", { job: "active", not: { entry: "noPermission" } }, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("noTraceInLog", told).is).toBe(expected);
  });

  it("keeps an empty log from being a dead end", () => {
    expect(
      foundIn({
        job: "active",
        ...noEntry,
        ...times,
        changedAt: "2026-03-02T11:00:00Z",
        assignment: { path: "direct" },
        sourceObject: {},
        scope: { inScope: true, clauses: [] },
      }),
    ).toEqual(["noTraceInLog possible"]);
  });
});
