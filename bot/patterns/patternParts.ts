/** What every match of one way through a pattern contains: letters in a row, and one way of each group. */
export interface PatternWay {
  /** In small letters. */
  readonly runs: readonly string[];
  readonly groups: readonly (readonly PatternWay[])[];
}

interface Reader {
  readonly source: string;
  at: number;
}

/** A character as it is, a group of ways, nothing (such as `\b`), or what can be many things. */
type Term =
  | { readonly is: "char"; readonly char: string }
  | { readonly is: "group"; readonly ways: readonly PatternWay[] }
  | { readonly is: "nothing" }
  | { readonly is: "any" };

const anything: Term = { is: "any" };
const nothing: Term = { is: "nothing" };

/**
 * Reads the source of a regular expression (ECMAScript) as far as it says what its matches contain. What
 * this does not know counts as anything, so that nothing is asked of a match that it need not have.
 */
export function waysOf(source: string): readonly PatternWay[] {
  return readWays({ source, at: 0 });
}

function readWays(reader: Reader): PatternWay[] {
  const ways = [readWay(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    ways.push(readWay(reader));
  }
  return ways;
}

function readWay(reader: Reader): PatternWay {
  const runs: string[] = [];
  const groups: (readonly PatternWay[])[] = [];
  let run = "";
  const endRun = (): void => {
    if (run !== "") runs.push(run);
    run = "";
  };
  while (reader.at < reader.source.length && !endsWay(reader.source[reader.at])) {
    const term = readTerm(reader);
    const { isOptional, isRepeated } = readQuantifier(reader);
    if (term.is === "nothing") continue;
    if (term.is === "char" && !isOptional) run += term.char.toLowerCase();
    else endRun();
    if (term.is === "group" && !isOptional) groups.push(term.ways);
    if (isRepeated) endRun();
  }
  endRun();
  return { runs, groups };
}

const endsWay = (char: string | undefined): boolean => char === "|" || char === ")";

const openings = /\(\?(?:[:!=]|<[!=]|<\w+>)|\(/y;

function readTerm(reader: Reader): Term {
  const char = reader.source[reader.at] ?? "";
  if (char === "(") return readGroup(reader);
  if (char === "[") return readClass(reader);
  if (char === "\\") return readEscape(reader);
  reader.at += 1;
  if (char === "^" || char === "$") return nothing;
  return char === "." ? anything : { is: "char", char };
}

function readGroup(reader: Reader): Term {
  openings.lastIndex = reader.at;
  const opening = openings.exec(reader.source)?.[0] ?? "(";
  reader.at += opening.length;
  const ways = readWays(reader);
  reader.at += 1;
  // What is looked at only is no part of the match, and does not end what is.
  return /[!=]$/.test(opening) ? nothing : { is: "group", ways };
}

function readClass(reader: Reader): Term {
  const end = /(?:[^\]\\]|\\.)*\]/y;
  end.lastIndex = reader.at + 1;
  end.exec(reader.source);
  reader.at = Math.max(end.lastIndex, reader.at + 1);
  return anything;
}

const longEscapes = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|k<\w+>|\d+|c[a-z])/iy;

function readEscape(reader: Reader): Term {
  longEscapes.lastIndex = reader.at;
  const long = longEscapes.exec(reader.source)?.[0];
  const char = reader.source[reader.at + 1] ?? "";
  reader.at += long?.length ?? 2;
  if (long !== undefined || /[dDwWsSnrtvf0]/.test(char)) return anything;
  return /[bB]/.test(char) ? nothing : { is: "char", char };
}

const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

interface Quantity {
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
}

const once: Quantity = { isOptional: false, isRepeated: false };

function readQuantifier(reader: Reader): Quantity {
  if (!"*+?{".includes(reader.source[reader.at] ?? " ")) return once;
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (found === null) return once;
  reader.at = quantifier.lastIndex;
  return { isOptional: /^[*?]/.test(found[0]) || found[1] === "0", isRepeated: true };
}
