import { changeWasEvaluated, isAfter, isOverdue, nextCycle } from "../../../bot/rules/timing";

const last = "2026-03-02T12:00:00.000Z";

describe("the next cycle", () => {
  it.each([
    ["by the job's own interval", "12:10", 40, "12:10", "12:40", "interval"],
    [
      "by the documented 20 to 40 minutes",
      "12:10",
      undefined,
      "12:20",
      "12:40",
      "documentedInterval",
    ],
    ["not in the past", "12:30", undefined, "12:30", "12:40", "documentedInterval"],
    ["due any moment once it is late", "12:50", 40, "12:50", "13:20", "overdue"],
    ["not by an interval that makes no sense", "12:10", 0, "12:20", "12:40", "documentedInterval"],
    ["not by an interval of years", "12:10", 1e6, "12:20", "12:40", "documentedInterval"],
  ] as const)("%s", (_, now, minutes, from, to, basis) => {
    const at = (time: string): string => `2026-03-02T${time}:00.000Z`;
    expect(nextCycle(last, at(now), minutes)).toEqual({ fromAt: at(from), toAt: at(to), basis });
  });

  it("is never promised later for being asked for later, and missed once another was due", () => {
    const asked = (now: string): unknown => nextCycle(last, `2026-03-02T${now}:00.000Z`, 40);
    expect(["12:41", "13:19"].map(asked)).toMatchObject([
      { toAt: "2026-03-02T13:20:00.000Z" },
      { toAt: "2026-03-02T13:20:00.000Z" },
    ]);
    expect(["13:20", "15:00"].map(asked)).toEqual([
      { basis: "missed", dueAt: "2026-03-02T12:40:00.000Z" },
      { basis: "missed", dueAt: "2026-03-02T12:40:00.000Z" },
    ]);
  });

  it.each([
    ["", last],
    [last, "today"],
  ])("is unknown when a time cannot be read: %j, %j", (from, now) => {
    expect(nextCycle(from, now)).toBeUndefined();
  });
});

it.each([
  ["2026-03-02T12:00:00Z", "2026-03-02T11:59:59Z", true],
  ["2026-03-02T12:00:00Z", "2026-03-02T12:00:00Z", true],
  ["2026-03-02T12:00:00Z", "2026-03-02T12:00:01Z", false],
  [null, "2026-03-02T12:00:00Z", false],
  ["never", "2026-03-02T12:00:00Z", undefined],
  ["2026-03-02T12:00:00Z", "", undefined],
] as const)("steady at %s, changed at %s: evaluated %s", (steady, changed, evaluated) => {
  expect(changeWasEvaluated(steady, changed)).toBe(evaluated);
});

it.each([
  ["2026-03-02T12:00:01Z", "2026-03-02T12:00:00Z", true],
  ["2026-03-02T12:00:00Z", "2026-03-02T12:00:00Z", false],
  ["2026-03-02T13:00:00+02:00", "2026-03-02T12:00:00Z", false],
  ["x", "2026-03-02T12:00:00Z", false],
])("%s is after %s: %s", (first, second, after) => {
  expect(isAfter(first, second)).toBe(after);
});

it.each([
  ["2026-03-01T12:00:00Z", false],
  ["2026-03-01T11:59:59Z", true],
  ["2026-03-02T13:00:00Z", false],
  ["never", false],
])("a last cycle of %s is overdue at noon of the next day: %s", (lastAt, overdue) => {
  expect(isOverdue(lastAt, "2026-03-02T12:00:00Z")).toBe(overdue);
});
