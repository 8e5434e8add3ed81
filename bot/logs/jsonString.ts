import { type JsonReader } from "./jsonReader";

/** Opening quotes and what may close them: chat clients and word processors exchange quotes. */
const closings: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "“": '”“"',
  "”": '”“"',
  "„": '”“"',
  "‘": "’‘'",
  "’": "’‘'",
};

const escapes: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  "“": '"',
  "”": '"',
};

/**
 * Reads a quoted string at the reader's place; undefined when there is none. A string that the end
 * of the text cuts off gives what there is of it: the beginning of a reason still says something.
 */
export function readJsonString(
  reader: JsonReader,
): { readonly text: string; readonly closed: boolean } | undefined {
  const { text } = reader;
  const opening = text.charAt(reader.at);
  const closing = Object.hasOwn(closings, opening) ? closings[opening] : undefined;
  if (closing === undefined) return undefined;
  const parts: string[] = [];
  let start = ++reader.at;
  const keep = (next: number): void => {
    parts.push(text.slice(start, reader.at));
    start = reader.at = next;
  };
  while (reader.at < text.length) {
    const next = text.charAt(reader.at);
    reader.work += 1;
    if (closing.includes(next)) {
      keep(reader.at + 1);
      return { text: parts.join(""), closed: true };
    }
    if (next === "\\") {
      keep(pastBreak(text, reader.at + 1));
      const escape = text.charAt(reader.at);
      if (escape === "u") {
        parts.push(readCodeUnit(reader));
        start = reader.at;
      } else if (escape !== "") {
        parts.push(Object.hasOwn(escapes, escape) ? (escapes[escape] ?? escape) : escape);
        start = ++reader.at;
      }
    } else if (next === "\n" || next === "\r") {
      const joint = lineJoint(reader);
      keep(pastBreak(text, reader.at));
      parts.push(joint);
    } else {
      reader.at += 1;
    }
  }
  keep(text.length);
  reader.complete = false;
  return { text: parts.join(""), closed: false };
}

/** Behind a line break and the indentation that a client put after it. */
function pastBreak(text: string, at: number): number {
  let next = at;
  while (text.charAt(next) === "\r" || text.charAt(next) === "\n") next += 1;
  if (next === at) return at;
  let indented = next;
  while (text.charAt(indented) === " " || text.charAt(indented) === "\t") indented += 1;
  return indented - next >= 2 ? indented : next;
}

/**
 * What stood where a string is broken over two lines: nothing when the line was as long as lines get
 * (wrapped hard) or ends or goes on with a blank, a blank when it was broken between words.
 */
function lineJoint(reader: JsonReader): "" | " " {
  const { text, at } = reader;
  const before = text.charAt(at - 1);
  const after = text.charAt(text.charAt(at) === "\r" ? at + 2 : at + 1);
  if (/\s/.test(before) || /^\s?$/.test(after)) return "";
  const line = at - (text.lastIndexOf("\n", at - 1) + 1);
  reader.work += line;
  return line >= reader.hardWidth() ? "" : " ";
}

/** The four digits of `\uXXXX`, over a line break too; "" when they are not there. */
function readCodeUnit(reader: JsonReader): string {
  const { text } = reader;
  let digits = "";
  let at = reader.at + 1;
  while (digits.length < 4) {
    at = pastBreak(text, at);
    const next = text.charAt(at);
    if (!/[0-9a-fA-F]/.test(next)) break;
    digits += next;
    at += 1;
  }
  reader.work += at - reader.at;
  reader.at = at;
  return digits.length === 4 ? String.fromCharCode(Number.parseInt(digits, 16)) : "";
}
