import { problem, type Problem, type Read, type Span } from "./outcome";
import { comparisons } from "./syntax";
import { type Scalar } from "./value";

/** One word of an expression. `value` is set for constants, `text` is as written otherwise. */
export interface Token {
  readonly type: "name" | "constant" | "attribute" | "comparison" | "(" | ")" | "," | "end";
  readonly text: string;
  readonly value?: Scalar;
  readonly at: Span;
}

type Found = Omit<Token, "at"> & { readonly length: number };

/**
 * Splits an expression into tokens. Constants stand in double quotes and attributes in square
 * brackets; numbers, `&H` hexadecimals and comparisons appear in the documented examples
 * (functions-for-customizing-application-data.md, Syntax overview).
 */
export function tokenize(text: string): Read<readonly Token[]> {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = /^\s+/.exec(text.slice(at, at + 64));
    if (blank !== null) {
      at += blank[0].length;
      continue;
    }
    const found = tokenAt(text, at);
    if ("ok" in found) return { ...found, at: { start: at, end: Math.min(at + 1, text.length) } };
    const { length, ...token } = found;
    tokens.push({ ...token, at: { start: at, end: at + length } });
    at += length;
  }
  tokens.push({ type: "end", text: "", at: { start: text.length, end: text.length } });
  return { ok: true, value: tokens };
}

function tokenAt(text: string, at: number): Found | Problem {
  const char = text[at] ?? "";
  if (char === "(" || char === ")" || char === ",") return { type: char, text: char, length: 1 };
  if (char === '"') return quoted(text, at);
  if (char === "[") return attribute(text, at);
  const comparison = comparisons.find((sign) => text.startsWith(sign, at));
  if (comparison !== undefined)
    return { type: "comparison", text: comparison, length: comparison.length };
  const rest = text.slice(at, at + 256);
  return number(rest) ?? name(rest) ?? stray(char);
}

/** Only `\\` and `\"` are escapes: the guides also write `"\+"`, which must reach the pattern. */
function quoted(text: string, at: number): Found | Problem {
  let value = "";
  for (let next = at + 1; next < text.length; next++) {
    const char = text[next] ?? "";
    const following = text[next + 1];
    if (char === '"') return { type: "constant", text: value, value, length: next + 1 - at };
    const escape = char === "\\" && (following === "\\" || following === '"');
    if (escape) next++;
    value += escape ? following : char;
  }
  return problem('This text is not closed: a closing " is missing.');
}

function attribute(text: string, at: number): Found | Problem {
  const end = text.indexOf("]", at);
  if (end === -1) return problem("This attribute is not closed: a ] is missing.");
  const inside = text.slice(at + 1, end).trim();
  if (inside === "") return problem("There is no attribute name between [ and ].");
  return { type: "attribute", text: inside, length: end + 1 - at };
}

function number(rest: string): Found | undefined {
  const hex = /^&[Hh]([0-9A-Fa-f]{1,16})(?!\w)/.exec(rest);
  const decimal = /^-?\d+(?:\.\d+)?(?!\w)/.exec(rest);
  const text = (hex ?? decimal)?.[0];
  if (text === undefined) return undefined;
  const given = hex === null ? text : BigInt(`0x${hex[1] ?? "0"}`).toString();
  // Ticks of a date do not fit into a double: such a number stays as its digits.
  const value = Number.isInteger(Number(given)) && !Number.isSafeInteger(Number(given));
  return { type: "constant", text, value: value ? given : Number(given), length: text.length };
}

function name(rest: string): Found | undefined {
  const text = /^[A-Za-z_]\w*/.exec(rest)?.[0];
  return text === undefined ? undefined : { type: "name", text, length: text.length };
}

function stray(char: string): Problem {
  if ("“”„«»".includes(char))
    return problem(`${char} is a typographic quotation mark: constants need straight ones (").`);
  return problem(`${JSON.stringify(char)} has no meaning here.`);
}
