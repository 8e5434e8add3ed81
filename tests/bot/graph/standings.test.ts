import { readEntry } from "../../../bot/logs";
import { standingsOf } from "../../../bot/graph/standings";
import { id, logEntry } from "./tenantAnswers";

const of = (number: number, status: string, at: string, more: object = {}) =>
  readEntry(
    logEntry({
      id: `${number} ${at}`,
      activityDateTime: at,
      cycleId: at,
      changeId: at,
      sourceIdentity: {
        ...{ id: id(number), displayName: `Person ${number}`, identityType: "User", details: {} },
      },
      provisioningStatusInfo: { status, errorInformation: null },
      ...more,
    }),
  )!;
const redundant = {
  provisioningSteps: [
    {
      ...{ name: "EntrySynchronizationSkip", provisioningStepType: "export", status: "skipped" },
      ...{ description: "", details: { SkipReason: "RedundantExport" } },
    },
  ],
};
const morning = "2026-11-20T09:00:00Z";
const noon = "2026-11-20T12:00:00Z";
const evening = "2026-11-20T18:00:00Z";

describe("whom entries leave with something open", () => {
  it("is told by the newest entry of each: what was made good is none", () => {
    const entries = [
      of(1, "failure", morning),
      of(1, "success", noon),
      of(2, "success", morning),
      of(2, "failure", noon),
      of(3, "skipped", evening),
      of(4, "failure", evening),
      of(5, "skipped", noon, redundant),
    ];
    const { standings, tries } = standingsOf(entries, ({ status }) => `cause of ${status}`);
    expect(standings.map(({ displayName, status }) => [displayName, status])).toEqual([
      ["Person 4", "failure"],
      ["Person 2", "failure"],
      ["Person 3", "skipped"],
    ]);
    expect(standings[0]).toMatchObject({ id: id(4), kind: "user", cause: "cause of failure" });
    expect(tries).toEqual({
      ...{ tried: 5, failed: 3, skipped: 2 },
      people: { tried: 3, failed: 3, stillFailed: 2, open: 3 },
    });
  });

  it("is listed up to a bound and counted beyond it", () => {
    const many = Array.from({ length: 300 }, (_, at) => of(at + 1, "failure", morning));
    const { standings, tries } = standingsOf(many, () => undefined);
    expect(standings).toHaveLength(200);
    expect(tries.people.open).toBe(300);
    expect(standings[0]).not.toHaveProperty("cause");
  });

  it("is nobody where there is no entry", () => {
    expect(standingsOf([], () => undefined)).toEqual({
      standings: [],
      tries: {
        ...{ tried: 0, failed: 0, skipped: 0 },
        people: { tried: 0, failed: 0, stillFailed: 0, open: 0 },
      },
    });
  });
});
