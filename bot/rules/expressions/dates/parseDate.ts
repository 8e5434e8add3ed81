import { dayNames, type FormatPiece, monthNames, readDateFormat } from "./dateFormat";
import { type FileTime, fileTimeOf, plusSeconds } from "./fileTime";

/** The .NET DateTimeStyles that change what a text may look like; the others change nothing in UTC. */
export interface DateStyles {
  readonly leadingWhite: boolean;
  readonly trailingWhite: boolean;
  readonly innerWhite: boolean;
}

interface Reading {
  readonly text: string;
  at: number;
  readonly fields: Record<string, number>;
}

/**
 * Reads a date that is written exactly in a .NET format. A time zone in it is applied, and without
 * one the time is UTC, as with CDate. Undefined where the text is not in that format or no date.
 */
export function parseDate(text: string, format: string, styles: DateStyles): FileTime | undefined {
  const pieces = readDateFormat(format);
  if (pieces === undefined) return undefined;
  let trimmed = styles.leadingWhite ? text.trimStart() : text;
  if (styles.trailingWhite) trimmed = trimmed.trimEnd();
  const reading: Reading = { text: trimmed, at: 0, fields: {} };
  for (const piece of pieces) {
    if (styles.innerWhite) take(reading, /\s*/y);
    if (!read(reading, piece, styles)) return undefined;
  }
  return reading.at === trimmed.length ? timeOf(reading.fields) : undefined;
}

function read(reading: Reading, piece: FormatPiece, styles: DateStyles): boolean {
  if (piece.kind === "specifier") return readers[piece.letter]?.(reading, piece.count) ?? false;
  const blank = styles.innerWhite && piece.text.trim() === "";
  if (blank) return true;
  if (!reading.text.startsWith(piece.text, reading.at)) return false;
  reading.at += piece.text.length;
  return true;
}

function take(reading: Reading, pattern: RegExp): string | undefined {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text)?.[0];
  if (found !== undefined) reading.at += found.length;
  return found;
}

type Reader = (reading: Reading, count: number) => boolean;

/** A number of one or two digits where the letter stands alone, of exactly as many as letters else. */
const number =
  (field: string): Reader =>
  (reading, count) => {
    const digits = take(reading, count === 1 ? /\d{1,2}/y : /\d\d/y);
    if (digits === undefined) return false;
    reading.fields[field] = Number(digits);
    return true;
  };

function named(reading: Reading, names: readonly string[], count: number): number {
  const rest = reading.text.slice(reading.at).toLowerCase();
  const at = names.findIndex((name) => rest.startsWith(spelled(name, count).toLowerCase()));
  if (at !== -1) reading.at += spelled(names[at] ?? "", count).length;
  return at;
}

const spelled = (name: string, count: number): string => (count === 3 ? name.slice(0, 3) : name);

const readers: Readonly<Record<string, Reader>> = {
  d: (reading, count) =>
    count <= 2 ? number("day")(reading, count) : named(reading, dayNames, count) !== -1,
  M(reading, count) {
    if (count <= 2) return number("month")(reading, count);
    const month = named(reading, monthNames, count);
    reading.fields["month"] = month + 1;
    return month !== -1;
  },
  y(reading, count) {
    if (count > 2) {
      const digits = take(reading, count === 3 ? /\d{3,4}/y : /\d{4}/y);
      reading.fields["year"] = Number(digits ?? 0);
      return digits !== undefined;
    }
    if (!number("year")(reading, count)) return false;
    // Two digits are a year up to 2049 (.NET, Calendar.TwoDigitYearMax).
    const year = reading.fields["year"] ?? 0;
    reading.fields["year"] = year + (year <= 49 ? 2000 : 1900);
    return true;
  },
  h: number("half"),
  H: number("hour"),
  m: number("minute"),
  s: number("second"),
  f(reading, count) {
    const digits = take(reading, /\d{1,7}/y);
    if (digits?.length !== count) return false;
    reading.fields["fraction"] = Number(digits.padEnd(7, "0"));
    return true;
  },
  F(reading, count) {
    const digits = take(reading, /\d{0,7}/y) ?? "";
    reading.fields["fraction"] = Number(digits.padEnd(7, "0"));
    return digits.length <= count;
  },
  t(reading, count) {
    const half = take(reading, count === 1 ? /[AP]/iy : /[AP]M/iy)?.toUpperCase();
    reading.fields["afternoon"] = half?.startsWith("P") === true ? 1 : 0;
    return half !== undefined;
  },
  z: (reading, count) =>
    zone(reading, take(reading, count < 3 ? /[+-]\d{1,2}/y : /[+-]\d\d:?\d\d/y)),
  K: (reading) => zone(reading, take(reading, /Z|[+-]\d\d:\d\d|/y)),
  g: (reading) => take(reading, /A\.?D\.?/iy) !== undefined,
};

function zone(reading: Reading, text: string | undefined): boolean {
  if (text === undefined) return false;
  reading.fields["zone"] = zoneSeconds(text);
  return true;
}

/** Seconds east of Greenwich of `Z`, `-07:00`, `+0530` or `+8`. */
export function zoneSeconds(text: string): number {
  const [, sign = "", hours = "0", minutes = "0"] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(text) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

const unset = { year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0, fraction: 0 };

function timeOf(fields: Readonly<Record<string, number>>): FileTime | undefined {
  const hour = hourOf(fields);
  const time = hour === undefined ? undefined : fileTimeOf({ ...unset, ...fields, hour });
  return time === undefined ? undefined : plusSeconds(time, BigInt(-(fields["zone"] ?? 0)));
}

function hourOf(fields: Readonly<Record<string, number>>): number | undefined {
  const { half, hour = 0, afternoon = 0 } = fields;
  if (half === undefined) return hour;
  return half < 1 || half > 12 ? undefined : (half % 12) + 12 * afternoon;
}
