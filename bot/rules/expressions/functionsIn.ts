import { nodesOf } from "./nodesOf";
import { type Read } from "./outcome";
import { parseExpression } from "./parse";

/** The functions that an expression calls, each once; or what is wrong with it, and where. */
export function functionsIn(text: string): Read<readonly string[]> {
  const parsed = parseExpression(text);
  if (!parsed.ok) return parsed;
  const names = nodesOf(parsed.value).flatMap((one) => (one.kind === "call" ? [one.name] : []));
  return { ok: true, value: [...new Set(names)] };
}
