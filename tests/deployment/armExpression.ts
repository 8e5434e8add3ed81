/** A value in a template: JSON. */
export type Value = string | number | boolean | null | Value[] | Members;

export interface Members {
  [name: string]: Value;
}

/** A value where only text makes sense; throws for lists and objects. */
export function textOf(value: Value | undefined): string {
  if (typeof value === "object" || value === undefined) throw new Error("text is missing");
  return String(value);
}

/** What an expression may ask for. Functions get their arguments evaluated. */
export interface ArmScope {
  readonly functions: Readonly<Record<string, (...args: Value[]) => Value>>;
}

interface Token {
  readonly kind: "name" | "text" | "number" | "sign";
  readonly text: string;
}

const tokenPattern = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|([()[\],.]))/y;

/**
 * Evaluates a template's string: an expression in brackets, or the text itself (`[[` is a bracket
 * that is meant). Syntax: Azure Resource Manager, "Syntax and expressions in ARM templates". Throws on
 * what Resource Manager would refuse: bad syntax, unknown functions, missing members.
 */
export function evaluateText(text: string, scope: ArmScope): Value {
  if (!text.startsWith("[") || !text.endsWith("]")) return text;
  if (text.startsWith("[[")) return text.slice(1);
  const tokens = tokensOf(text.slice(1, -1));
  const value = readValue(tokens, scope);
  if (tokens.length > 0) throw new Error(`${text}: nothing should follow ${tokens[0]?.text ?? ""}`);
  return value;
}

/** Evaluates every string in a value, also the names of members. */
export function evaluate(value: Value, scope: ArmScope): Value {
  if (typeof value === "string") return evaluateText(value, scope);
  if (Array.isArray(value)) return value.map((item) => evaluate(item, scope));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      textOf(evaluateText(key, scope)),
      evaluate(item, scope),
    ]),
  );
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const at = tokenPattern.lastIndex;
    const found = tokenPattern.exec(text);
    if (found === null) throw new Error(`not understood at ${at}: ${text}`);
    const [, quoted, number, name, sign] = found;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

function readValue(tokens: Token[], scope: ArmScope): Value {
  const token = tokens.shift();
  if (token?.kind === "text") return token.text;
  if (token?.kind === "number") return Number(token.text);
  if (token?.kind !== "name") throw new Error(`a value is missing at ${token?.text ?? "the end"}`);
  return readMembers(readCall(token.text, tokens, scope), tokens, scope);
}

/** `if` evaluates the branch taken only, as Resource Manager does. */
function readCall(name: string, tokens: Token[], scope: ArmScope): Value {
  expectSign(tokens, "(");
  const args: Value[] = [];
  while (!isSign(tokens, ")")) {
    if (args.length > 0) expectSign(tokens, ",");
    const skipped = name === "if" && args.length === (args[0] === true ? 2 : 1);
    args.push(readValue(tokens, skipped ? lenient(scope) : scope));
  }
  expectSign(tokens, ")");
  if (name === "if") return (args[0] === true ? args[1] : args[2]) ?? null;
  const found = Object.hasOwn(scope.functions, name) ? scope.functions[name] : undefined;
  if (found === undefined) throw new Error(`there is no function ${name}`);
  return found(...args);
}

function isSign([token]: Token[], sign: string): boolean {
  return token?.kind === "sign" && token.text === sign;
}

/** What everything is in the branch not taken, which is read for its syntax only. */
const anything: Value = {};

function lenient({ functions }: ArmScope): ArmScope {
  return {
    functions: Object.fromEntries(Object.keys(functions).map((name) => [name, () => anything])),
  };
}

function readMembers(value: Value, tokens: Token[], scope: ArmScope): Value {
  let at = value;
  for (;;) {
    const sign = tokens[0]?.kind === "sign" ? tokens[0].text : "";
    if (sign !== "." && sign !== "[") return at;
    tokens.shift();
    const key = sign === "." ? (tokens.shift()?.text ?? "") : readValue(tokens, scope);
    if (sign === "[") expectSign(tokens, "]");
    at = memberOf(at, key);
  }
}

function memberOf(value: Value, key: Value): Value {
  if (value === anything) return anything;
  const members = value !== null && typeof value === "object" ? Object.entries(value) : [];
  const found = members.find(([name]) => name.toLowerCase() === textOf(key).toLowerCase());
  if (found === undefined) throw new Error(`there is no member ${textOf(key)}`);
  return found[1];
}

function expectSign(tokens: Token[], sign: string): void {
  const token = tokens.shift();
  if (token?.kind !== "sign" || token.text !== sign) {
    throw new Error(`${sign} is missing before ${token?.text ?? "the end"}`);
  }
}
