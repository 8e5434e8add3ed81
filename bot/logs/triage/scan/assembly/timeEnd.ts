import { meetLimit } from "./limit";
import { isDigit, quote } from "./signs";

const longMonths: i32 =
  (1 << 1) | (1 << 3) | (1 << 5) | (1 << 7) | (1 << 8) | (1 << 10) | (1 << 12);

/**
 * Where a time ends that is read as it stands: `2026-11-20T09:00:00Z`, with up to nine digits of a
 * fraction, in a year and on a day that there is. 0 for every other text, also for the last days of a
 * month, which not every month has.
 */
export function timeEnd(from: usize, limit: usize): usize {
  if (from + 21 > limit) return meetLimit();
  if (!isDate(from) || !isClock(from + 10)) return 0;
  const place = fractionEnd(from + 19, limit);
  if (place + 1 >= limit) return meetLimit();
  if (place == 0) return 0;
  return isByte(place, 90) && isByte(place + 1, quote) ? place + 1 : 0;
}

/** `2026-11-20` */
function isDate(from: usize): bool {
  const century = two(from);
  const month = two(from + 5);
  const day = two(from + 8);
  const isInCentury = century >= 19 && century < 90 && two(from + 2) >= 0;
  if (!isInCentury || month < 1 || month > 12 || day < 1) return false;
  if (!isByte(from + 4, 45) || !isByte(from + 7, 45)) return false;
  return day <= 28 || (day <= 30 && month != 2) || (day == 31 && (longMonths & (1 << month)) != 0);
}

/** `T09:00:00` */
function isClock(from: usize): bool {
  const hour = two(from + 1);
  const minute = two(from + 4);
  const second = two(from + 7);
  if (!isByte(from, 84) || !isByte(from + 3, 58) || !isByte(from + 6, 58)) return false;
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
}

/** Behind a point and one to nine digits, if there is a point; 0 for another number of them. */
function fractionEnd(from: usize, limit: usize): usize {
  if (!isByte(from, 46)) return from;
  let place = from + 1;
  while (place < limit && isDigit(load<u8>(place))) place += 1;
  if (place == limit) return place;
  const digits = place - from - 1;
  return digits >= 1 && digits <= 9 ? place : 0;
}

/** A number of two digits; -1 for none. */
function two(place: usize): i32 {
  const tens = load<u8>(place);
  const ones = load<u8>(place + 1);
  return isDigit(tens) && isDigit(ones) ? (<i32>tens - 48) * 10 + <i32>ones - 48 : -1;
}

function isByte(place: usize, byte: u8): bool {
  return load<u8>(place) == byte;
}
