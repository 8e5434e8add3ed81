import { type Told } from "../../../builders/evidence";
import { foundIn, reasonsOf, verdictOf } from "../../../builders/judged";

const first = "2026-01-01T00:00:00Z";
/** The last completed cycle lies before, or after, a change at 11:00. */
const before = {
  changedAt: "2026-03-02T11:00:00Z",
  steadyState: { first, last: "2026-03-02T10:50:00Z" },
};
const after = {
  changedAt: "2026-03-02T11:00:00Z",
  steadyState: { first, last: "2026-03-02T11:30:00Z" },
};
const noEntry = { not: { entry: "notFound" } } as const;
const wasUnassigned = {
  entry: {},
  flags: { assigned: false },
  assignment: { path: "direct" },
} as const;

describe("notEvaluatedYet", () => {
  it.each<[string, Told, string]>([
    [
      "the change is newer than the last cycle",
      { job: "active", ...noEntry, ...before },
      "confirmed",
    ],
    ["the same, and the state of the job is not known", { ...noEntry, ...before }, "confirmed"],
    [
      "the same, and the log could not be read",
      { job: "active", not: { entry: "noPermission" }, ...before },
      "likely",
    ],
    [
      "the same, and the log did not answer",
      { job: "active", not: { entry: "unavailable" }, ...before },
      "likely",
    ],
    [
      "the same, and a person told of an entry without its time",
      { job: "active", entry: { at: "", status: "failure" }, ...before },
      "likely",
    ],
    [
      "the same, and the entry is older than the change",
      { job: "active", entry: { status: "failure", at: "2026-03-02T10:59:59Z" }, ...before },
      "confirmed",
    ],
    [
      "the same, and the entry is younger than the change",
      { job: "active", entry: { status: "failure", at: "2026-03-02T11:20:00Z" }, ...before },
      "ruledOut",
    ],
    [
      "the same, and the entry is of the very second of the change",
      { job: "active", entry: { at: "2026-03-02T11:00:00Z" }, ...before },
      "ruledOut",
    ],
    [
      "the same, and only one of the clocks shows parts of the second",
      {
        job: "active",
        entry: { at: "2026-03-02T11:00:00Z" },
        ...before,
        changedAt: "2026-03-02T11:00:00.7Z",
      },
      "ruledOut",
    ],
    [
      "the entry is younger, and the directory contradicts it",
      {
        job: "active",
        ...wasUnassigned,
        entry: { at: "2026-03-02T11:20:00Z" },
        ...before,
      },
      "likely",
    ],
    [
      "the same, and the account is there already",
      { job: "active", entry: { status: "success" }, ...before },
      "likely",
    ],
    [
      "the same, and the directory blocks",
      { job: "active", ...noEntry, ...before, assignment: { path: "none" } },
      "possible",
    ],
    [
      "the same, and a needed value is empty",
      {
        job: "active",
        ...noEntry,
        ...before,
        requirements: [{ target: "mail", sources: ["mail"], use: "required", empty: true }],
      },
      "possible",
    ],
    [
      "the entry is older than the change, no cycle times",
      { job: "active", entry: {}, flags: { inScope: false }, changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    ["the directory contradicts the entry", { job: "active", ...wasUnassigned }, "likely"],
    [
      "the directory contradicts, but a cycle came after",
      { job: "active", ...wasUnassigned, ...after },
      "possible",
    ],
    [
      "the directory contradicts an entry younger than the last cycle",
      { job: "active", ...wasUnassigned, ...after, entry: { at: "2026-03-02T11:40:00Z" } },
      "likely",
    ],
    [
      "no entry and no times",
      { job: "active", not: { entry: "notFound", changedAt: "notFound", steadyState: "notFound" } },
      "possible",
    ],
    ["a cycle came after the change", { job: "active", ...noEntry, ...after }, "ruledOut"],
    ["the entry says why", { job: "active", entry: {}, flags: { assigned: false } }, "ruledOut"],
    ["in quarantine", { job: "quarantine", ...noEntry, ...before }, "ruledOut"],
    ["switched off", { job: "off", ...noEntry, ...before }, "ruledOut"],
    ["in the first cycle", { job: "initialCycle", ...noEntry, ...before }, "ruledOut"],
    [
      "no entry, no times, and the directory blocks",
      {
        job: "active",
        not: { entry: "notFound", changedAt: "notFound", steadyState: "notFound" },
        sourceObject: { enabled: false },
      },
      "ruledOut",
    ],
    ["no entry, and the times can be asked", { job: "active", ...noEntry }, "undecided"],
    ["nothing was looked up", {}, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("notEvaluatedYet", told).is).toBe(expected);
  });

  it("says when the next cycle is expected, with the interval of the job", () => {
    expect(
      verdictOf("notEvaluatedYet", { job: "active", ...noEntry, ...before, cycleMinutes: 90 }),
    ).toMatchObject({
      values: { nextAt: "2026-03-02T12:20:00.000Z", basis: "interval" },
      because: [{ id: "steadyStateBeforeChange", values: { steadyAt: "2026-03-02T10:50:00Z" } }],
    });
  });

  it("promises nothing where cycles were missed, and says since when one is due", () => {
    const { changedAt } = before;
    const steadyState = { first, last: "2026-03-02T08:59:00Z" };
    const told: Told = { job: "active", ...noEntry, changedAt, steadyState, cycleMinutes: 40 };
    const verdict = verdictOf("notEvaluatedYet", told);
    expect(verdict).toMatchObject({
      is: "confirmed",
      values: { overdueAt: "2026-03-02T09:39:00.000Z" },
    });
    expect(verdict).not.toHaveProperty("values.nextAt");
  });

  it("counts from the start of a job that was started since, and says when that was", () => {
    const startedAt = "2026-03-02T11:50:00Z";
    const steadyState = { first, last: "2026-02-20T08:59:00Z", startedAt };
    const { changedAt } = before;
    const told: Told = { job: "active", ...noEntry, changedAt, steadyState, cycleMinutes: 40 };
    const verdict = verdictOf("notEvaluatedYet", told);
    expect(verdict).toMatchObject({
      is: "confirmed",
      values: { nextAt: "2026-03-02T12:30:00.000Z" },
    });
    expect(reasonsOf(verdict)).toContain("startedSince");
    expect(foundIn(told)).toEqual(["notEvaluatedYet confirmed"]);
  });

  it("shows no clock times that a person only told as before or after", () => {
    const verdict = verdictOf("notEvaluatedYet", {
      job: "active",
      ...noEntry,
      ...before,
      source: "answers",
    });
    expect(reasonsOf(verdict)).toEqual(["toldBeforeChange"]);
    expect(verdict).toMatchObject({ values: {} });
  });

  it("does not lead before a failure that came after the change", () => {
    expect(
      foundIn({
        job: "active",
        changedAt: "2026-03-02T08:40:00Z",
        steadyState: { first, last: "2026-03-02T08:30:00Z" },
        entry: { status: "failure", action: "create", at: "2026-03-02T09:00:00Z" },
        errorCode: "DuplicateTargetEntries",
      }),
    ).toEqual(["matchNotUnique confirmed"]);
  });

  it("stands behind the account that is there", () => {
    expect(
      foundIn({ job: "active", entry: { status: "success", action: "create" }, ...before }),
    ).toEqual(["provisionedSuccessfully confirmed", "notEvaluatedYet likely"]);
  });
});
