const letter = "\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー々・";
const japanese = new RegExp(`[${letter}]`, "u");
const stretch = new RegExp(`[${letter}]+`, "gu");
/** Letters and digits as wide as kana, as Japanese keyboards write them. */
const wide = /[\uff01-\uff5e\u3000]/;
/** What ends a stretch of Japanese, as English writes it. */
const marks: Readonly<Record<string, string>> = { "、": ", ", "。": ". ", "「": " ", "」": " " };
const beside = new RegExp(
  `(?<=[${letter}])(?=[^\\s${letter}\\p{M}])|(?<=[^\\s${letter}\\p{M}])(?=[${letter}])`,
  "gu",
);

/** Whether a text has kana or kanji. */
export function isJapanese(text: string): boolean {
  return japanese.test(text);
}

/**
 * Japanese with spaces around what is written in other letters, so that names and addresses can be
 * told from the particles beside them: "ZoomにOscar Neilがいない" is "Zoom に Oscar Neil がいない". Full-width
 * letters become plain ones. Other text stays as it is.
 */
export function spacedJapanese(text: string): string {
  if (!japanese.test(text) && !wide.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[、。「」]/g, (mark) => marks[mark] ?? " ")
    .replace(beside, " ");
}

/** About as many letters of Japanese are one word of English. */
const lettersOfWord = 3;

/** How many words a text has; Japanese, which has no spaces, by its length. */
export function wordCount(text: string): number {
  const inJapanese = (text.match(stretch) ?? []).reduce(
    (sum, { length }) => sum + Math.ceil(length / lettersOfWord),
    0,
  );
  const others = text.replace(stretch, " ").split(/\s+/).filter(Boolean).length;
  return inJapanese + others;
}
