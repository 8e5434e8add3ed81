import { type Read } from "./outcome";
import { parseExpression } from "./parse";
import { type Node } from "./syntax";

/** The source attributes that an expression reads, each once; or what is wrong with it, and where. */
export function attributesIn(text: string): Read<readonly string[]> {
  const parsed = parseExpression(text);
  if (!parsed.ok) return parsed;
  const names = new Set<string>();
  collect(parsed.value, names);
  return { ok: true, value: [...names] };
}

/** The depth is bounded by the parser. */
function collect(node: Node | undefined, names: Set<string>): void {
  if (node === undefined) return;
  if (node.kind === "attribute") names.add(node.name);
  if (node.kind === "comparison") {
    collect(node.left, names);
    collect(node.right, names);
  }
  if (node.kind === "call") for (const arg of node.args) collect(arg, names);
}
