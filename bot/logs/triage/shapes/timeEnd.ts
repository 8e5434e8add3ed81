import { isDigit } from "./textEnd";

const pattern = Buffer.from("dddd-dd-ddTdd:dd:dd");
const [digit, point, zulu, quote] = [100, 46, 90, 34];

/**
 * Where a time ends that is read as it stands: `2026-11-20T09:00:00Z`, with up to nine digits of a
 * fraction, in a year and on a day that there is. -1 for every other text, also for the last days of a
 * month, which not every month has.
 */
export function timeEnd(bytes: Buffer, from: number, limit: number): number {
  if (from + pattern.length + 2 > limit) return -1;
  for (let index = 0; index < pattern.length; index++) {
    const byte = bytes[from + index] ?? 0;
    const wanted = pattern[index] ?? 0;
    if (wanted === digit ? !isDigit(byte) : byte !== wanted) return -1;
  }
  if (!isInCalendar(bytes, from)) return -1;
  const at = fractionEnd(bytes, from + pattern.length, limit);
  return at > 0 && at + 1 < limit && bytes[at] === zulu && bytes[at + 1] === quote ? at + 1 : -1;
}

/** Behind a point and one to nine digits, if there is a point. */
function fractionEnd(bytes: Buffer, from: number, limit: number): number {
  if (bytes[from] !== point) return from;
  let at = from + 1;
  while (at < limit && isDigit(bytes[at] ?? 0)) at += 1;
  const digits = at - from - 1;
  return digits >= 1 && digits <= 9 ? at : -1;
}

function isInCalendar(bytes: Buffer, from: number): boolean {
  const two = (at: number): number =>
    ((bytes[from + at] ?? 0) - 48) * 10 + (bytes[from + at + 1] ?? 0) - 48;
  const century = two(0);
  const month = two(5);
  const day = two(8);
  const isDate = century >= 19 && century < 90 && month >= 1 && month <= 12 && day >= 1;
  return isDate && isInMonth(day, month) && two(11) <= 23 && two(14) <= 59 && two(17) <= 59;
}

const longMonths = [1, 3, 5, 7, 8, 10, 12];
const isInMonth = (day: number, month: number): boolean =>
  day <= 28 || (day <= 30 && month !== 2) || (day === 31 && longMonths.includes(month));
