import { formatDate } from "../../../../../bot/rules/expressions/dates/formatDate";
import { parseDate } from "../../../../../bot/rules/expressions/dates/parseDate";

const strict = { leadingWhite: false, trailingWhite: false, innerWhite: false };

it.each([
  ["20150123105347.1Z", "yyyyMMddHHmmss.fZ", "2015-01-23T10:53:47.1000000Z"],
  ["1/2/2025 1:05:09 pm", "M/d/yyyy h:mm:ss tt", "2025-01-02T13:05:09.0000000Z"],
  ["12/31/2025 12:00:00 AM", "M/d/yyyy hh:mm:ss tt", "2025-12-31T00:00:00.0000000Z"],
  ["2020-12-31-08:00", "yyyy-MM-ddzzz", "2020-12-31T08:00:00.0000000Z"],
  ["2020-12-31 +5", "yyyy-MM-dd z", "2020-12-30T19:00:00.0000000Z"],
  ["2020-12-31T01:00:00Z", "yyyy-MM-ddTHH:mm:ssK", "2020-12-31T01:00:00.0000000Z"],
  ["2020-12-31T01:00:00", "yyyy-MM-ddTHH:mm:ssK", "2020-12-31T01:00:00.0000000Z"],
  ["5 Jun 09", "d MMM yy", "2009-06-05T00:00:00.0000000Z"],
  ["Friday, 5 june 1950", "dddd, d MMMM yyyy", "1950-06-05T00:00:00.0000000Z"],
  ["50", "yy", "1950-01-01T00:00:00.0000000Z"],
  ["1.25", "s.FFF", "0001-01-01T00:00:01.2500000Z"],
  ["A 2020", "t yyy", "2020-01-01T00:00:00.0000000Z"],
  // Not in the format, or no date.
  ["1/2/2025", "MM/dd/yyyy", undefined],
  ["2025-01-02x", "yyyy-MM-dd", undefined],
  ["2025-02-30", "yyyy-MM-dd", undefined],
  ["2025-13-01", "yyyy-MM-dd", undefined],
  ["25:00", "HH:mm", undefined],
  ["13 PM", "h tt", undefined],
  ["1 XM", "h tt", undefined],
  ["2025 Foo", "yyyy MMM", undefined],
  [".12", ".f", undefined],
  [" 2025", "yyyy", undefined],
  ["2025", "'", undefined],
  ["99", "yyyy", undefined],
])("%s in %s is %s", (text, format, expected) => {
  const time = parseDate(text, format, strict);
  expect(time === undefined ? undefined : formatDate(time, "o")).toBe(expected);
});
