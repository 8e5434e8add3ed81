/** Bounded JSON: what came out, or why not. */
export type ParsedJson =
  { readonly state: "ok"; readonly value: unknown } | { readonly state: "broken" | "tooDeep" };

const quote = 0x22;
const backslash = 0x5c;

/**
 * Parses a JSON text from outside. Nesting is counted before parsing, so that no later recursion
 * meets more than `mostDeep` levels, and `__proto__` keys are left out, so that no later copy of
 * the value changes a prototype.
 */
export function parseJson(text: string, mostDeep: number): ParsedJson {
  if (nestsDeeper(text, mostDeep)) return { state: "tooDeep" };
  // Only these texts can hold the key; the reviver costs time.
  const suspicious = text.includes("__proto__") || text.includes("\\u");
  try {
    return { state: "ok", value: JSON.parse(text, suspicious ? withoutProto : undefined) };
  } catch {
    return { state: "broken" };
  }
}

function withoutProto(key: string, value: unknown): unknown {
  return key === "__proto__" ? undefined : value;
}

function nestsDeeper(text: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth++;
      if (depth > most) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}
