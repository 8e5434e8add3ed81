/** Names in the order of their words, so that those beginning alike stand together. */
export interface SortedNames<T> {
  /** What is called by exactly these words. */
  called(words: string): readonly T[];
  /** Whether a longer name begins with these words. */
  goesOn(words: string): boolean;
  /** The first few whose name begins with these words. */
  beginning(words: string, most: number): readonly T[];
}

/** Between two words of a name; it comes before every letter, so that whole words are compared. */
export const betweenWords = "\u0000";

/**
 * Sorts what has a name by its words. A list of names that all begin alike costs no more than another:
 * a prefix is found by halving.
 */
export function sortNames<T>(named: readonly { words: string; of: T }[]): SortedNames<T> {
  const byName = new Map<string, T[]>();
  for (const { words, of } of named) {
    if (words === "") continue;
    const same = byName.get(words);
    if (same === undefined) byName.set(words, [of]);
    else same.push(of);
  }
  const names = [...byName.keys()].sort(byCode);
  const first = (words: string): number => {
    let [low, high] = [0, names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byCode(names[middle] ?? "", words) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const called = (words: string): readonly T[] => byName.get(words) ?? [];
  return {
    called,
    goesOn: (words) => {
      const longer = words + betweenWords;
      return names[first(longer)]?.startsWith(longer) ?? false;
    },
    beginning: (words, most) => {
      const found: T[] = [...called(words)];
      const longer = words + betweenWords;
      for (let at = first(longer); found.length < most; at++) {
        const name = names[at];
        if (name?.startsWith(longer) !== true) break;
        found.push(...called(name));
      }
      return found.slice(0, most);
    },
  };
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
