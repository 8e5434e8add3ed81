/** A piece of a .NET date format: a specifier such as `yyyy`, or text that stands for itself. */
export type FormatPiece =
  | { readonly kind: "specifier"; readonly letter: string; readonly count: number }
  | { readonly kind: "literal"; readonly text: string };

/** English names, as the invariant culture has them. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const dayNames = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** A single letter stands for one of these (.NET standard date formats, invariant culture). */
const standard: Readonly<Record<string, string>> = {
  d: "MM/dd/yyyy",
  D: "dddd, dd MMMM yyyy",
  f: "dddd, dd MMMM yyyy HH:mm",
  F: "dddd, dd MMMM yyyy HH:mm:ss",
  g: "MM/dd/yyyy HH:mm",
  G: "MM/dd/yyyy HH:mm:ss",
  m: "MMMM dd",
  M: "MMMM dd",
  o: "yyyy-MM-ddTHH:mm:ss.fffffffK",
  O: "yyyy-MM-ddTHH:mm:ss.fffffffK",
  r: "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
  R: "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
  s: "yyyy-MM-ddTHH:mm:ss",
  t: "HH:mm",
  T: "HH:mm:ss",
  u: "yyyy-MM-dd HH:mm:ss'Z'",
  U: "dddd, dd MMMM yyyy HH:mm:ss",
  y: "yyyy MMMM",
  Y: "yyyy MMMM",
};

/**
 * Reads a .NET custom or standard date format. Undefined where .NET would refuse it: an unclosed
 * quotation, a lone letter that is no standard format, a format without anything.
 */
export function readDateFormat(format: string): readonly FormatPiece[] | undefined {
  if (format === "") return undefined;
  const custom = format.length === 1 ? standard[format] : format;
  return custom === undefined ? undefined : pieces(custom);
}

function pieces(format: string): readonly FormatPiece[] | undefined {
  const found: FormatPiece[] = [];
  // Every alternative begins with another character: linear on any format.
  const piece = /([dfFghHKmMstyz])\1*|'[^']*'|"[^"]*"|\\[^]|%|[^]/gy;
  for (const [text, letter] of format.matchAll(piece)) {
    if (text === "'" || text === '"' || text === "\\") return undefined;
    if (text === "%") continue;
    if (letter !== undefined) found.push({ kind: "specifier", letter, count: text.length });
    else found.push({ kind: "literal", text: literal(text) });
  }
  return found;
}

function literal(text: string): string {
  if (text.startsWith("\\")) return text.slice(1);
  return text.length > 1 ? text.slice(1, -1) : text;
}
