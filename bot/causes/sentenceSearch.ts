/** A cause and the sentences that name it. */
export interface Sentences {
  readonly id: string;
  readonly sentences: readonly RegExp[];
}

interface Shelf {
  /** Found wherever one of its sentences is. */
  readonly any: RegExp;
  readonly sentences: readonly { readonly id: string; readonly sentence: RegExp }[];
}

/** So many are looked for at once: with more, the engine gives up what makes it fast. */
const perShelf = 12;

/**
 * Finds the cause whose sentence covers most of a text, the first of them where they cover alike.
 * Hardly a sentence of some hundreds is in one text: they are looked for by the dozen, and one by one
 * only in a dozen of which one is there, so that the answer stays the same.
 */
export function createSentenceSearch(
  books: readonly Sentences[],
): (text: string) => string | undefined {
  const shelves = shelvesOf(
    books.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ id, sentence }))),
  );
  return (text) => {
    let best: { id: string; length: number } | undefined;
    for (const { any, sentences } of shelves) {
      if (!any.test(text)) continue;
      for (const { id, sentence } of sentences) {
        const length = sentence.exec(text)?.[0].length ?? 0;
        if (length > (best?.length ?? 0)) best = { id, length };
      }
    }
    return best?.id;
  };
}

/** In their order; those of other flags cannot be looked for together. */
function shelvesOf(all: Shelf["sentences"]): Shelf[] {
  const shelves: Shelf["sentences"][number][][] = [];
  for (const one of all) {
    const last = shelves.at(-1);
    const fits =
      last !== undefined &&
      last.length < perShelf &&
      last[0]?.sentence.flags === one.sentence.flags;
    if (fits) last.push(one);
    else shelves.push([one]);
  }
  return shelves.map((sentences) => ({ any: anyOf(sentences), sentences }));
}

function anyOf(sentences: Shelf["sentences"]): RegExp {
  const source = sentences.map(({ sentence }) => `(?:${sentence.source})`).join("|");
  return new RegExp(source, sentences[0]?.sentence.flags ?? "");
}
