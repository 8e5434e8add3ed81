const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Japanese puts no spaces between words. */
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const word = /[\p{L}\p{N}]+/gu;

/** The words of a text, of which Japanese ones are cut apart. */
export function plainWords(text: string): readonly string[] {
  return (text.match(word) ?? []).flatMap((one) =>
    japanese.test(one) ? Array.from(segmenter.segment(one), ({ segment }) => segment) : [one],
  );
}
