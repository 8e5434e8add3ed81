const maxLength = 1_000;

/** One property and the words that all must begin a word of it. */
interface SearchTerm {
  readonly property: string;
  readonly words: readonly string[];
}

/**
 * Reads a `$search` such as `"displayName:alex chen"`, several joined by OR. A backslash escapes a
 * quote. `undefined` for anything else.
 */
export function parseSearch(text: string): readonly SearchTerm[] | undefined {
  if (text.length > maxLength) return undefined;
  const terms: SearchTerm[] = [];
  // Clause by clause, not split at OR: the word may stand inside the quotes too.
  const clause = /"(\w+):((?:[^"\\]|\\.)*)"(?:\s+OR\s+(?=")|$)/uy;
  const whole = text.trim();
  do {
    const [, property, value] = clause.exec(whole) ?? [];
    if (property === undefined || value === undefined) return undefined;
    terms.push({ property, words: wordsOf(value.replace(/\\(.)/gu, "$1")) });
  } while (clause.lastIndex < whole.length);
  return terms;
}

/** Whether a value is found: every word searched for begins a word of it (search-query-parameter.md). */
export function isFound(value: string, words: readonly string[]): boolean {
  const there = wordsOf(value);
  return words.length > 0 && words.every((word) => there.some((one) => one.startsWith(word)));
}

/** Words in lower case without diacritics. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
