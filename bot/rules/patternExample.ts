/** Deeper nesting, longer examples and more repetitions than these are not tried. */
const deepest = 20;
const longest = 256;
const mostRepeats = 64;

interface Reader {
  readonly pattern: string;
  at: number;
}

/**
 * A short text that a pattern probably matches, for people who need to see one; `undefined` when the
 * pattern uses more than literals, classes, groups, alternatives and repetitions. It is a guess to be
 * checked: whoever uses it evaluates the pattern on it.
 */
export function patternExample(pattern: string): string | undefined {
  const reader: Reader = { pattern, at: 0 };
  const example = alternatives(reader, 0);
  const whole = reader.at === pattern.length;
  return whole && example !== undefined && example.length <= longest ? example : undefined;
}

/** The first alternative stands for all; the others are read past. */
function alternatives(reader: Reader, depth: number): string | undefined {
  const first = sequence(reader, depth);
  while (first !== undefined && reader.pattern[reader.at] === "|") {
    reader.at++;
    if (sequence(reader, depth) === undefined) return undefined;
  }
  return first;
}

function sequence(reader: Reader, depth: number): string | undefined {
  let text = "";
  for (;;) {
    const next = reader.pattern[reader.at];
    if (next === undefined || next === "|" || next === ")") return text;
    const one = atom(reader, depth);
    const times = one === undefined ? undefined : repetition(reader);
    if (one === undefined || times === undefined) return undefined;
    // An unrepeated "." is nearly always meant as the dot of an address.
    const piece = one === "any" ? (times.written ? "a" : ".") : one.text;
    text += piece.repeat(times.count);
    if (text.length > longest) return undefined;
  }
}

type Atom = { readonly text: string } | "any";

function atom(reader: Reader, depth: number): Atom | undefined {
  const { pattern } = reader;
  const char = pattern[reader.at] ?? "";
  reader.at++;
  if (char === "^" || char === "$") return { text: "" };
  if (char === ".") return "any";
  if (char === "(") return group(reader, depth);
  if (char === "[") return characterClass(reader);
  if (char === "\\") return escaped(reader);
  return "*+?{}]".includes(char) ? undefined : { text: char };
}

function group(reader: Reader, depth: number): Atom | undefined {
  const named = /^\?(?::|P?<\w+>)/.exec(reader.pattern.slice(reader.at, reader.at + 64));
  if (named === null && reader.pattern[reader.at] === "?") return undefined;
  reader.at += named?.[0].length ?? 0;
  const text = depth < deepest ? alternatives(reader, depth + 1) : undefined;
  if (text === undefined || reader.pattern[reader.at] !== ")") return undefined;
  reader.at++;
  return { text };
}

/** One of each kind of character that a class can ask for. */
const sampleCharacters = ["a", "A", "1", "x", "5", "-", "_", ".", " ", "@", "é"];

function characterClass(reader: Reader): Atom | undefined {
  const end = /^\^?\]?(?:\\.|[^\]\\])*\]/.exec(reader.pattern.slice(reader.at, reader.at + 256));
  if (end === null) return undefined;
  const body = end[0].slice(0, -1);
  reader.at += end[0].length;
  const text = body.startsWith("^") ? outside(body.slice(1)) : inside(body);
  return text === undefined ? undefined : { text };
}

function inside(body: string): string | undefined {
  if (!body.startsWith("\\")) return body.charAt(0) || undefined;
  const kind = body.charAt(1);
  return kinds[kind] ?? (/\w/.test(kind) ? undefined : kind || undefined);
}

function outside(body: string): string | undefined {
  const kind = /\\([dws])/.exec(body)?.[1];
  const excluded = (char: string): boolean =>
    body.includes(char) ||
    (kind === "d" && /\d/.test(char)) ||
    (kind === "w" && /\w/.test(char)) ||
    (kind === "s" && /\s/.test(char)) ||
    (body.includes("-") && /[a-z0-9]/i.test(char));
  return sampleCharacters.find((char) => !excluded(char));
}

const kinds: Readonly<Record<string, string>> = { d: "1", w: "a", s: " ", D: "a", W: "-", S: "a" };

function escaped(reader: Reader): Atom | undefined {
  const char = reader.pattern[reader.at] ?? "";
  reader.at++;
  if (char === "b" || char === "A" || char === "z") return { text: "" };
  const text = kinds[char] ?? (/\w/.test(char) ? "" : char);
  return text === "" ? undefined : { text };
}

interface Times {
  readonly count: number;
  /** Whether the pattern says how often at all. */
  readonly written: boolean;
}

/** How often the atom before is written: once where that is allowed, else the fewest times. */
function repetition(reader: Reader): Times | undefined {
  const rest = reader.pattern.slice(reader.at, reader.at + 16);
  const sign = /^(?:[*+?]|\{(\d{1,4})(,(\d{0,4}))?\})\??/.exec(rest);
  if (sign === null) return { count: 1, written: false };
  reader.at += sign[0].length;
  const fewest = sign[1] === undefined ? 1 : Number(sign[1]);
  const upTo = sign[3] ?? "";
  const most = sign[2] === undefined ? fewest : upTo === "" ? mostRepeats : Number(upTo);
  const count = Math.max(fewest, Math.min(1, most));
  return count > mostRepeats ? undefined : { count, written: true };
}
