import { plainLetters, spellings } from "../../../bot/rules/spellings";

it.each([
  ["Łukasz Wójcik", "lukasz wojcik"],
  ["Søren Kjær", "soren kjaer"],
  ["Zoë Müller", "zoe muller"],
  ["Groß", "gross"],
  ["Oliver", "oliver"],
  ["山田 太郎", "山田 太郎"],
])("%s in plain letters is %s", (name, plain) => {
  expect(plainLetters(name)).toBe(plain);
});

it.each([
  ["lukasz", "łukasz"],
  ["soren", "søren"],
  ["kjaer", "kjær"],
  ["mueller", "müller"],
  ["Müller", "muller"],
])("%s may be written %s", (word, spelling) => {
  expect(spellings(word)).toContain(spelling);
  expect(spellings(word)[0]).toBe(word.toLowerCase());
});
