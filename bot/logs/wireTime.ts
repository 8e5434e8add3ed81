const iso = /^(\d{4})-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?(Z|[+-]\d\d:?\d\d)?$/;
const american =
  /^(\d{1,2}\/\d{1,2}\/\d{4}),? (\d{1,2}:\d\d(?::\d\d)?)(?:\.\d{1,9})?( ?[AP]M)?(?: ?UTC| ?Z)?$/i;

const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/i;

/**
 * A time in ISO 8601 with its zone, or "". The service prints `0001-01-01T00:00:00Z` for "never"
 * (gotcha 32), which is "" here, as are years no cycle ran in. Log Analytics copies times in the
 * American form, in UTC.
 */
export function readTime(value: unknown): string {
  if (typeof value === "number") return fromMilliseconds(value);
  if (typeof value !== "string" || value.length > 40) return "";
  const text = value.trim();
  const match = iso.exec(text);
  return match ? fromIso(text, match) : fromAmerican(text);
}

function fromIso(text: string, match: RegExpExecArray): string {
  const year = Number(match[1]);
  if (year < 1900 || year > 9000) return "";
  const timed = text.length === 10 ? `${text}T00:00:00` : text.replace(" ", "T");
  const zoned = match[2] === undefined ? `${timed}Z` : timed;
  return Number.isNaN(Date.parse(zoned)) ? "" : zoned;
}

function fromAmerican(text: string): string {
  const match = american.exec(text);
  if (!match) return "";
  return fromMilliseconds(Date.parse(`${match[1] ?? ""} ${match[2] ?? ""} ${match[3] ?? ""} UTC`));
}

function fromMilliseconds(at: number): string {
  return at > 0 && at < 8e15 ? new Date(at).toISOString() : "";
}

/**
 * Whole minutes of an ISO 8601 duration such as `PT40M`; undefined for none. The service prints
 * `P10675199DT2H48M5.4775807S`, the longest .NET time span, for "no schedule" (gotcha 32).
 */
export function readMinutes(value: unknown): number | undefined {
  if (typeof value !== "string" || value.length > 40) return undefined;
  const match = duration.exec(value.trim());
  if (!match) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const total = part(1) * 1440 + part(2) * 60 + part(3) + Math.round(part(4) / 60);
  return total > 0 && total < 366 * 1440 ? total : undefined;
}
