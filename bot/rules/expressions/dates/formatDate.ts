import { dayNames, type FormatPiece, monthNames, readDateFormat } from "./dateFormat";
import { type DateParts, type FileTime, partsOf } from "./fileTime";

/** How CDate, DateAdd, Now and DateFromNum write a date: always in UTC. */
export const dateOutput = "M/d/yyyy h:mm:ss tt";

/**
 * Writes a time in UTC in a .NET date format, with the names of the invariant culture. Undefined
 * where .NET refuses the format, or the time is beyond the year 9999.
 */
export function formatDate(time: FileTime, format: string): string | undefined {
  const pieces = readDateFormat(format);
  const parts = partsOf(time);
  if (pieces === undefined || parts === undefined) return undefined;
  let text = "";
  for (const piece of pieces) {
    const written = piece.kind === "literal" ? piece.text : specifier(piece, parts);
    // A fraction of `F` that is zero takes the point before it along.
    text = written === "" && isFraction(piece) ? text.replace(/\.$/, "") : text + written;
  }
  return text;
}

const isFraction = (piece: FormatPiece): boolean =>
  piece.kind === "specifier" && piece.letter === "F";

const padded = (number: number, width: number): string => String(number).padStart(width, "0");

const two = (number: number, count: number): string => padded(number, Math.min(count, 2));

type Writer = (parts: DateParts, count: number) => string;

const writers: Readonly<Record<string, Writer>> = {
  d: (parts, count) => (count <= 2 ? two(parts.day, count) : name(weekday(parts), count)),
  M: (parts, count) =>
    count <= 2 ? two(parts.month, count) : name(monthNames[parts.month - 1] ?? "", count),
  y: ({ year }, count) => (count <= 2 ? two(year % 100, count) : padded(year, count)),
  h: ({ hour }, count) => two(hour % 12 === 0 ? 12 : hour % 12, count),
  H: ({ hour }, count) => two(hour, count),
  m: ({ minute }, count) => two(minute, count),
  s: ({ second }, count) => two(second, count),
  f: ({ fraction }, count) => padded(fraction, 7).slice(0, count),
  F: ({ fraction }, count) => padded(fraction, 7).slice(0, count).replace(/0+$/, ""),
  t: ({ hour }, count) => (hour < 12 ? "AM" : "PM").slice(0, count),
  z: (_, count) => ["+0", "+00", "+00:00"][Math.min(count, 3) - 1] ?? "",
  K: (_, count) => "Z".repeat(count),
  g: () => "A.D.",
};

const specifier = ({ letter, count }: { letter: string; count: number }, parts: DateParts) =>
  writers[letter]?.(parts, count) ?? "";

const name = (long: string, count: number): string => (count === 3 ? long.slice(0, 3) : long);

function weekday({ year, month, day }: DateParts): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return dayNames[date.getUTCDay()] ?? "";
}
