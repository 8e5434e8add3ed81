import { readEntry } from "../../../bot/logs";
import { rankEntries } from "../../../bot/judging/rankEntries";
import { id, logEntry } from "../graph/tenantAnswers";

const of = (number: number, more: object = {}) =>
  readEntry(
    logEntry({
      sourceIdentity: { id: id(number), displayName: "x", identityType: "User", details: {} },
      ...more,
    }),
  )!;

const at = "2026-11-20T10:00:00Z";

it("counts entries and whom they are about, and tells the cause of each", () => {
  const done = of(3, { provisioningStatusInfo: { status: "success" }, provisioningSteps: [] });
  const { causes, causeOf } = rankEntries([of(1), of(1), of(2), done], at);
  expect(causes.map(({ entries, objects }) => [entries, objects])).toEqual([
    [3, 2],
    [1, 1],
  ]);
  expect(causeOf(done)).toBe("provisionedSuccessfully");
  expect(causeOf(of(1))).toBe(causes[0]?.cause);
});
