import { type JsonReader, jsonReader } from "./jsonReader";
import { readJsonString } from "./jsonString";

/** What could be read of a JSON text that may be damaged. */
export interface RepairedJson {
  readonly value: unknown;
  /** False when the text broke off, was elided with `...`, or was too long or too deep. */
  readonly complete: boolean;
  /** Characters looked at: grows with the length of the text, never faster. */
  readonly work: number;
}

const longestJson = 256 * 1024;
const deepest = 100;

/** `JSON.parse` for sound texts, `repairJson` for the others; undefined when there is no value. */
export function parseJson(
  text: string,
): { readonly value: unknown; readonly complete: boolean } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value, complete: true };
  } catch {
    return repairJson(text);
  }
}

/**
 * Reads the first JSON object or array of a text in one pass, as far as it goes. It puts up
 * with what happens to JSON on its way through chats and documents: cut short, strings wrapped over
 * lines, trailing commas, a stray bracket, smart or single quotes, bare words, `...` for parts left
 * out (all of these occur in the published samples). Recursion ends at 100 levels, text at 256 KB.
 */
export function repairJson(text: string): RepairedJson | undefined {
  const reader = jsonReader(text.slice(0, longestJson));
  if (text.length > longestJson) reader.complete = false;
  const start = /[{[]/.exec(reader.text)?.index;
  const value = start === undefined ? undefined : readJson(reader, start);
  return value === undefined
    ? undefined
    : { value, complete: reader.complete, work: reader.work + (start ?? 0) };
}

/** Reads the value that begins at `start`, and leaves the reader behind it. */
export function readJson(reader: JsonReader, start: number): unknown {
  reader.at = start;
  return readValue(reader, 0);
}

function readValue(reader: JsonReader, depth: number): unknown {
  const next = reader.peek();
  if (next === "{" || next === "[") {
    if (depth >= deepest) {
      reader.stop();
      return undefined;
    }
    reader.at += 1;
    return next === "{" ? readMembers(reader, depth + 1) : readElements(reader, depth + 1);
  }
  const string = readJsonString(reader);
  return string === undefined ? readBare(reader) : string.text;
}

/** Members up to the closing brace. A `]` here is a stray bracket; a `{` means the brace was lost. */
function readMembers(reader: JsonReader, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (;;) {
    const next = reader.peek();
    if (next === "}") {
      reader.at += 1;
      return object;
    }
    if (next === "" || next === "{") {
      reader.complete = false;
      return object;
    }
    const key = readKey(reader);
    if (key === undefined) {
      // A comma, a stray bracket or rubbish: one character on, so that the loop always ends.
      reader.at += 1;
    } else if (reader.peek() === ":") {
      reader.at += 1;
      const value = readValue(reader, depth);
      if (value !== undefined) setMember(object, key, value);
    }
  }
}

/** A quoted or bare name; nothing when there is none or the text broke off in it. */
function readKey(reader: JsonReader): string | undefined {
  const string = readJsonString(reader);
  if (string === undefined) return reader.word() || undefined;
  return string.closed ? string.text : undefined;
}

/** Elements up to the closing bracket. A `}` here closes an object around: the bracket was lost. */
function readElements(reader: JsonReader, depth: number): unknown[] {
  const list: unknown[] = [];
  for (;;) {
    const next = reader.peek();
    if (next === "" || next === "}") {
      reader.complete = false;
      return list;
    }
    if (next === "]") {
      reader.at += 1;
      return list;
    }
    const before = reader.at;
    const value = next === "," || next === ":" ? undefined : readValue(reader, depth);
    if (value !== undefined) list.push(value);
    if (reader.at === before) reader.at += 1;
  }
}

/** Numbers, true, false, null (also Python's), and words somebody left unquoted. */
function readBare(reader: JsonReader): unknown {
  const word = reader.word();
  if (word === "") return undefined;
  const literal = literals.get(word.toLowerCase());
  if (literal !== undefined) return literal.is;
  if (/^-?\d/.test(word)) {
    const number = Number(word);
    return Number.isFinite(number) ? number : word;
  }
  // Cut in the middle of a literal: it says nothing.
  if (reader.at >= reader.text.length && /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)$/.test(word))
    return undefined;
  return word;
}

const literals = new Map<string, { readonly is: boolean | null }>([
  ["true", { is: true }],
  ["false", { is: false }],
  ["null", { is: null }],
  ["none", { is: null }],
]);

/** Sets an own member, also one called `__proto__`. */
function setMember(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") object[key] = value;
  else
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}
