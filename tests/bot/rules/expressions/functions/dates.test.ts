import { type Case, giving } from "../giving";

const hire = { hire: "2012-03-16-07:00" };

it.each<Case>([
  ["Now()", {}, "7/30/2025 12:00:00 PM"],
  ["CDate([hire])", { hire: "2020-03-16-07:00" }, "3/16/2020 7:00:00 AM"],
  ['CDate("2021-06-30+08:00")', {}, "6/29/2021 4:00:00 PM"],
  ['CDate("2009-06-15T01:45:30-07:00")', {}, "6/15/2009 8:45:30 AM"],
  ["CDate([hire])", {}, null],
  ["CDate([hire])", { hire: "tomorrow" }, 'error: CDate cannot read "tomorrow" as a date.'],
  ['DateAdd("d", 7, CDate([hire]))', hire, "3/23/2012 7:00:00 AM"],
  ['DateAdd("d", -10, CDate([hire]))', hire, "3/6/2012 7:00:00 AM"],
  ['DateAdd("ww", 2, CDate([hire]))', hire, "3/30/2012 7:00:00 AM"],
  ['DateAdd("m", 10, CDate([hire]))', hire, "1/16/2013 7:00:00 AM"],
  ['DateAdd("yyyy", 2, CDate([hire]))', hire, "3/16/2014 7:00:00 AM"],
  ['DateAdd("h", 1, CDate([hire]))', hire, "3/16/2012 8:00:00 AM"],
  ['DateAdd("n", "-1", CDate([hire]))', hire, "3/16/2012 6:59:00 AM"],
  ['DateAdd("s", 61, CDate([hire]))', hire, "3/16/2012 7:01:01 AM"],
  ['DateAdd("m", 1, "2023-01-31")', {}, "2/28/2023 12:00:00 AM"],
  ['DateAdd("m", -11, "2024-01-31")', {}, "2/28/2023 12:00:00 AM"],
  ['DateAdd("yyyy", 1, "2024-02-29")', {}, "2/28/2025 12:00:00 AM"],
  [
    'DateAdd("yyyy", 9000, "2024-02-29")',
    {},
    "error: DateAdd leads to a date outside the years 1 to 9999.",
  ],
  [
    'DateAdd("s", 999999999999999, "2024-02-29")',
    {},
    "error: DateAdd leads to a date outside the years 1 to 9999.",
  ],
  [
    'DateAdd("w", 1, [hire])',
    hire,
    'error: DateAdd does not know the interval "w": yyyy, m, d, ww, h, n or s.',
  ],
  ['DateAdd("d", 1, [none])', {}, null],
  ['DateAdd("d", [none], [hire])', hire, "error: DateAdd value is empty, and a number is needed."],
  ["DateFromNum(129699324000000000)", {}, "1/1/2012 11:00:00 PM"],
  ["DateFromNum([ticks])", { ticks: "0" }, "1/1/1601 12:00:00 AM"],
  ["DateFromNum([ticks])", {}, null],
  [
    "DateFromNum([ticks])",
    { ticks: "9223372036854775807" },
    "error: DateFromNum leads to a date outside the years 1 to 9999.",
  ],
  ['NumFromDate("2012-01-01T23:00:00Z")', {}, "129699324000000000"],
  ['NumFromDate("2025-12-31 23:59:59-08:00")', {}, "134117279990000000"],
  [
    'NumFromDate("9999-12-31 23:59:59-05:00")',
    {},
    'error: NumFromDate cannot read "9999-12-31 23:59:59-05:00" as a date.',
  ],
  [
    'NumFromDate("1600-01-01")',
    {},
    "error: NumFromDate cannot write a date before 1601 in the format of Active Directory.",
  ],
  ["NumFromDate([none])", {}, null],
])("%s of %j is %j", (expression, attributes, gives) => {
  expect(giving(expression, attributes)).toEqual(gives);
});

it.each([
  ["d", "2021-08-18+08:00", "2021-08-31+08:00", 13],
  ["d", "8/25/2021 5:41:18 PM", "2012-03-16-07:00", -3449],
  ["ww", "8/25/2021 5:41:18 PM", "2012-03-16-07:00", -493],
  ["ww", "2025-08-02", "2025-08-03", 1],
  ["ww", "2025-08-03", "2025-08-09", 0],
  ["m", "8/25/2021 5:41:18 PM", "2012-03-16-07:00", -113],
  ["yyyy", "8/25/2021 5:41:18 PM", "2012-03-16-07:00", -9],
  ["d", "2021-08-31+08:00", "2021-08-31+08:00", 0],
  ["h", "2021-08-24", "2021-08-25", 24],
  ["n", "2021-08-24", "2021-08-25", 1440],
  ["s", "2021-08-24", "2021-08-25", 86400],
  ["d", "2025-07-30T23:00:00Z", "2025-07-31T01:00:00Z", 0],
  ["d", "", "2025-07-31", null],
  ["d", "2025-07-31", "", null],
])("DateDiff in %s from %s to %s is %s", (interval, from, to, gives) => {
  const attributes = { from, to };
  expect(giving(`DateDiff("${interval}", CDate([from]), CDate([to]))`, attributes)).toBe(gives);
});

it("an absent date makes a condition fail", () => {
  const rule = 'IIF(DateDiff("d", Now(), CDate([hire])) > 5, "False", "True")';
  expect(giving(rule)).toBe("True");
});

it("does not know other intervals", () => {
  expect(giving('DateDiff("constructor", Now(), Now())')).toContain("does not know the interval");
});
