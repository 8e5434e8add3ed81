/** When engineers are there. Minutes are counted from local midnight; 1440 is its end. */
export interface OfficeHours {
  /** IANA name. */
  readonly timeZone: string;
  readonly windows: readonly {
    /** 0 is Sunday. */
    readonly day: number;
    readonly from: number;
    readonly to: number;
  }[];
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Further ahead nothing is looked for: with one window a week that is the eighth. */
const mostDays = 60;

/** When somebody is there at the earliest, in milliseconds since 1970: now, or the next opening. */
export function nextOpening(hours: OfficeHours, now: number): number {
  for (const { from, to } of openings(hours, now)) if (to > now) return Math.max(from, now);
  return now;
}

/** When somebody has been there for so long, from now on; without hours time simply passes. */
export function afterHours(hours: OfficeHours | undefined, now: number, ms: number): number {
  if (hours === undefined) return now + ms;
  let left = ms;
  for (const { from, to } of openings(hours, now)) {
    const begin = Math.max(from, now);
    if (to <= begin) continue;
    if (to - begin >= left) return begin + left;
    left -= to - begin;
  }
  return now + mostDays * dayMs + left;
}

/** The windows from yesterday on, in order. */
function* openings(
  { timeZone, windows }: OfficeHours,
  now: number,
): Generator<{ readonly from: number; readonly to: number }> {
  const today = Math.floor((now + offsetAt(timeZone, now)) / dayMs) * dayMs;
  for (let day = today - dayMs; day < today + mostDays * dayMs; day += dayMs) {
    const weekday = new Date(day).getUTCDay();
    const ofDay = windows.filter((one) => one.day === weekday).sort((a, b) => a.from - b.from);
    for (const { from, to } of ofDay)
      yield {
        from: instantOf(timeZone, day + from * minuteMs),
        to: instantOf(timeZone, day + to * minuteMs),
      };
  }
}

/** The instant of a local time, which is given as if it were UTC; in a gap of the clock an hour on. */
function instantOf(timeZone: string, local: number): number {
  const guess = local - offsetAt(timeZone, local);
  return local - offsetAt(timeZone, guess);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far local time is ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, at: number): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      ...{ timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" },
      ...{ hour: "numeric", minute: "numeric", second: "numeric" },
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return local - Math.floor(at / 1000) * 1000;
}
