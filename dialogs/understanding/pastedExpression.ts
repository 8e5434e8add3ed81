import { functionNames } from "../../bot/rules/expressions";

/** A mapping expression in a text. */
export interface PastedExpression {
  readonly expression: string;
  /** The words around it, with a word for an account in its place: who is named can be read from it. */
  readonly rest: string;
}

/** More words than these beside it are a message that quotes an expression. */
const mostBeside = 120;

const exact: ReadonlySet<string> = new Set(functionNames);
const anyCase: ReadonlySet<string> = new Set(functionNames.map((name) => name.toLowerCase()));

const call = /(?<![\p{L}\p{N}_"[])([A-Za-z]\w{1,40}) ?\(/gu;
/** An attribute alone, as mappings write it, or a call without arguments: "[department]", "NewGuid()". */
const bare = /^[\s=]*(?:\[[a-z][\w.:-]{0,100}\]|[A-Z]\w{1,40} ?\(\s*\))\s*$/;
const attribute = /\[[A-Za-z][\w.:-]{0,100}\]/;
/** What quotes an expression to say that it fails is a message. */
const message =
  /(?<!\p{L})(?:error|errors|exception|fail\w*|invalid|fehler\w*|fehlgeschlagen|ungültig|erreur|échec|échoué|error(?:es)?|falló|no válid[oa])(?!\p{L})|エラー|失敗|無効/iu;

/**
 * The mapping expression that somebody pasted, `Join(".", [givenName], [surname])`, with a few words or none
 * around it; undefined for other texts, also for messages that quote one. One that does not close is taken
 * to the end.
 */
export function pastedExpression(said: string): PastedExpression | undefined {
  // Chats make curly quotes of straight ones, one for one: places stay as they are.
  const text = said.replace(/[“”„]/gu, '"').replace(/`/g, " ");
  if (bare.test(text)) return { expression: text.replace(/^[\s=]+/, "").trim(), rest: "account" };
  for (const { 0: found, 1: name = "", index } of text.matchAll(call)) {
    const before = text.slice(0, index);
    if (before.length > mostBeside || message.test(before)) return undefined;
    const end = endOf(text, index + found.length);
    const body = text.slice(index + found.length, end);
    if (!isCall(name, before, text) || !/["[]/.test(body)) continue;
    const after = text.slice(end);
    if (after.length > mostBeside || message.test(after)) return undefined;
    return { expression: text.slice(index, end).trim(), rest: `${before}account${after}` };
  }
  return undefined;
}

/** Whether it calls a function; what a text begins with also in other casings, or unknown beside attributes. */
function isCall(name: string, before: string, text: string): boolean {
  if (exact.has(name)) return true;
  const isFirst = /^[\s=:]*$/.test(before);
  return isFirst && (anyCase.has(name.toLowerCase()) || attribute.test(text));
}

/** Where the call that is open at `from` ends, with what stands behind it as if it went on. */
function endOf(text: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < text.length && depth > 0; at++) {
    const char = text[at];
    if (char === '"') at = endOfQuote(text, at);
    else if (char === "(") depth++;
    else if (char === ")") depth--;
  }
  const further = /^\s*[)&+,"[=<>]/.test(text.slice(at, at + 20));
  return further ? text.length : at;
}

/** Where a constant ends that begins at `from`: the end of the text where it is not closed. */
function endOfQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\" && (text[at + 1] === '"' || text[at + 1] === "\\")) at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
