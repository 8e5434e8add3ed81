import { jsonReader } from "./jsonReader";
import { parseJson, readJson, repairJson } from "./repairJson";

/** The JSON values a pasted text holds. */
export interface JsonInText {
  readonly values: readonly unknown[];
  /** False when a value broke off. */
  readonly complete: boolean;
  /** Whether the text is JSON from its first character on (a fence around it aside). */
  readonly whole: boolean;
}

const mostValues = 500;

/**
 * Finds JSON in what a person pasted: alone, in prose, in a ``` fence, quoted with `>`, one value per
 * line, with HTML entities, as a JSON string (escaped once more), or beginning in the middle of an
 * object. One pass over the text, at most 500 values.
 */
export function jsonInText(pasted: string): JsonInText {
  const text = unwrap(pasted);
  if (/^[{["]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === "string") return { ...inner(value), whole: true };
      return { values: [value], complete: true, whole: true };
    } catch {
      // Not sound: read what is there.
    }
  }
  if (headless.test(text)) {
    const read = repairJson(`{${text}`);
    return { values: read === undefined ? [] : [read.value], complete: false, whole: true };
  }
  return readAll(text);
}

/** Begins with a member, the brace before it was not copied. */
const headless = /^["“][\w@. ]{1,60}["”] {0,20}:\s{0,200}["“[{\dtfn]/;

function inner(text: string): Omit<JsonInText, "whole"> {
  const read = /^\s{0,100}[{[]/.test(text) ? parseJson(text) : undefined;
  return read === undefined
    ? { values: [], complete: true }
    : { values: [read.value], complete: read.complete };
}

function readAll(text: string): JsonInText {
  const reader = jsonReader(text);
  const values: unknown[] = [];
  let first: number | undefined;
  while (values.length < mostValues) {
    const start = nextStart(text, reader.at);
    if (start === undefined) break;
    const value = readJson(reader, start);
    if (value === undefined) break;
    first ??= start;
    values.push(value);
    reader.at = Math.max(reader.at, start + 1);
  }
  return { values, complete: reader.complete, whole: first === 0 };
}

/** The next bracket that JSON follows, so that `[Description]` in prose is left alone. */
function nextStart(text: string, from: number): number | undefined {
  const bracket = /[{[]/g;
  const follows = /\s*(?:["'“”„‘’}\]{[]|\.\.\.|…|$)/y;
  bracket.lastIndex = from;
  for (let match = bracket.exec(text); match; match = bracket.exec(text)) {
    follows.lastIndex = bracket.lastIndex;
    if (follows.test(text)) return match.index;
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  "#34": '"',
  "#39": "'",
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/** Takes off what a chat put around or into the text. */
function unwrap(pasted: string): string {
  let text = pasted.replace(/^[\s\u200b\ufeff]+/, "");
  if (/^<[a-z!]|<br ?\/?>/i.test(text.slice(0, 4_000))) text = withoutTags(text);
  if (text.startsWith(">")) text = text.replace(/^ ?> ?/gm, "");
  if (text.includes("&quot;") || text.includes("&#34;"))
    text = text.replace(/&(quot|#34|#39|amp|lt|gt|nbsp);/g, (all, name: string) => {
      return entities[name] ?? all;
    });
  text = text.replace(/^```[\w-]{0,20}\s*/, "").trim();
  if (/^[{[]\s*(?:\{\s*)?\\["“]/.test(text)) text = unescapeOnce(text);
  return text;
}

/** Copied as the source of a page or mail: breaks become lines, other tags go. */
function withoutTags(text: string): string {
  return text
    .replace(/<br ?\/?>|<\/(?:p|div|li|tr|pre)>/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .trim();
}

/** Copied out of a string literal: every quote carries a backslash. */
function unescapeOnce(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, next: string) => (/[nrt]/.test(next) ? " " : next));
}
