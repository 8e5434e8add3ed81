import { monthNames } from "./dateFormat";
import { type FileTime, fileTimeOf, partsOf, plusSeconds } from "./fileTime";
import { zoneSeconds } from "./parseDate";

const time = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,7}))?)?`;
const half = String.raw`(?:\s*(?<half>[AP]M))?`;
const zone = String.raw`(?:\s*(?<zone>Z|GMT|UTC|[+-]\d\d:?\d\d))?`;
const month = `(?<name>${monthNames.map((name) => `${name.slice(0, 3)}[a-z]*`).join("|")})`;

/** The shapes of date that the documented examples give to CDate, and those of RFC 1123. */
const shapes = [
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T\s]\s*${time}${half})?${zone}`,
  String.raw`(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})(?:\s+${time}${half})?${zone}`,
  String.raw`(?:[a-z]{3,9},\s*)?(?<day>\d{1,2})[\s-]${month}[\s-](?<year>\d{4})(?:\s+${time}${half})?${zone}`,
  String.raw`(?:[a-z]{3,9},\s*)?${month}\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?:\s+${time}${half})?${zone}`,
].map((shape) => new RegExp(`^${shape}$`, "i"));

/**
 * Reads a date as CDate does: month before day, and UTC where no zone is named. The reference names
 * "any valid string that represents a date/time"; undefined is what none of its examples look like.
 */
export function readDate(text: string): FileTime | undefined {
  if (text.length > 100) return undefined;
  for (const shape of shapes) {
    const fields = shape.exec(text.trim())?.groups;
    if (fields === undefined) continue;
    const read = timeOf(fields);
    return read === undefined || partsOf(read) === undefined ? undefined : read;
  }
  return undefined;
}

function timeOf(fields: Readonly<Record<string, string | undefined>>): FileTime | undefined {
  const number = (name: string): number => Number(fields[name] ?? 0);
  const named = fields["name"]?.slice(0, 3).toLowerCase();
  const hour = hourOf(number("hour"), fields["half"]?.toUpperCase());
  if (hour === undefined) return undefined;
  const read = fileTimeOf({
    year: number("year"),
    month:
      named === undefined
        ? number("month")
        : monthNames.findIndex((name) => name.toLowerCase().startsWith(named)) + 1,
    day: number("day"),
    hour,
    minute: number("minute"),
    second: number("second"),
    fraction: Number((fields["fraction"] ?? "").padEnd(7, "0")),
  });
  const east = zoneSeconds(fields["zone"] ?? "Z");
  return read === undefined ? undefined : plusSeconds(read, BigInt(-east));
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "PM" ? 12 : 0);
}
