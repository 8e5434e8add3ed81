import { formatDate } from "../../../../../bot/rules/expressions/dates/formatDate";
import { readDate } from "../../../../../bot/rules/expressions/dates/readDate";

const time = readDate("2009-06-05T13:05:07.0617000Z") ?? 0n;

it.each([
  ["d dd ddd dddd", "5 05 Fri Friday"],
  ["M MM MMM MMMM", "6 06 Jun June"],
  ["y yy yyy yyyy yyyyy", "9 09 2009 2009 02009"],
  ["h hh H HH", "1 01 13 13"],
  ["m mm s ss", "5 05 7 07"],
  ["f ff fff fffffff", "0 06 061 0617000"],
  ["s.F s.FF s.FFFF", "7 7.06 7.0617"],
  ["t tt", "P PM"],
  ["z zz zzz K", "+0 +00 +00:00 Z"],
  ["%d", "5"],
  ["'day' d \"of\" \\M", "day 5 of M"],
  ["d", "06/05/2009"],
  ["D", "Friday, 05 June 2009"],
  ["f", "Friday, 05 June 2009 13:05"],
  ["G", "06/05/2009 13:05:07"],
  ["o", "2009-06-05T13:05:07.0617000Z"],
  ["R", "Fri, 05 Jun 2009 13:05:07 GMT"],
  ["s", "2009-06-05T13:05:07"],
  ["u", "2009-06-05 13:05:07Z"],
  ["yyyyMMdd'T'HHmmss", "20090605T130507"],
  ["", undefined],
  ["x", undefined],
  ["'open", undefined],
])("%s writes %s", (format, text) => {
  expect(formatDate(time, format)).toBe(text);
});

it.each([
  ["s.F", "7"],
  ["s.f", "7.0"],
  ["F.", "."],
  ["s.''m", "7.5"],
])("of a whole second %s writes %s", (format, text) => {
  expect(formatDate(readDate("2009-06-05T13:05:07Z") ?? 0n, format)).toBe(text);
});

it("knows midnight and noon", () => {
  const at = (hour: string) => formatDate(readDate(`2009-06-05T${hour}:00Z`) ?? 0n, "h tt");
  expect([at("00:00"), at("12:00")]).toEqual(["12 AM", "12 PM"]);
});
