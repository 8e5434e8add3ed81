/** A piece of a `$filter` text. */
export type Token =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "mark"; readonly text: "(" | ")" | "," };

/** Longest filter and most pieces that are read; people and products need far less. */
const maxLength = 8_000;
const maxTokens = 1_000;

/** A word: a path, an operator, a number, a date or `true`, `false`, `null`. */
const piece = /\s*(?:('(?:[^']|'')*')|([(),])|([\p{L}\p{N}_.:+/@-]+))/uy;

/**
 * Cuts a `$filter` into pieces; quotes inside a string are doubled. `undefined` when the text holds
 * something that is no piece, or too much.
 */
export function tokenize(filter: string): readonly Token[] | undefined {
  if (filter.length > maxLength) return undefined;
  const tokens: Token[] = [];
  const text = filter.trimEnd();
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) {
    const match = piece.exec(text);
    if (match === null || tokens.length >= maxTokens) return undefined;
    const [, quoted, mark, word] = match;
    if (quoted !== undefined)
      tokens.push({ kind: "string", text: quoted.slice(1, -1).replaceAll("''", "'") });
    else if (mark === "(" || mark === ")" || mark === ",")
      tokens.push({ kind: "mark", text: mark });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
  }
  return tokens;
}
