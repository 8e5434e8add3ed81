import { fc, runs } from "../../../../properties";
import { endOf } from "./endOf";
import { readTime } from "../../../../../bot/logs/wireTime";

/** Whether a text is taken for a time that is read as it stands. */
function isTime(text: string): boolean {
  return endOf("time", Buffer.from(`"${text}",`), 1) === text.length + 1;
}

it.each([
  ["2026-11-20T09:00:00Z", true],
  ["2026-11-20T09:00:00.1234567Z", true],
  ["2026-12-31T23:59:59Z", true],
  ["2026-02-29T09:00:00Z", false],
  ["2026-11-31T09:00:00Z", false],
  ["2026-13-01T09:00:00Z", false],
  ["2026-11-20T24:00:00Z", false],
  ["2026-11-20T09:60:00Z", false],
  ["0001-01-01T00:00:00Z", false],
  ["2026-11-20T09:00:00.Z", false],
  ["2026-11-20T09:00:00.1234567890Z", false],
  ["2026-11-20T09:00:00", false],
  ["2026-11-20 09:00:00Z", false],
  ["2026-11-20T09:00:00+01:00", false],
  ["", false],
])("%s: %s", (text, expected) => {
  expect(isTime(text)).toBe(expected);
});

it("takes nothing that the reader of times would change", () => {
  const part = (most: number): fc.Arbitrary<string> =>
    fc.nat(most).map((value) => String(value).padStart(2, "0"));
  const times = fc
    .tuple(fc.constantFrom("2026", "2024", "1899", "9001"), part(14), part(33), part(25), part(61))
    .map(([year, month, day, hour, minute]) => `${year}-${month}-${day}T${hour}:${minute}:59Z`);
  fc.assert(
    fc.property(times, (text) => {
      expect(isTime(text) && readTime(text) !== text).toBe(false);
    }),
    { numRuns: runs(3_000) },
  );
});
