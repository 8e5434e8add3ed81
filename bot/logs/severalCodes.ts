import { type KnowsCode } from "./errorCodeIn";
import { type Pasted } from "./port";

/** More codes than this nobody asks about at once. */
const most = 6;
/** Longer texts are messages of programs, which repeat one code in several ways. */
const longest = 400;

const codeLike = /[A-Za-z][A-Za-z\d_-]{6,119}/g;
const builtLikeCode = /[a-z\d][A-Z]|_/;
/** What programs write around their codes, and people do not. */
const byProgram = /[:{}"“”[\]=<>\\]/;

/** A text in which somebody names several known codes, with all of them; other texts as they were read. */
export function withSeveralCodes(read: Pasted, text: string, knowsCode: KnowsCode): Pasted {
  if (read.kind !== "code" && read.kind !== "message") return read;
  if (text.length > longest || byProgram.test(text)) return read;
  const named = new Map<string, string>();
  for (const [word] of text.matchAll(codeLike))
    if (builtLikeCode.test(word) && knowsCode(word) && !named.has(word.toLowerCase()))
      named.set(word.toLowerCase(), word);
  const [code, ...others] = [...named.values()].slice(0, most);
  return code === undefined || others.length === 0 ? read : { kind: "code", code, text, others };
}

/** What a text says of one of its codes: from there to the next one. */
export function partOfCode(text: string, code: string, others: readonly string[]): string {
  const from = text.indexOf(code);
  const ends = others.map((one) => text.indexOf(one)).filter((at) => at > from);
  return text.slice(Math.max(from, 0), Math.min(text.length, ...ends));
}
