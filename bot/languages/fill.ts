import { type Values } from "../diagnosis";
import { quotedTitle } from "./quotedTitle";

/** How dates are written for a person: a BCP 47 locale and an IANA time zone. */
export interface Manner {
  readonly locale: string;
  readonly timeZone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(manner: Manner, withDay: boolean): Intl.DateTimeFormat {
  const key = `${manner.locale} ${manner.timeZone} ${String(withDay)}`;
  let format = formats.get(key);
  if (format === undefined) {
    const day = withDay ? ({ day: "numeric", month: "long" } as const) : {};
    format = new Intl.DateTimeFormat(manner.locale, {
      ...day,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: manner.timeZone,
      timeZoneName: "short",
    });
    if (formats.size < 100) formats.set(key, format);
  }
  return format;
}

/** The zone a device names, or the given one when that is none. */
export function timeZoneOr(otherwise: string, named: string | undefined): string {
  if (named === undefined) return otherwise;
  try {
    dayIn({ timeZone: named }, new Date(0));
    return named;
  } catch {
    return otherwise;
  }
}

const days = new Map<string, Intl.DateTimeFormat>();

const writtenTimes = new Map<string, string>();
const mostWritten = 1000;

/** What was written of a time before, in this manner and with or without its day: that costs as much as a whole text. */
function rememberedTime(key: string, write: () => string): string {
  const known = writtenTimes.get(key);
  if (known !== undefined) return known;
  const text = write();
  if (writtenTimes.size >= mostWritten) writtenTimes.clear();
  writtenTimes.set(key, text);
  return text;
}

const minuteMs = 60_000;

/** The calendar day of a moment where the person is; everywhere it begins with a minute. */
function dayOf({ timeZone }: Manner, at: Date): string {
  const minute = Math.floor(at.getTime() / minuteMs);
  return rememberedTime(`${timeZone} ${minute}`, () => dayIn({ timeZone }, at));
}

function dayIn({ timeZone }: Pick<Manner, "timeZone">, at: Date): string {
  let format = days.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
    if (days.size < 100) days.set(timeZone, format);
  }
  return Number.isNaN(at.getTime()) ? "" : format.format(at);
}

/** A time as a person reads it: the clock time today, with the day when it is another one. */
export function writtenTime(iso: string, now: string, manner: Manner): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const { locale, timeZone } = manner;
  const withDay = dayOf(manner, at) !== dayOf(manner, new Date(now));
  return rememberedTime(`${locale} ${timeZone} ${iso} ${String(withDay)}`, () =>
    formatOf(manner, withDay).format(at),
  );
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A count as the person's locale groups its digits. */
function writtenNumber(value: number, { locale }: Manner): string {
  let format = numbers.get(locale);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    if (numbers.size < 100) numbers.set(locale, format);
  }
  return format.format(value);
}

/**
 * Fills `{name}` in a text. Values whose name ends in `At` are ISO times and, like numbers, are
 * written for the person (`{number}` is the name of a case and stays as it is), `{filter}` is the title of a
 * filter in quotes; a name without a value is left empty rather than shown as a placeholder.
 */
export function fill(text: string, values: Values, now: string, manner: Manner): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return "";
    if (name === "filter") return quotedTitle(String(value), manner.locale);
    if (name.endsWith("At") && typeof value === "string") return writtenTime(value, now, manner);
    if (typeof value === "number" && name !== "number") return writtenNumber(value, manner);
    return String(value);
  });
}

/**
 * Fills a list of steps. A step that begins with `?name ` is left out when that value is missing, one
 * that begins with `!name ` when it is there, so that one text serves more and less evidence.
 */
export function fillSteps(
  steps: readonly string[],
  values: Values,
  now: string,
  manner: Manner,
): string[] {
  return steps.flatMap((step) => {
    const [, wanted, name, rest] = /^([?!])(\w+) (.*)$/s.exec(step) ?? [];
    if (name === undefined || rest === undefined) return [fill(step, values, now, manner)];
    const there = Object.hasOwn(values, name) && values[name] !== "" && values[name] !== false;
    return there === (wanted === "?") ? [fill(rest, values, now, manner)] : [];
  });
}
