import {
  days,
  type FileTime,
  fileTimeOf,
  partsOf,
  plusSeconds,
  secondsBetween,
} from "../dates/fileTime";
import { dateOutput, formatDate } from "../dates/formatDate";
import { readDate } from "../dates/readDate";
import { type Outcome, problem, type Read, value } from "../outcome";
import { type FunctionRule, rule } from "./signature";

const day = 86_400;
/** Seconds of the intervals that have a fixed length. */
const seconds: Readonly<Record<string, number>> = { ww: 7 * day, d: day, h: 3600, n: 60, s: 1 };
const months: Readonly<Record<string, number>> = { yyyy: 12, m: 1 };

/**
 * The date functions (functions-for-customizing-application-data.md). A date is a text in UTC in the
 * format `M/d/yyyy h:mm:ss tt`. The reference says nothing of an absent date: it gives null here, so
 * that a condition on it fails as the reference says conditions on empty attributes do.
 */
export const dateFunctions: Readonly<Record<string, FunctionRule>> = {
  Now: rule({}, (_, { now }) => written(now)),

  CDate: rule({ expression: "text" }, ({ expression }) => withDate(expression, written)),

  DateAdd: rule({ interval: "text", value: "whole", dateTime: "text" }, (args) =>
    withDate(args.dateTime, (time) => {
      const later = added(time, args.interval ?? "", args.value);
      return later === undefined ? problem(unknownInterval(args.interval)) : written(later);
    }),
  ),

  DateDiff: rule({ interval: "text", date1: "text", date2: "text" }, ({ interval, date1, date2 }) =>
    withDate(date1, (from) =>
      withDate(date2, (to) => {
        const difference = between(from, to, interval ?? "");
        return difference === undefined ? problem(unknownInterval(interval)) : value(difference);
      }),
    ),
  ),

  DateFromNum: rule({ value: "big" }, ({ value: ticks }) =>
    ticks === null ? value(null) : written(ticks),
  ),

  NumFromDate: rule({ value: "text" }, ({ value: text }) =>
    withDate(text, (time) =>
      time < 0n
        ? problem("cannot write a date before 1601 in the format of Active Directory")
        : value(time.toString()),
    ),
  ),
};

function withDate(text: string | null, then: (time: FileTime) => Outcome): Outcome {
  if (text === null || text.trim() === "") return value(null, "The date is empty.");
  const read = dateOf(text);
  return read.ok ? then(read.value) : read;
}

function dateOf(text: string): Read<FileTime> {
  const time = readDate(text);
  return time === undefined
    ? problem(`cannot read ${JSON.stringify(text.slice(0, 60))} as a date`)
    : { ok: true, value: time };
}

function written(time: FileTime): Outcome {
  const text = formatDate(time, dateOutput);
  return text === undefined ? problem("leads to a date outside the years 1 to 9999") : value(text);
}

const unknownInterval = (interval: string | null): string =>
  `does not know the interval ${JSON.stringify(interval?.slice(0, 20) ?? "")}: yyyy, m, d, ww, h, n or s`;

function added(time: FileTime, interval: string, count: number): FileTime | undefined {
  const fixed = Object.hasOwn(seconds, interval) ? seconds[interval] : undefined;
  if (fixed !== undefined) return plusSeconds(time, BigInt(fixed) * BigInt(count));
  const step = Object.hasOwn(months, interval) ? months[interval] : undefined;
  const parts = partsOf(time);
  if (step === undefined || parts === undefined) return undefined;
  const total = parts.year * 12 + (parts.month - 1) + step * count;
  const [year, month] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  // The last day of the shorter month, as .NET's AddMonths does.
  const clipped = Math.min(parts.day, days(year, month));
  // -1 is before every date: written() then says that it is out of range.
  return fileTimeOf({ ...parts, year, month, day: clipped }) ?? beyond;
}

const beyond: FileTime = -(10n ** 20n);

/**
 * Years and months are differences of the calendar, weeks count the Sundays in between (the example
 * with -493 weeks is 492.7 times seven days), days and below are whole units cut towards zero.
 */
function between(from: FileTime, to: FileTime, interval: string): number | undefined {
  const [one, other] = [partsOf(from), partsOf(to)];
  if (one === undefined || other === undefined) return undefined;
  if (interval === "yyyy") return other.year - one.year;
  if (interval === "m") return (other.year - one.year) * 12 + other.month - one.month;
  if (interval === "ww") return week(to) - week(from);
  const fixed = Object.hasOwn(seconds, interval) ? seconds[interval] : undefined;
  return fixed === undefined ? undefined : Number(secondsBetween(from, to) / BigInt(fixed));
}

/** Weeks since a Sunday before every date. */
function week(time: FileTime): number {
  const sinceSunday = Number((time + beyondSunday) / 10_000_000n / BigInt(day));
  return Math.floor(sinceSunday / 7);
}

/** 1601-01-01 was a Monday; 7 * 100,000 days and one before it was a Sunday. */
const beyondSunday = BigInt(7 * 100_000 + 1) * BigInt(day) * 10_000_000n;
