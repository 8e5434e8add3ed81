/** What a text is made of, by kind; each kind has the same say whatever its number. */
export interface Features {
  /** Words and pairs of words. */
  readonly words: readonly string[];
  /** Three and four letters in a row, so that typing errors do not hide a word. */
  readonly pieces: readonly string[];
  readonly ideas: readonly string[];
}

/** Squared length of each kind's part of a vector: how much it says beside the others. */
export type Shares = Readonly<Record<keyof Features, number>>;

/** The features of a text by its words and ideas. A prefix keeps the kinds apart in one vocabulary. */
export function featuresOf(said: readonly string[], ideas: readonly string[]): Features {
  const bounded = ["^", ...said, "$"];
  const pairs = bounded.slice(1).map((next, index) => `${bounded[index] ?? ""} ${next}`);
  const pieces: string[] = [];
  for (const one of said) {
    const edged = `<${one}>`;
    for (const size of [3, 4])
      for (let at = 0; at + size <= edged.length; at++)
        pieces.push(`#${edged.slice(at, at + size)}`);
  }
  return { words: [...said, ...pairs], pieces, ideas: ideas.map((name) => `=${name}`) };
}
