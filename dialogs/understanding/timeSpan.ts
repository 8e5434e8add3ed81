import { clockIn, type ClockSpan } from "./clockIn";
import { sinceIn } from "./entities";
import { fromEuropean } from "./europeanTime";
import { englishTime } from "./japaneseTime";
import { sinceTime } from "./sinceTime";
import { untilTime } from "./untilTime";
import { atMinute } from "./wallTime";

/** From when to when, ISO 8601; without an end it goes on until now. */
export interface TimeSpan {
  readonly since: string;
  readonly until?: string;
}

const oneDay =
  /\b(?:yesterday|today|(?:sun|mon|tues|wednes|thurs|fri|satur)day|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2})/;
const open = /^(?:since|from)\b|(?:から|以降|以来)$/;

/**
 * The time that a text names, narrowed by the times of the day beside it: "yesterday between 3 and 5 pm". Of times alone
 * the day of `before` is meant, or else the last one on which that was. Undefined where none is understood.
 */
export function timeSpan(
  text: string,
  now: Date,
  timeZone: string,
  before?: string,
): TimeSpan | undefined {
  const clock = clockIn(text);
  if (clock === undefined) return wholeSpan(text, now, timeZone);
  const rest = text.normalize("NFKC").replaceAll("’", "'").replace(clock.words, " ");
  const words = sinceIn(rest);
  const since = words && sinceTime(words, now, timeZone);
  if (words === undefined || since === undefined) {
    if (!clock.sure && before === undefined) return wholeSpan(text, now, timeZone);
    const midnight = dayOf(clock, now, timeZone, before);
    return ofClock(
      { ...clock, ...(before === undefined && isOpenAt(clock)) },
      midnight,
      now,
      timeZone,
    );
  }
  const said = fromEuropean(englishTime(words)).toLowerCase();
  if (!oneDay.test(said) || said.startsWith("between")) return wholeSpan(rest, now, timeZone);
  const isOpen = open.test(said) && { open: true as const };
  return ofClock({ ...clock, ...isOpen }, Date.parse(since), now, timeZone);
}

/** "After 3 pm" alone goes on until now. */
function isOpenAt({ until }: ClockSpan): false | { readonly open: true } {
  return until === undefined && { open: true };
}

function wholeSpan(text: string, now: Date, timeZone: string): TimeSpan | undefined {
  const words = sinceIn(text);
  const since = words && sinceTime(words, now, timeZone);
  if (words === undefined || since === undefined) return undefined;
  const until = untilTime(text, words, now, timeZone);
  return { since, ...(until !== undefined && { until }) };
}

/** The midnight that begins the day which times alone are of. */
function dayOf(
  { from = 0 }: ClockSpan,
  now: Date,
  timeZone: string,
  before: string | undefined,
): number {
  const near = before === undefined ? now : new Date(before);
  // A midnight is the beginning of its day, rather than the end of the one before.
  const after = new Date(near.getTime() + (before === undefined ? 0 : 60_000));
  const today = Date.parse(sinceTime("today", after, timeZone) ?? near.toISOString());
  if (before !== undefined || atMinute(today, from, timeZone) < now.getTime()) return today;
  return Date.parse(sinceTime("yesterday", now, timeZone) ?? near.toISOString());
}

function ofClock(
  { from = 0, until, open: goesOn }: ClockSpan,
  midnight: number,
  now: Date,
  timeZone: string,
): TimeSpan | undefined {
  const at = (minutes: number): number => atMinute(midnight, minutes, timeZone);
  const since = at(from);
  if (since >= now.getTime()) return undefined;
  // The end of that day, unless it is not over.
  const end = at(until ?? 24 * 60);
  return {
    since: new Date(since).toISOString(),
    ...(goesOn !== true && end < now.getTime() && { until: new Date(end).toISOString() }),
  };
}
