/**
 * A point in time as the number of 100 ns since 1601-01-01 UTC: what accountExpires holds, and fine
 * enough for every .NET format.
 */
export type FileTime = bigint;

/** Parts of a date in UTC; `fraction` is in 100 ns. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: number;
}

const perMs = 10_000n;
const perSecond = 10_000_000n;
const epoch = 11_644_473_600_000n;

/** The range of .NET's DateTime; 9999-12-31 in a zone west of Greenwich is beyond it. */
const first = fromParts(1, 1, 1);
const last = fromParts(9999, 12, 31) + 86_400n * perSecond - 1n;

export function fileTimeOfMs(ms: number): FileTime {
  return (BigInt(Math.trunc(ms)) + epoch) * perMs;
}

/** The time of these parts in UTC, or undefined where the calendar has no such day or time. */
export function fileTimeOf(parts: DateParts): FileTime | undefined {
  const { year, month, day, hour, minute, second, fraction } = parts;
  const exists =
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
  if (!exists || hour > 23 || minute > 59 || second > 59) return undefined;
  const seconds = BigInt(hour * 3600 + minute * 60 + second);
  return fromParts(year, month, day) + seconds * perSecond + BigInt(fraction);
}

/** The parts of a time, or undefined beyond the years 1 to 9999. */
export function partsOf(time: FileTime): DateParts | undefined {
  if (time < first || time > last) return undefined;
  const whole = time - first;
  const date = new Date(Number(whole / perMs + first / perMs - epoch));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    fraction: Number(whole % perSecond),
  };
}

/** The time some seconds later, for zones and for DateAdd. */
export const plusSeconds = (time: FileTime, seconds: bigint): FileTime =>
  time + seconds * perSecond;

/** Whole seconds from one time to another, cut towards zero. */
export const secondsBetween = (from: FileTime, to: FileTime): bigint => (to - from) / perSecond;

/** Days of a month of the Gregorian calendar. */
export function days(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function fromParts(year: number, month: number, day: number): FileTime {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return fileTimeOfMs(date.getTime());
}
