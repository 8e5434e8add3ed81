import { languageAsked } from "../../../dialogs/understanding/languageAsked";

describe("languageAsked", () => {
  it.each([
    ["Deutsch", "de"],
    ["auf Deutsch bitte", "de"],
    ["speak German", "de"],
    ["Sprechen Sie Deutsch?", "de"],
    ["en français s'il vous plaît", "fr"],
    ["in Spanish, please", "es"],
    ["habla español", "es"],
    ["日本語でお願いします", "ja"],
    ["English please", "en"],
    ["and in German please", "de"],
    ["can you answer in french please", "fr"],
    ["translate that to spanish", "es"],
    ["und auf englisch bitte", "en"],
    ["language", "which"],
    ["Sprache ändern", "which"],
    ["言語を変更", "which"],
    ["welche Sprachen kannst du?", "which"],
    ["quelles langues parlez-vous", "which"],
    ["que idiomas hablas", "which"],
    ["何語が話せますか", "which"],
    ["which languages do you speak", "which"],
  ])("%s -> %s", (text, tag) => {
    expect(languageAsked(text)).toBe(tag);
  });

  it.each([
    "why am I not in Deutsche Bank",
    "the German users are missing",
    "is the english team provisioned to Salesforce",
    "English ".repeat(20),
    "",
  ])("about something else: %s", (text) => {
    expect(languageAsked(text)).toBeUndefined();
  });
});
