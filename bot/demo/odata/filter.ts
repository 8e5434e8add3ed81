import { type Token, tokenize } from "./tokens";

/** A literal as written: quoted, or a bare word such as a date, a number, `true` or `null`. */
export interface Literal {
  readonly text: string;
  readonly quoted: boolean;
}

export type Operator = "eq" | "ne" | "gt" | "ge" | "lt" | "le" | "contains" | "startswith" | "in";

/** One comparison of a property with literals (several only for `in`). */
export interface Comparison {
  readonly is: "comparison";
  readonly operator: Operator;
  readonly property: string;
  /** Written as `tolower(property)`. */
  readonly lower: boolean;
  readonly values: readonly Literal[];
}

export type Filter = Comparison | { readonly is: "and" | "or"; readonly parts: readonly Filter[] };

/** Deepest nesting of parentheses. */
const maxDepth = 30;

const comparisons: ReadonlySet<string> = new Set(["eq", "ne", "gt", "ge", "lt", "le", "in"]);
const functions: ReadonlySet<string> = new Set(["contains", "startswith"]);

/**
 * Reads the part of OData's `$filter` that Graph's logs and directory routes know: comparisons,
 * `contains`, `startswith`, `tolower(...)`, `in`, joined by `and`, `or` and parentheses. `undefined`
 * for anything else.
 */
export function parseFilter(text: string): Filter | undefined {
  const tokens = tokenize(text);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const reader = readerOf(tokens);
  const filter = readOr(reader, 0);
  return filter !== undefined && reader.done() ? filter : undefined;
}

interface Reader {
  /** Takes the next token if it is this word or mark. */
  take(text: string): boolean;
  word(): string | undefined;
  literal(): Literal | undefined;
  done(): boolean;
}

function readerOf(tokens: readonly Token[]): Reader {
  let at = 0;
  return {
    take(text) {
      const token = tokens[at];
      const fits = token !== undefined && token.kind !== "string" && token.text === text;
      if (fits) at += 1;
      return fits;
    },
    word() {
      const token = tokens[at];
      if (token?.kind !== "word") return undefined;
      at += 1;
      return token.text;
    },
    literal() {
      const token = tokens[at];
      if (token === undefined || token.kind === "mark") return undefined;
      at += 1;
      return { text: token.text, quoted: token.kind === "string" };
    },
    done: () => at === tokens.length,
  };
}

function readOr(reader: Reader, depth: number): Filter | undefined {
  return readJoined(reader, "or", () =>
    readJoined(reader, "and", () => readPrimary(reader, depth)),
  );
}

function readJoined(
  reader: Reader,
  word: "and" | "or",
  readPart: () => Filter | undefined,
): Filter | undefined {
  const first = readPart();
  if (first === undefined) return undefined;
  const parts = [first];
  while (reader.take(word)) {
    const part = readPart();
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts.length === 1 ? first : { is: word, parts };
}

function readPrimary(reader: Reader, depth: number): Filter | undefined {
  if (depth > maxDepth) return undefined;
  if (reader.take("(")) {
    const inner = readOr(reader, depth + 1);
    return inner !== undefined && reader.take(")") ? inner : undefined;
  }
  const word = reader.word();
  if (word === undefined) return undefined;
  if (functions.has(word)) return readFunction(reader, word as "contains" | "startswith");
  const operand = readOperand(reader, word);
  const operator = reader.word();
  if (operand === undefined || operator === undefined || !comparisons.has(operator))
    return undefined;
  const values = operator === "in" ? readList(reader) : [reader.literal()];
  return complete(operator as Operator, operand, values);
}

function readFunction(reader: Reader, operator: "contains" | "startswith"): Filter | undefined {
  if (!reader.take("(")) return undefined;
  const word = reader.word();
  const operand = word === undefined ? undefined : readOperand(reader, word);
  if (operand === undefined || !reader.take(",")) return undefined;
  const value = reader.literal();
  return reader.take(")") ? complete(operator, operand, [value]) : undefined;
}

type Operand = Pick<Comparison, "property" | "lower">;

function readOperand(reader: Reader, word: string): Operand | undefined {
  if (word !== "tolower") return { property: word, lower: false };
  if (!reader.take("(")) return undefined;
  const property = reader.word();
  return property !== undefined && reader.take(")") ? { property, lower: true } : undefined;
}

function readList(reader: Reader): (Literal | undefined)[] {
  if (!reader.take("(")) return [undefined];
  const values = [reader.literal()];
  while (reader.take(",")) values.push(reader.literal());
  return reader.take(")") ? values : [undefined];
}

function complete(
  operator: Operator,
  operand: Operand,
  values: readonly (Literal | undefined)[],
): Filter | undefined {
  const present = values.filter((value) => value !== undefined);
  if (present.length !== values.length) return undefined;
  return { is: "comparison", operator, ...operand, values: present };
}
