/** A word of a text as names are compared by it, and where it stands. */
export interface NameWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** As much of a text as is read for names. */
const longestText = 2000;

/** Kanji, hiragana and katakana are words apart: nothing else stands between those of Japanese. */
const wordPattern =
  /[\p{Script=Han}々]+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー])[\p{L}\p{N}])+/gu;
/** Accents, but not what makes a "ba" of a "ha" in kana. */
const accents = /(?![\u3099\u309a])\p{M}/gu;

/** The words of a text in their order, in small letters and without accents. */
export function nameWords(text: string): NameWord[] {
  return Array.from(text.slice(0, longestText).matchAll(wordPattern), (match) => ({
    word: match[0].normalize("NFKD").replace(accents, "").normalize("NFC").toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The words of a name in their order: most names are in ASCII, which is read in one go. */
export function wordsOfName(name: string): readonly string[] {
  // eslint-disable-next-line no-control-regex -- ASCII has them
  if (!/^[\x00-\x7f]*$/.test(name)) return nameWords(name).map(({ word }) => word);
  const words = name
    .slice(0, longestText)
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word !== "");
}
