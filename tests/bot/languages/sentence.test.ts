import { english, languages, sentence } from "../../../bot/languages";

it.each([
  ["an engineer has your case 7.", "An engineer has your case 7."],
  ["this person: see you", "This person: see you"],
  ["you, Audrey Oliver", "you, Audrey Oliver"],
  ["this person", "this person"],
  ["this personal matter", "this personal matter"],
  ["van Dyke has your case 7.", "van Dyke has your case 7."],
  ["department EQUALS Sales", "department EQUALS Sales"],
])("%j is written %j", (text, expected) => {
  expect(sentence(text, english)).toBe(expected);
});

it.each(languages.map((language) => [language.name, language] as const))(
  "begins with a capital in %s",
  (_, language) => {
    const { caseAnEngineer, somebody } = language.texts;
    for (const word of [caseAnEngineer, somebody]) {
      const [first = ""] = sentence(`${word} …`, language);
      expect(first).toBe(first.toLocaleUpperCase(language.locale));
    }
  },
);
