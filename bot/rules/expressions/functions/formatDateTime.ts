import { readDateFormat } from "../dates/dateFormat";
import { formatDate } from "../dates/formatDate";
import { type DateStyles, parseDate } from "../dates/parseDate";
import { readDate } from "../dates/readDate";
import { type Outcome, problem, value } from "../outcome";
import { type FunctionRule, rule } from "./signature";

const white = { leadingWhite: false, trailingWhite: false, innerWhite: false };
const styles: Readonly<Record<string, Partial<DateStyles>>> = {
  None: {},
  AllowLeadingWhite: { leadingWhite: true },
  AllowTrailingWhite: { trailingWhite: true },
  AllowInnerWhite: { innerWhite: true },
  AllowWhiteSpaces: { leadingWhite: true, trailingWhite: true, innerWhite: true },
  NoCurrentDateDefault: {},
  AdjustToUniversal: {},
  AssumeLocal: {},
  AssumeUniversal: {},
  RoundtripKind: {},
};
const defaultStyles = "RoundtripKind, AllowLeadingWhite, AllowTrailingWhite";

/**
 * FormatDateTime(source, dateTimeStyles, inputFormat, outputFormat), with the formats of .NET and the
 * names of the invariant culture (functions-for-customizing-application-data.md). Four positions:
 * several examples of the SuccessFactors guide give three, against the reference, and fail here.
 * A zone in the source is applied, as CDate does: 2021-06-30+08:00 is 6/29 in UTC.
 * A source that is not in its format is read as CDate reads it, with a note: the Workday guide gives
 * `2025-12-31` to "yyyy-MM-ddzzz" and a result of DateAdd to "yyyy-MM-dd".
 */
export const formatDateTime: FunctionRule = {
  how: "eager",
  apply: (args, world) =>
    args.length === 3
      ? problem("takes 4 arguments, the second of which may be left empty between commas")
      : withStyles.apply(args, world),
};

const withStyles = rule(
  { source: "text", dateTimeStyles: "text?", inputFormat: "text", outputFormat: "text" },
  ({ source, dateTimeStyles, inputFormat, outputFormat }) => {
    if (source === null || source.trim() === "") return value(null, "The date is empty.");
    const allowed = stylesOf(dateTimeStyles ?? defaultStyles);
    if (allowed === undefined) return problem(`does not know the style ${shown(dateTimeStyles)}`);
    const wrong = [inputFormat, outputFormat].find((format) => !isFormat(format));
    if (wrong !== undefined) return problem(`does not know the date format ${shown(wrong)}`);
    return converted(source, inputFormat ?? "", outputFormat ?? "", allowed);
  },
);

const isFormat = (format: string | null): boolean => readDateFormat(format ?? "") !== undefined;

const shown = (text: string | null | undefined): string =>
  JSON.stringify((text ?? "").slice(0, 60));

function converted(source: string, input: string, output: string, allowed: DateStyles): Outcome {
  const exact = parseDate(source, input, allowed);
  const time = exact ?? readDate(source);
  const given = `${shown(source)} is not in the format ${shown(input)}`;
  if (time === undefined) return problem(`cannot read the date: ${given}`);
  const text = formatDate(time, output);
  if (text === undefined) return problem("leads to a date outside the years 1 to 9999");
  return value(text, exact === undefined ? `${given}; read as a date all the same.` : undefined);
}

function stylesOf(names: string): DateStyles | undefined {
  let found: DateStyles = white;
  for (const written of names.split(/[,|]/)) {
    const name = written.trim().replace(/^DateTimeStyles\./, "");
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style === undefined) return undefined;
    found = { ...found, ...style };
  }
  return found;
}
