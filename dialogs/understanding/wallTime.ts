const day = 24 * 3_600_000;

/** What a clock on the wall shows at a moment, as if it were UTC: its remainder is the time of the day. */
export function wallTime(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return wall + part("second") * 1000;
}

/** The moment at which the clock shows so many minutes on the day that begins at `midnight`. */
export function atMinute(midnight: number, minutes: number, timeZone: string): number {
  const wanted = minutes * 60_000;
  const at = midnight + wanted;
  const shown = wallTime(at, timeZone) - wallTime(midnight, timeZone);
  // In the night in which the clocks are changed the day is not as long as the others.
  return Math.abs(shown - wanted) < day / 2 ? at - (shown - wanted) : at;
}
