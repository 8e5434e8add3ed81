import { type Told } from "../../../builders/evidence";
import { foundIn, verdictOf } from "../../../builders/judged";

const first = "2026-01-01T00:00:00Z";
const steady = (last: string | null): Told => ({ steadyState: { first, last } });
const longAgo = "2026-03-01T11:00:00Z";
const noEntry = { not: { entry: "notFound" } } as const;

describe("cyclesNotCompleting", () => {
  it.each<[string, Told, string]>([
    ["no cycle was completed for a day", { job: "active", ...steady(longAgo) }, "likely"],
    [
      "a cycle was completed today",
      { job: "active", ...steady("2026-03-02T01:00:00Z") },
      "ruledOut",
    ],
    ["never: that is the first cycle", { job: "active", ...steady(null) }, "ruledOut"],
    ["the job is off, which says it all", { job: "off", ...steady(longAgo) }, "ruledOut"],
    ["how the job stands is not known", steady(longAgo), "ruledOut"],
    [
      "a person said before or after, not when",
      { job: "active", ...steady(longAgo), source: "answers" },
      "ruledOut",
    ],
    [
      "the account is there and nothing changed since",
      { job: "active", ...steady(longAgo), entry: { status: "success", action: "create" } },
      "possible",
    ],
    [
      "started a while ago: its first cycle is still to come",
      {
        job: "active",
        steadyState: { first, last: longAgo, startedAt: "2026-03-02T11:58:00Z" },
      },
      "ruledOut",
    ],
    [
      "started more than a day ago",
      {
        job: "active",
        steadyState: { first, last: "2026-02-20T11:00:00Z", startedAt: longAgo },
      },
      "likely",
    ],
    ["not looked yet", { job: "active" }, "ruledOut"],
    ["it cannot be told", { job: "active", not: { steadyState: "cannotTell" } }, "ruledOut"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("cyclesNotCompleting", told).is).toBe(expected);
  });

  it("leads where somebody waits: nobody is told that it is on its way", () => {
    const told = {
      job: "active",
      ...steady(longAgo),
      changedAt: "2026-03-02T11:00:00Z",
      ...noEntry,
    };
    expect(foundIn(told as Told)).toEqual([
      "cyclesNotCompleting likely",
      "notEvaluatedYet possible",
    ]);
  });
});
