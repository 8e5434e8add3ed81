import { fromEuropean } from "./europeanTime";
import { englishTime } from "./japaneseTime";
import { wallTime } from "./wallTime";

const hour = 3_600_000;
const day = 24 * hour;

const units: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour,
  day,
  week: 7 * day,
  month: 30 * day,
};
const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  several: 7,
  "a few": 7,
  some: 7,
  past: 1,
  last: 1,
};
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The start of a day where the person is, so many days before a moment; milliseconds since 1970. */
function startOfDay(now: Date, daysAgo: number, timeZone: string): number {
  const at = now.getTime() - daysAgo * day;
  return at - (wallTime(at, timeZone) % day);
}

/**
 * The moment that words like "since Monday" begin at, ISO 8601; undefined for words that name none, or
 * one in the future. Where words leave it open the earlier moment is meant, so that nothing is missed.
 */
export function sinceTime(words: string, now: Date, timeZone: string): string | undefined {
  const said = fromEuropean(englishTime(words)).toLowerCase();
  const at =
    span(said, now) ??
    near(said, now, timeZone) ??
    calendar(said, now, timeZone) ??
    clock(said, now, timeZone);
  return at === undefined || at >= now.getTime() ? undefined : new Date(at).toISOString();
}

function span(written: string, now: Date): number | undefined {
  const said = written.replace(/\b(\d{1,3}) ?(?:h|hrs?)\b/, "$1 hours");
  const [, count = "", unit = ""] =
    /\b(\d{1,4}|a few|an?|one|two|three|four|five|six|several|some|past|last(?= (?:minute|hour|day)\b)) (minute|hour|day|week|month)s?\b/.exec(
      said,
    ) ?? [];
  const size = units[unit];
  return size === undefined ? undefined : now.getTime() - (counts[count] ?? Number(count)) * size;
}

/** How many days before today the words mean: `monday` and `first` are those since then, `lastMonth` its days. */
const nearDays: readonly (readonly [
  RegExp,
  (monday: number, first: number, lastMonth: number) => number,
])[] = [
  [/\bbefore yesterday\b/, () => 2],
  [/\b(?:yesterday|last night)\b/, () => 1],
  [/\b(?:today|midnight|morning|this (?:afternoon|night))\b/, () => 0],
  [/\bweekend\b/, (monday) => monday + 2],
  [/\b(?:last|previous) week\b/, (monday) => monday + 7],
  [/\bweek\b/, (monday) => monday],
  [/\b(?:last|previous) month\b/, (_, first, lastMonth) => first + lastMonth],
  [/\bmonth\b/, (_, first) => first],
];

function near(said: string, now: Date, timeZone: string): number | undefined {
  if (/\bnoon\b/.test(said)) return startOfDay(now, 0, timeZone) + 12 * hour;
  const wall = new Date(wallTime(now.getTime(), timeZone));
  const found = nearDays.find(([pattern]) => pattern.test(said));
  const lastMonth = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 0)).getUTCDate();
  if (found !== undefined) {
    const monday = (wall.getUTCDay() + 6) % 7;
    return startOfDay(now, found[1](monday, wall.getUTCDate() - 1, lastMonth), timeZone);
  }
  const [, name] = /\b(sun|mon|tues|wednes|thurs|fri|satur)day\b/.exec(said) ?? [];
  if (name === undefined) return undefined;
  const passed = (wall.getUTCDay() - weekdays.indexOf(name.slice(0, 3)) + 6) % 7;
  return startOfDay(now, passed + 1, timeZone);
}

function calendar(said: string, now: Date, timeZone: string): number | undefined {
  const [, iso] = /\b(\d{4}-\d\d-\d\d)\b/.exec(said) ?? [];
  const date =
    iso === undefined ? (inNumbers(said, now) ?? inWords(said, now, timeZone)) : Date.parse(iso);
  return date === undefined ? undefined : onDay(date, timeZone);
}

/** 20.11.2026 and 11/20/26; where both readings are possible, the earlier one. */
function inNumbers(said: string, now: Date): number | undefined {
  const [, a, b, written] = /\b(\d{1,2})[./](\d{1,2})[./](\d{2,4})\b/.exec(said) ?? [];
  if (written === undefined) return undefined;
  const year = Number(written) + (written.length === 2 ? 2000 : 0);
  const read = (month: number, date: number): number[] =>
    month >= 1 && month <= 12 ? [Date.UTC(year, month - 1, date)] : [];
  const readings = [...read(Number(b), Number(a)), ...read(Number(a), Number(b))];
  const past = readings.filter((one) => one <= now.getTime());
  return past.length === 0 ? undefined : Math.min(...past);
}

/**
 * "20 November", "Nov 20th": the last time that was. In November, "on 1 December" is still to come: only
 * whoever says "since" means the one of a year ago.
 */
function inWords(said: string, now: Date, timeZone: string): number | undefined {
  const name = `(${months.join("|")})[a-z]*`;
  const day = "(\\d{1,2})(?:st|nd|rd|th)?";
  const [, date1, name1] = new RegExp(`\\b${day}(?: of)? ?${name}\\b`).exec(said) ?? [];
  const [, name2, date2] = new RegExp(`\\b${name} ${day}\\b`).exec(said) ?? [];
  const month = months.indexOf(name1 ?? name2 ?? "");
  if (month === -1) return undefined;
  const year = new Date(wallTime(now.getTime(), timeZone)).getUTCFullYear();
  const thisYear = Date.UTC(year, month, Number(date1 ?? date2));
  if (thisYear <= now.getTime()) return thisYear;
  const lastYear = Date.UTC(year - 1, month, Number(date1 ?? date2));
  const isPast = said.includes("since") || thisYear - now.getTime() > now.getTime() - lastYear;
  return isPast ? lastYear : undefined;
}

/** The start of a calendar day where the person is. */
function onDay(utcMidnight: number, timeZone: string): number | undefined {
  if (Number.isNaN(utcMidnight)) return undefined;
  return utcMidnight - (wallTime(utcMidnight, timeZone) - utcMidnight);
}

function clock(said: string, now: Date, timeZone: string): number | undefined {
  const [, hours, minutes = "0", half] = /\b(\d{1,2})(?::(\d\d))? ?(am|pm)\b/.exec(said) ?? [];
  if (hours === undefined) return undefined;
  const time = ((Number(hours) % 12) + (half === "pm" ? 12 : 0)) * hour + Number(minutes) * 60_000;
  const today = startOfDay(now, 0, timeZone) + time;
  return today < now.getTime() ? today : today - day;
}
