import { type OfficeHoursSettings } from "./settings";

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const mostRanges = 20;

/**
 * Reads `Mon-Fri 08:00-17:00, Sat 09:00-12:00 Europe/Berlin`; undefined when it is none. Ranges that
 * go over midnight are written as two.
 */
export function readOfficeHours(text: string): OfficeHoursSettings | undefined {
  const [, ranges = "", timeZone = ""] = /^(.*\S)\s+([A-Za-z][\w+/-]*)$/.exec(text.trim()) ?? [];
  if (!isTimeZone(timeZone)) return undefined;
  const read = ranges.split(/\s*,\s*/).map(readRange);
  if (read.length > mostRanges) return undefined;
  const windows = read.flatMap((one) => one ?? []);
  return read.includes(undefined) || windows.length === 0 ? undefined : { timeZone, windows };
}

function readRange(text: string): OfficeHoursSettings["windows"] | undefined {
  const found = /^(\w{3})(?:-(\w{3}))? (\d\d:[0-5]\d)-(\d\d:[0-5]\d)$/.exec(text);
  if (!found) return undefined;
  const [, first = "", last = first, opens = "", closes = ""] = found;
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  const [begin, end] = [days.indexOf(first), days.indexOf(last)];
  if (begin < 0 || end < 0 || from >= to || to > 1440) return undefined;
  const count = ((end - begin + 7) % 7) + 1;
  return Array.from({ length: count }, (_, n) => ({ day: (begin + n) % 7, from, to }));
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}
