/** One input of a command that reads stdin: its id (or the line number) and its text. */
export interface Input {
  readonly id: string | number;
  readonly text: string;
  readonly locale?: string;
}

/** An input that spreads over more lines than this is taken as it stands. */
const longest = 20_000;

/**
 * Splits stdin into inputs. A line that is a JSON string or `{id, text}` carries an input; a pasted
 * log entry that spreads over several lines is one; any other line is one as it stands. Without an id
 * the number of the line (of its first line) is used.
 */
export function readInputs(stdin: string): Input[] {
  const lines = stdin.split(/\r?\n/);
  const inputs: Input[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const carried = carriedBy(line, at + 1);
    if (carried !== undefined) {
      inputs.push(carried);
      continue;
    }
    const end = opensJson(line) ? endOfPaste(lines, at) : at;
    inputs.push({ id: at + 1, text: lines.slice(at, end + 1).join("\n") });
    at = end;
  }
  return inputs;
}

function carriedBy(line: string, number: number): Input | undefined {
  const value = parsed(line);
  if (typeof value === "string") return { id: number, text: value };
  if (typeof value !== "object" || value === null) return undefined;
  const field = (name: string): unknown =>
    Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  const [id, text, locale] = [field("id"), field("text"), field("locale")];
  if (typeof text !== "string") return undefined;
  return {
    id: typeof id === "string" || typeof id === "number" ? id : number,
    text,
    ...(typeof locale === "string" ? { locale } : {}),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const opensJson = (line: string): boolean => /^\s*[{[]/.test(line);

/** The last line of a paste that begins here: where its brackets close, or where another begins. */
function endOfPaste(lines: readonly string[], from: number): number {
  if (parsed(lines[from] ?? "") !== undefined) return from;
  let depth = 0;
  let quoted = false;
  for (let at = from; at < lines.length && at - from < longest; at++) {
    const line = lines[at] ?? "";
    if (at > from && carriedBy(line, at) !== undefined && /^["{]/.test(line)) return at - 1;
    ({ depth, quoted } = brackets(line, depth, quoted));
    if (depth <= 0 && !quoted) return at;
  }
  return lines.length - 1;
}

function brackets(
  line: string,
  depth: number,
  quoted: boolean,
): { readonly depth: number; readonly quoted: boolean } {
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (quoted && char === "\\") at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "{" || char === "[")) depth++;
    else if (!quoted && (char === "}" || char === "]")) depth--;
  }
  return { depth, quoted };
}
