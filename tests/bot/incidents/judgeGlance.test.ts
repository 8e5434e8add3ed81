import { type Attempts } from "../../../bot/graph/port";
import { type Glance, judgeGlance } from "../../../bot/incidents/judgeGlance";
import { type Incident, incidentKinds } from "../../../bot/incidents/port";
import { evidence, type Told } from "../../builders/evidence";
import { fc, runs } from "../../properties";

type Open = Pick<Incident, "kind" | "usualShare">;
type Halves = NonNullable<Glance["attempts"]>;

const now = Date.parse("2026-03-02T12:00:00Z");
const hoursAgo = (hours: number): string => new Date(now - hours * 3_600_000).toISOString();
const steady = (hours: number): Told => ({
  job: "active",
  steadyState: { first: hoursAgo(500), last: hoursAgo(hours) },
});
const quarantined: Told = {
  job: "quarantine",
  quarantine: { reason: "EncounteredEscrowProportionThreshold", began: hoursAgo(2) },
};
const tried = (count: number, failed: number): Attempts => ({
  entries: count,
  tried: count,
  failed,
});
const day = 24 * 60;
const halves = (before: Attempts, after: Attempts, beforeMinutes = day): Halves => ({
  ...{ before, after, beforeMinutes },
});
const usual = halves(tried(100, 5), tried(20, 1));
const quiet = halves(tried(100, 5), tried(0, 0));
const jumped = halves(tried(100, 5), { ...tried(20, 10), firstFailureAt: hoursAgo(1) });

const rows: readonly [
  what: string,
  told: Told,
  log: Halves | undefined,
  open: Open | undefined,
  verdict: string,
][] = [
  ["runs as usual", steady(0.5), usual, undefined, "nothing"],
  ["enters quarantine", quarantined, usual, undefined, "quarantine"],
  ["enters quarantine, the log unread", quarantined, undefined, undefined, "quarantine"],
  ["is in quarantine still", quarantined, usual, { kind: "quarantine" }, "quarantine"],
  ["left its quarantine", steady(0.1), usual, { kind: "quarantine" }, "over"],
  ["left it, the log unread", steady(0.1), undefined, { kind: "quarantine" }, "over"],
  ["was restarted for it", { job: "initialCycle" }, usual, { kind: "quarantine" }, "over"],
  ["was switched off in it", { job: "off" }, usual, { kind: "quarantine" }, "nothing"],
  ["cannot be read any more", {}, undefined, { kind: "quarantine" }, "nothing"],
  ["runs again but gets to no end", steady(60), usual, { kind: "quarantine" }, "silent"],
  ["has no end and no entries for 5 h", steady(5), quiet, undefined, "silent"],
  ["has no end for 5 h, the log unread", steady(5), undefined, undefined, "nothing"],
  ["has a long cycle under way", steady(5), usual, undefined, "nothing"],
  ["has a short interval", { ...steady(2), cycleMinutes: 10 }, quiet, undefined, "silent"],
  ["has no end for more than a day", steady(25), usual, undefined, "silent"],
  ["never got to an end", { job: "initialCycle" }, quiet, undefined, "nothing"],
  ["is off for days", { ...steady(70), job: "off" }, quiet, undefined, "nothing"],
  ["was silent and got to an end", steady(0.2), quiet, { kind: "silent" }, "over"],
  ["was silent, and nothing can be read", {}, undefined, { kind: "silent" }, "nothing"],
  ["fails far more", steady(0.5), jumped, undefined, "failuresJumped"],
  [
    "fails in four of four tries",
    steady(0.5),
    halves(tried(100, 5), tried(4, 4)),
    undefined,
    "nothing",
  ],
  [
    "has always failed that much",
    steady(0.5),
    halves(tried(100, 50), tried(20, 10)),
    undefined,
    "nothing",
  ],
  ["was hardly used before", steady(0.5), halves(tried(3, 0), tried(20, 20)), undefined, "nothing"],
  [
    "fails as much as at the jump, which the window before shows too",
    steady(0.5),
    halves(tried(100, 50), tried(20, 10)),
    { kind: "failuresJumped", usualShare: 0.05 },
    "failuresJumped",
  ],
  [
    "fails as little as before the jump",
    steady(0.5),
    halves(tried(100, 50), tried(20, 2)),
    { kind: "failuresJumped", usualShare: 0.05 },
    "over",
  ],
  [
    "fails less, but not as little",
    steady(0.5),
    halves(tried(100, 50), tried(20, 5)),
    { kind: "failuresJumped", usualShare: 0.05 },
    "nothing",
  ],
  [
    "has nothing to do after the jump",
    steady(0.5),
    quiet,
    { kind: "failuresJumped", usualShare: 0.05 },
    "nothing",
  ],
  ["jumped, and the log is unread", steady(0.5), undefined, { kind: "failuresJumped" }, "nothing"],
];

const verdictOf = (glance: Glance, open?: Open): string => {
  const found = judgeGlance(glance, open);
  return found.verdict === "trouble" ? found.kind : found.verdict;
};

it.each(rows)("a job that %s", (_, told, attempts, open, verdict) => {
  const glance = { evidence: evidence(told), refused: false, ...(attempts && { attempts }) };
  expect(verdictOf(glance, open)).toBe(verdict);
});

it.each<[string, Attempts, Attempts, number, number | undefined, string]>([
  ["all fails in the newest", tried(0, 0), tried(1000, 1000), 0, undefined, "failuresJumped"],
  ["two of five fail", tried(0, 0), tried(1000, 400), 0, undefined, "failuresJumped"],
  ["a third fails", tried(0, 0), tried(1000, 330), 0, undefined, "nothing"],
  ["a third fails, where few did", tried(0, 0), tried(1000, 330), 0, 0.02, "failuresJumped"],
  ["half fails, as always", tried(0, 0), tried(1000, 500), 0, 0.5, "nothing"],
  ["all failed just before, too", tried(300, 300), tried(700, 700), 20, 0.02, "failuresJumped"],
  ["half failed for hours before", tried(500, 250), tried(500, 260), 300, 0.02, "nothing"],
  ["few failed for hours before", tried(500, 10), tried(500, 260), 300, 0.5, "failuresJumped"],
])("where more happens than is read and %s", (_, before, after, minutes, usualShare, verdict) => {
  const attempts = halves(before, after, minutes);
  const glance = { evidence: evidence(steady(0.5)), refused: false, attempts };
  expect(verdictOf({ ...glance, ...(usualShare !== undefined && { usualShare }) })).toBe(verdict);
});

it("what was usual ends a jump, whatever the window before shows by then", () => {
  const open = { kind: "failuresJumped", usualShare: 0.15 } as const;
  const of = (failed: number, beforeMinutes: number): string => {
    const attempts = halves(tried(1000, 1000), tried(1000, failed), beforeMinutes);
    return verdictOf({ evidence: evidence(steady(0.5)), refused: false, attempts }, open);
  };
  expect([of(900, day), of(300, day), of(100, day), of(100, 0)]).toEqual([
    ...["failuresJumped", "nothing", "over", "over"],
  ]);
});

it("refused credentials are told apart from any other quarantine, both ways", () => {
  const glance = (refused: boolean): Glance => ({ evidence: evidence(quarantined), refused });
  expect(verdictOf(glance(true))).toBe("credentialsRefused");
  expect(verdictOf(glance(true), { kind: "quarantine" })).toBe("credentialsRefused");
  expect(verdictOf(glance(false), { kind: "credentialsRefused" })).toBe("quarantine");
  expect(verdictOf({ evidence: evidence(steady(0.5)), refused: true })).toBe("nothing");
});

it.each([
  ["the run of failures", quarantined, usual, hoursAgo(2)],
  ["the last end of a cycle", steady(25), usual, hoursAgo(25)],
  ["the first failure", steady(0.5), jumped, hoursAgo(1)],
] as const)("an incident is there since %s", (_, told, attempts, since) => {
  const found = judgeGlance({ evidence: evidence(told), refused: false, attempts });
  expect(found).toMatchObject({ verdict: "trouble", since });
});

describe("whatever was seen before", () => {
  const attempts = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300)).map(([a, b, c]): Attempts => {
    const [failed = 0, some = 0, entries = 0] = [a, b, c].sort((x, y) => x - y);
    return { failed, tried: some, entries };
  });
  const open = fc.record({
    kind: fc.constantFrom(...incidentKinds),
    usualShare: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it("what could not be read opens and ends nothing", () => {
    fc.assert(
      fc.property(fc.option(open, { nil: undefined }), fc.boolean(), (before, refused) => {
        const nothing = { jobState: "unavailable", steadyState: "unavailable" } as const;
        const glance = { evidence: evidence({ not: nothing }), refused };
        expect(judgeGlance(glance, before)).toEqual({ verdict: "nothing" });
      }),
      { numRuns: runs(50) },
    );
  });

  it("more failures never make an incident go away, and an end is never trouble", () => {
    fc.assert(
      fc.property(attempts, attempts, open, (before, after, was) => {
        const jump = { ...was, kind: "failuresJumped" } as const;
        const worse = { ...after, failed: after.tried };
        const of = (one: Attempts): string =>
          verdictOf(
            { evidence: evidence(steady(0.5)), refused: false, attempts: halves(before, one) },
            jump,
          );
        const rank = { over: 0, nothing: 1, failuresJumped: 2 } as Record<string, number>;
        const isWorse = (rank[of(worse)] ?? 3) >= (rank[of(after)] ?? 3);
        // Nothing tried is nothing known.
        expect(after.tried === 0 || isWorse).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });
});
