import { value } from "../outcome";
import { rule } from "./signature";

/** A mark as its spacing form, and the combining character that stands for it in text. */
const marks: Readonly<Record<string, string>> = {
  "`": "\u0300", // grave
  "´": "\u0301", // acute
  "^": "\u0302", // circumflex
  "~": "\u0303", // tilde
  "¯": "\u0304", // macron
  "˘": "\u0306", // breve
  "˙": "\u0307", // dot above
  "¨": "\u0308", // diaeresis
  "°": "\u030A", // ring
  "˝": "\u030B", // double acute
  ˇ: "\u030C", // caron
  ".": "\u0323", // dot below
  ":": "\u0324", // diaeresis below
  ",": "\u0326", // comma below
  "¸": "\u0327", // cedilla
  "˛": "\u0328", // ogonek
  _: "\u0331", // macron below
};

/** Which marks are taken off which letter, in both cases; several marks at once stand together. */
const stripped: Readonly<Record<string, string>> = {
  a: "` ´ ^ ~ ¨ ° ˛ ˘ ¯ ¯´ ¯` ¯^ ¯~ ¨¯ ¯¨ ˙¯ °¯ _",
  c: "´ ˇ ¸ ¯ _",
  d: "ˇ ¯ _",
  e: "` ´ ^ ¨ ˛ ˇ ˙ ¯ ¯´ ¯` ¯^ ¯~ ^¯ ¨¯ °¯ _",
  g: "˘ ¯ _",
  i: "` ´ ^ ¨ ¯ ¯´ ¯` ¯^ ¯~ _",
  l: "ˇ ¯ .¯ _",
  n: "´ ~ ˇ ¯ _",
  o: "` ´ ^ ~ ¨ ˝ ¯ ¯´ ¯` ¯^ ¯~ ¨¯ ¯¨ ˛¯ ~¯ ˙¯ _",
  r: "ˇ ¯ .¯ _",
  s: "´ ˇ , ¸ ¯ _",
  t: "ˇ , ¯ _",
  u: "` ´ ^ ¨ ° ˝ ¯ ¯´ ¯` ¯^ ¯~ ˙¯ ¨¯ ¯¨ :¯ _",
  y: "´ ¨ ¯ ¯´ ¯` ¯~ _",
  z: "´ ˇ ˙ ¯ _",
};

/**
 * Letters that become others, with or without a macron. The table prints œ with a macron only; it
 * would be strange if the plain letter stayed, so it is taken along.
 */
const replaced: Readonly<Record<string, string>> = {
  æ: "ae",
  Æ: "AE",
  ø: "oe",
  Ø: "OE",
  œ: "oe",
  Œ: "OE",
};

const table = new Map<string, string>([
  ...Object.entries(stripped).flatMap(([letter, all]) =>
    all.split(" ").flatMap((several): [string, string][] => {
      const combining = Array.from(several, (mark) => marks[mark] ?? "").join("");
      return [letter, letter.toUpperCase()].map((base) => [
        `${base}${combining}`.normalize("NFD"),
        base,
      ]);
    }),
  ),
  ...Object.entries(replaced).flatMap(([letter, others]): [string, string][] => [
    [letter, others],
    [`${letter}\u0304`, others],
  ]),
  ["ß", "ss"],
  ["ł", "l"],
  ["Ł", "L"],
  ["ı", "i"],
  ["I\u0307", "I"],
]);

/**
 * NormalizeDiacritics: the letters of the documented table lose their marks, every other character
 * stays as it is (functions-for-customizing-application-data.md). ü is u and ö is o, not ue and oe.
 */
export const normalizeDiacritics = rule({ source: "text" }, ({ source }) =>
  value(source === null ? null : withoutDiacritics(source)),
);

function withoutDiacritics(text: string): string {
  // A letter and its marks count together, however many characters they are written with.
  return text.replace(/\P{M}\p{M}*/gu, (letter) => table.get(letter.normalize("NFD")) ?? letter);
}
