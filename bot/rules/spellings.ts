/** Letters of names and what is written for them on keyboards without these letters. */
const letters: readonly (readonly [string, string])[] = [
  ["ł", "l"],
  ["ø", "o"],
  ["ø", "oe"],
  ["ö", "oe"],
  ["ä", "ae"],
  ["æ", "ae"],
  ["ü", "ue"],
  ["ß", "ss"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["œ", "oe"],
  ["ı", "i"],
];
const own = new Map<string, string>([...letters].reverse());

/** A name in small letters of ASCII as far as it goes: "Łukasz" is "lukasz", "Müller" "muller". */
export function plainLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/[^\p{ASCII}]/gu, (letter) => own.get(letter) ?? letter);
}

/** More ways to write a word than this are not looked for. */
const most = 6;

/**
 * How a word of a name may be written in a directory, as written first: "kjaer" for "Kjær", "mueller" for
 * "Müller" and "Muller". A search takes accents off letters, but not such letters apart.
 */
export function spellings(word: string): readonly string[] {
  const small = word.toLowerCase();
  const plain = plainLetters(word);
  const written = letters.map(([letter, instead]) => plain.replaceAll(instead, letter));
  const short = plain.replace(/(?<=[aou])e/g, "");
  return [...new Set([small, plain, ...written, short])].slice(0, most);
}
