import { quarantineKind, quarantineSchedule } from "../../../bot/rules/quarantine";

it.each([
  ["EncounteredQuarantineException", "connection"],
  ["EncounteredEscrowProportionThreshold", "failures"],
  ["EncounteredBaseEscrowThreshold", "failures"],
  ["encounteredTotalEscrowThreshold", "failures"],
  ["TooManyDeletes", "deletes"],
  ["QuarantineOnDemand", "byMicrosoft"],
  ["QuarantinedOnDemand", "byMicrosoft"],
  [" toomanydeletes ", "deletes"],
  ["SomethingNew", "unknown"],
  ["toString", "unknown"],
  ["", "unknown"],
])("%j means %s", (reason, kind) => {
  expect(quarantineKind(reason)).toBe(kind);
});

const began = "2026-03-01T00:00:00.000Z";

describe("the schedule", () => {
  it.each([
    ["first after 6 hours", "2026-03-01T01:00:00Z", "2026-03-01T06:00:00.000Z"],
    ["then after 12", "2026-03-01T07:00:00Z", "2026-03-01T12:00:00.000Z"],
    ["then after 24", "2026-03-01T13:00:00Z", "2026-03-02T00:00:00.000Z"],
    ["at six hours for the next time", "2026-03-01T06:00:00Z", "2026-03-01T12:00:00.000Z"],
    ["then every day", "2026-03-05T13:00:00Z", "2026-03-06T00:00:00.000Z"],
  ])("retries %s", (_, now, next) => {
    expect(quarantineSchedule({ began }, now).nextAttemptAt).toBe(next);
  });

  it("ends 28 days after the failures began", () => {
    const seriesBegan = "2026-02-20T00:00:00.000Z";
    expect(quarantineSchedule({ began, seriesBegan }, began).disabledAt).toBe(
      "2026-03-20T00:00:00.000Z",
    );
  });

  it("believes the service's own next attempt, unless it is past", () => {
    const now = "2026-03-01T01:00:00Z";
    const told = (nextAttempt: string) => quarantineSchedule({ began, nextAttempt }, now);
    expect(told("2026-03-01T02:00:00Z").nextAttemptAt).toBe("2026-03-01T02:00:00.000Z");
    expect(told(now).nextAttemptAt).toBe("2026-03-01T01:00:00.000Z");
    expect(told("2026-02-01T02:00:00Z").nextAttemptAt).toBe("2026-03-01T06:00:00.000Z");
  });

  it.each([[{}], [{ began: "soon" }]])("says nothing it cannot know: %j", (times) => {
    expect(quarantineSchedule(times, "2026-03-01T01:00:00Z")).toEqual({});
  });

  it("retries at its very end once more", () => {
    const end = "2026-03-29T00:00:00.000Z";
    expect(quarantineSchedule({ began }, "2026-03-28T12:00:00Z").nextAttemptAt).toBe(end);
  });

  it("has no retry after the end", () => {
    expect(quarantineSchedule({ began }, "2026-05-01T00:00:00Z").nextAttemptAt).toBeUndefined();
  });
});
