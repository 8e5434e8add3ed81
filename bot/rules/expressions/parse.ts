import { type Problem, type Read, type Span } from "./outcome";
import { type Comparison, comparisons, type Node } from "./syntax";
import { type Token, tokenize } from "./tokenize";

/** An expression mapping may have this many characters (known-issues.md). */
const longestExpression = 10_000;

/** Deeper nesting is no mapping but an attack on the stack. */
const deepest = 100;

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** Reads an expression into a tree, or says what is wrong and where. */
export function parseExpression(text: string): Read<Node> {
  if (text.length > longestExpression)
    return wrong(`An expression may have ${longestExpression} characters.`, {
      start: longestExpression,
      end: text.length,
    });
  const tokens = tokenize(text);
  if (!tokens.ok) return tokens;
  const reader: Reader = { tokens: tokens.value, at: 0 };
  if (peek(reader).type === "end") return wrong("The expression is empty.", peek(reader).at);
  const node = expression(reader, 0);
  if (!node.ok) return node;
  const after = peek(reader);
  return after.type === "end"
    ? node
    : wrong(`The expression ends before ${JSON.stringify(after.text)}.`, after.at);
}

const wrong = (reason: string, at: Span): Problem => ({ ok: false, reason, at });

const peek = ({ tokens, at }: Reader): Token =>
  tokens[Math.min(at, tokens.length - 1)] ?? { type: "end", text: "", at: { start: 0, end: 0 } };

function expression(reader: Reader, depth: number): Read<Node> {
  const left = operand(reader, depth);
  if (!left.ok) return left;
  const operator = comparisonOf(peek(reader));
  if (operator === undefined) return left;
  reader.at++;
  const right = operand(reader, depth);
  if (!right.ok) return right;
  const at = { start: left.value.at.start, end: right.value.at.end };
  return {
    ok: true,
    value: { kind: "comparison", operator, left: left.value, right: right.value, at },
  };
}

const comparisonOf = (token: Token): Comparison | undefined =>
  token.type === "comparison" ? comparisons.find((sign) => sign === token.text) : undefined;

function operand(reader: Reader, depth: number): Read<Node> {
  const token = peek(reader);
  if (depth > deepest) return wrong(`Functions are nested deeper than ${deepest}.`, token.at);
  reader.at++;
  if (token.type === "constant" && token.value !== undefined)
    return { ok: true, value: { kind: "constant", value: token.value, at: token.at } };
  if (token.type === "attribute")
    return { ok: true, value: { kind: "attribute", name: token.text, at: token.at } };
  if (token.type !== "name") return wrong(expected(token), token.at);
  if (peek(reader).type !== "(")
    return { ok: true, value: { kind: "word", name: token.text, at: token.at } };
  return call(reader, token, depth);
}

function expected(token: Token): string {
  const found = token.type === "end" ? "the end" : JSON.stringify(token.text);
  return `A function, an [attribute] or a "constant" is expected, and ${found} was found.`;
}

function call(reader: Reader, name: Token, depth: number): Read<Node> {
  reader.at++;
  const args: (Node | undefined)[] = [];
  for (;;) {
    const next = peek(reader);
    const left = next.type === "," || next.type === ")";
    // `f()` has no argument; `f(a, )` has two, the second left empty.
    if (left && !(next.type === ")" && args.length === 0)) args.push(undefined);
    if (!left) {
      const arg = expression(reader, depth + 1);
      if (!arg.ok) return arg;
      args.push(arg.value);
    }
    const after = peek(reader);
    reader.at++;
    if (after.type === ")") {
      const at = { start: name.at.start, end: after.at.end };
      return { ok: true, value: { kind: "call", name: name.text, args, at } };
    }
    if (after.type === "end")
      return wrong(`The arguments of ${name.text} are not closed: a ) is missing.`, after.at);
    if (after.type !== ",")
      return wrong(
        `A comma or ) is expected after an argument of ${name.text}, and ${JSON.stringify(after.text)} was found.`,
        after.at,
      );
  }
}
