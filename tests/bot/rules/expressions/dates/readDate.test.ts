import { fc } from "../../../../properties";
import { fileTimeOfMs } from "../../../../../bot/rules/expressions/dates/fileTime";
import { formatDate } from "../../../../../bot/rules/expressions/dates/formatDate";
import { readDate } from "../../../../../bot/rules/expressions/dates/readDate";

it.each([
  ["2020-03-16-07:00", "2020-03-16T07:00:00.0000000Z"],
  ["2021-07-05", "2021-07-05T00:00:00.0000000Z"],
  ["2025-12-31 23:59:59-05:00", "2026-01-01T04:59:59.0000000Z"],
  ["2025-12-31T23:59:59.123+0530", "2025-12-31T18:29:59.1230000Z"],
  ["8/25/2021 5:41:18 PM", "2021-08-25T17:41:18.0000000Z"],
  ["8/25/2021", "2021-08-25T00:00:00.0000000Z"],
  ["12/31/2025 12:00:00 AM", "2025-12-31T00:00:00.0000000Z"],
  ["Mon, 15 Jun 2009 20:45:30 GMT", "2009-06-15T20:45:30.0000000Z"],
  ["June 15, 2009", "2009-06-15T00:00:00.0000000Z"],
  ["15-Jun-2009", "2009-06-15T00:00:00.0000000Z"],
  ["0001-01-01", "0001-01-01T00:00:00.0000000Z"],
  ["2025-02-29", undefined],
  ["25/12/2021", undefined],
  ["8/25/2021 13:00 PM", undefined],
  ["2025-07-30T24:00:00", undefined],
  ["9999-12-31T23:59:59-01:00", undefined],
  ["", undefined],
  ["next week", undefined],
  ["1".repeat(200), undefined],
])("%s is %s", (text, expected) => {
  const time = readDate(text);
  expect(time === undefined ? undefined : formatDate(time, "o")).toBe(expected);
});

it("reads back what it writes, to the second", () => {
  const seconds = fc.integer({ min: -62_135_596_800, max: 253_402_300_799 });
  fc.assert(
    fc.property(seconds, (second) => {
      const time = fileTimeOfMs(second * 1000);
      for (const format of ["M/d/yyyy h:mm:ss tt", "s", "R", "o"])
        expect(readDate(formatDate(time, format) ?? "")).toBe(time);
    }),
  );
});
