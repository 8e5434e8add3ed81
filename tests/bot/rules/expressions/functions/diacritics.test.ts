import { giving } from "../giving";

it.each([
  ["Zoë", "Zoe"],
  ["ÅÄÖ åäö", "AAO aao"],
  ["Müller", "Muller"],
  ["Łukasz Żółć", "Lukasz Zolc"],
  ["Straße", "Strasse"],
  ["Sørensen Æble œuvre", "Soerensen AEble oeuvre"],
  ["ıİ", "iI"],
  ["ȫ ǟ ṻ ḹ", "o a u l"],
  ["Zoe\u0308", "Zoe"],
  ["a\u0331c\u0304", "ac"],
  // Not in the table: these stay.
  ["ķ ģ ẅ ñ\u0323 日本", "ķ ģ ẅ ñ\u0323 日本"],
  ["", ""],
])("%s becomes %s", (text, plain) => {
  expect(giving("NormalizeDiacritics([a])", { a: text })).toBe(plain);
});

it("leaves an absent attribute absent", () => {
  expect(giving("NormalizeDiacritics([a])")).toBeNull();
});
