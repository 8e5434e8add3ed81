import { concepts } from "./concepts";
import { maskText } from "./maskText";

/** What a text is made of, by kind; each kind has the same say whatever its number. */
export interface Features {
  /** Words and pairs of words. */
  readonly words: readonly string[];
  /** Three and four letters in a row, so that typing errors do not hide a word. */
  readonly pieces: readonly string[];
  readonly ideas: readonly string[];
}

/** A question stands in the beginning; reading stays below a millisecond for texts of any length. */
const longest = 600;
const word = /[\p{L}\p{N}]+/gu;

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Japanese puts no spaces between words. */
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** The words of a text as features have them. */
export function wordsOf(text: string): readonly string[] {
  const written = maskText(text.slice(0, longest)).match(word) ?? [];
  return written.flatMap((one) =>
    japanese.test(one) ? Array.from(segmenter.segment(one), ({ segment }) => segment) : [one],
  );
}

/** The features of a text by its words. A prefix keeps the kinds apart in one vocabulary. */
export function featuresOf(said: readonly string[]): Features {
  const bounded = ["^", ...said, "$"];
  const pairs = bounded.slice(1).map((next, index) => `${bounded[index] ?? ""} ${next}`);
  const pieces: string[] = [];
  for (const one of said) {
    const edged = `<${one}>`;
    for (const size of [3, 4])
      for (let at = 0; at + size <= edged.length; at++)
        pieces.push(`#${edged.slice(at, at + size)}`);
  }
  const plain = said.join(" ");
  const ideas = Object.entries(concepts).filter(([, pattern]) => pattern.test(plain));
  return { words: [...said, ...pairs], pieces, ideas: ideas.map(([name]) => `=${name}`) };
}
